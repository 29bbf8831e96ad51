/** Imports go features → shared → api, and app → everything; features never import each other. */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A cycle means that two files have one reason to change: join them or split the third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'features-stand-alone',
      comment: 'A feature refers to another by address and id only, never by import.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'shared-knows-no-feature',
      comment: 'What is shared must not know who uses it.',
      severity: 'error',
      from: { path: '^src/(shared|api|theme|locales)/' },
      to: { path: '^src/(features|app|catalogue)/' },
    },
    {
      name: 'api-stands-at-the-bottom',
      comment: 'The API layer knows the contract and nothing of screens.',
      severity: 'error',
      from: { path: '^src/api/' },
      to: { path: '^src/(shared|theme|locales)/' },
    },
    {
      name: 'features-know-no-app',
      comment: 'The app composes features, not the other way round.',
      severity: 'error',
      from: { path: '^src/features/' },
      to: { path: '^src/(app|catalogue)/' },
    },
    {
      name: 'tests-stay-in-tests',
      comment: 'Helpers of the tests are not shipped.',
      severity: 'error',
      from: { path: '^src/', pathNot: '(\\.test\\.tsx?$|^src/testing/)' },
      to: { path: '^src/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
