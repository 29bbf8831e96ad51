// Trying a list begins without filters: the explorer would fill in every example, and nothing fits them all.
function withoutFilledInFilters(contract) {
  for (const path of Object.values(contract.paths)) {
    for (const operation of Object.values(path)) {
      for (const parameter of operation.parameters ?? []) {
        if (parameter.in !== 'query' || parameter.required) continue;
        const example = parameter.example ?? parameter.schema?.example ?? parameter.schema?.examples?.[0];
        if (example === undefined) continue;
        parameter.description = `${parameter.description ?? ''} (e.g. ${example})`.trim();
        delete parameter.example;
        delete parameter.schema?.example;
        delete parameter.schema?.examples;
      }
    }
  }
  return contract;
}

fetch('/api/openapi', { headers: { Accept: 'application/json' } })
  .then((answer) => answer.json())
  .then((contract) => {
    window.ui = SwaggerUIBundle({
      spec: withoutFilledInFilters(contract),
      dom_id: '#swagger-ui',
      deepLinking: true,
      docExpansion: 'none',
      validatorUrl: null,
      presets: [SwaggerUIBundle.presets.apis],
    });
  });
