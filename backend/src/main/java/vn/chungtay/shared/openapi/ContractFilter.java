package vn.chungtay.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/**
 * Adds to the generated contract what operations share, so that no resource repeats it: the session cookie, the
 * permission, the Idempotency-Key, the problem answers, an example of every body, and a stable order of paths.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private static final String COOKIE = "session";

    private static final String TOKEN = "oauth2";

    /** What partners' systems may ask for; a test holds it to the role they have. */
    private static final Map<String, String> SCOPES = new TreeMap<>(Map.of(
            "reference:read", "Units, code lists, parameters",
            "organisation:read", "Organisations and officials",
            "beneficiary:read", "People in the own projects, under a code, and their households",
            "project:read", "The own projects, enrolments and services",
            "disbursement:read", "Disbursements of the own projects",
            "activity:read", "Activities with the own organisation",
            "figures:read", "Figures of the own projects",
            "search:read", "Search in what may be read",
            "export:read", "Lists as files"));

    /** Reading reference data, which browsers keep and ask about with If-None-Match. */
    private static final String REFERENCE = "reference:read";

    /** What everybody reads is kept and asked about in the same way. */
    private static final String OPEN = "/api/v1/public/";

    private final OperationFacts facts;

    public ContractFilter(IndexView index) {
        this.facts = new OperationFacts(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getComponents() == null || contract.getPaths() == null) {
            return;
        }
        // The problem library brings schemas of its own, which no answer of this API uses.
        List.of("HttpProblem", "HttpValidationProblem", "Violation").forEach(contract.getComponents()::removeSchema);
        contract.getComponents().addSchema(SharedProblem.SCHEMA, SharedProblem.schema());
        for (SharedProblem shared : SharedProblem.values()) {
            contract.getComponents().addResponse(shared.component(), shared.response());
        }
        contract.getComponents()
                .addSecurityScheme(
                        COOKIE,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("chungtay_session")
                                .description("Set by POST /api/v1/session"))
                .addSecurityScheme(TOKEN, tokens());
        Examples examples = new Examples(contract);
        Map<String, PathItem> ordered = new TreeMap<>(contract.getPaths().getPathItems());
        ordered.values().forEach(item -> describePatch(item, contract.getComponents()));
        List.of("JsonNode", "JsonNodeType").forEach(contract.getComponents()::removeSchema);
        ordered.forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
            complete(operation, method, path);
            if (operation.getRequestBody() != null) {
                examples.addTo(operation.getRequestBody().getContent());
            }
            operation.getResponses().getAPIResponses().values().forEach(answer -> examples.addTo(answer.getContent()));
        }));
        contract.getPaths().setPathItems(new LinkedHashMap<>(ordered));
    }

    private void complete(Operation operation, PathItem.HttpMethod method, String path) {
        boolean open = facts.isOpen(operation.getOperationId());
        boolean writes = method != PathItem.HttpMethod.GET;
        SharedProblem.BAD_REQUEST.addTo(operation);
        // what an operation says of itself that it may answer, in its own words
        operation.getResponses().getAPIResponses().forEach((status, answer) -> SharedProblem.of(status)
                .ifPresent(shared -> shared.fill(answer)));
        if (open) {
            operation.setSecurity(List.of());
        } else {
            operation.setSecurity(ways(facts.permission(operation.getOperationId())));
            SharedProblem.NOT_SIGNED_IN.addTo(operation);
            SharedProblem.FORBIDDEN.addTo(operation);
        }
        String permission = facts.permission(operation.getOperationId());
        operation.addExtension("x-permission", permission != null ? permission : open ? "public" : "signed-in");
        if ((REFERENCE.equals(permission) || path.startsWith(OPEN)) && !writes) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("Not changed since the ETag sent in If-None-Match"));
        }
        if (path.contains("{")) {
            SharedProblem.NOT_FOUND.addTo(operation);
        }
        if (operation.getRequestBody() != null) {
            SharedProblem.TOO_LARGE.addTo(operation);
            SharedProblem.OTHER_KIND.addTo(operation);
        }
        if (takesQuery(operation)) {
            // refused before anything of the product sees it, so without a problem
            operation
                    .getResponses()
                    .addAPIResponse(
                            "414",
                            OASFactory.createAPIResponse()
                                    .description("The address with its parameters is longer than 4,096 characters"));
        }
        if (writes && !takesForm(operation)) {
            SharedProblem.UNPROCESSABLE.addTo(operation);
            if (!open) {
                SharedProblem.CONFLICT.addTo(operation);
            }
        }
        if (method == PathItem.HttpMethod.PUT || method == PathItem.HttpMethod.PATCH) {
            SharedProblem.STALE.addTo(operation);
            SharedProblem.VERSION_REQUIRED.addTo(operation);
        }
        SharedProblem.SLOW_DOWN.addTo(operation);
        if (open && writes) {
            SharedProblem.NOT_SIGNED_IN.addTo(operation);
        }
        describeMade(operation);
        describeKey(operation);
        describeLists(operation);
    }

    /** A session always; a token where partners' systems can have the permissions, and then with exactly these. */
    private static List<SecurityRequirement> ways(String permission) {
        SecurityRequirement session = OASFactory.createSecurityRequirement().addScheme(COOKIE);
        List<String> scopes = permission == null ? List.of() : List.of(permission.split(", "));
        return SCOPES.keySet().containsAll(scopes)
                ? List.of(session, OASFactory.createSecurityRequirement().addScheme(TOKEN, scopes))
                : List.of(session);
    }

    private static SecurityScheme tokens() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("For partners' systems: a token of ten minutes from POST /oauth2/token")
                .flows(OASFactory.createOAuthFlows()
                        .clientCredentials(OASFactory.createOAuthFlow()
                                .tokenUrl("/oauth2/token")
                                .scopes(SCOPES)));
    }

    private static boolean takesForm(Operation operation) {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent().getMediaType("application/x-www-form-urlencoded") != null;
    }

    private static boolean takesQuery(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(one -> one.getIn() == Parameter.In.QUERY);
    }

    /** A merge patch may hold what the PUT of the same path replaces, and need not hold any of it. */
    private static void describePatch(PathItem item, Components components) {
        if (item.getPATCH() == null) {
            return;
        }
        String whole = item.getPUT()
                .getRequestBody()
                .getContent()
                .getMediaType("application/json")
                .getSchema()
                .getRef();
        Schema replaced = components.getSchemas().get(whole.substring(whole.lastIndexOf('/') + 1));
        Schema patch = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description("What changes: null empties a property, what is absent stays as it is")
                .properties(replaced.getProperties());
        item.getPATCH().getRequestBody().getContent().getMediaTypes().values().forEach(media -> media.setSchema(patch));
    }

    /** Several values of a parameter stand in one text, separated by commas: the contract and its examples say so. */
    private static void describeLists(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        for (Parameter parameter : operation.getParameters()) {
            Schema schema = parameter.getSchema();
            if (parameter.getIn() == Parameter.In.QUERY
                    && schema != null
                    && schema.getType() != null
                    && schema.getType().contains(Schema.SchemaType.ARRAY)) {
                parameter.setStyle(Parameter.Style.FORM);
                parameter.setExplode(false);
                if (parameter.getExample() instanceof String text) {
                    parameter.setExample(List.of(text.split(",")));
                }
            }
        }
    }

    /** What was made is answered as it looks now, which an operation that words its 201 need not repeat. */
    private void describeMade(Operation operation) {
        APIResponse made = operation.getResponses().getAPIResponse("201");
        if (made != null && (made.getContent() == null || made.getContent().getMediaTypes() == null)) {
            made.setContent(OASFactory.createContent()
                    .addMediaType(
                            "application/json",
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().ref(facts.answer(operation.getOperationId())))));
        }
    }

    private void describeKey(Operation operation) {
        Boolean required = facts.keyRequired(operation.getOperationId());
        if (required != null) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .required(required)
                    .description("8 to 255 printable ASCII characters, new for every intended effect; "
                            + "the same key and body again replays the first answer")
                    .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING))));
        }
    }
}
