import base from './playwright.config';

/** Signing in at a real identity provider: scripts/test-oidc.sh starts both and says where they are. */
export default {
  ...base,
  testDir: 'oidc',
  testIgnore: [],
  // One Keycloak for all: its keys are changed and it is stopped in between.
  fullyParallel: false,
  workers: 1,
  projects: (base.projects ?? []).map((project) => ({
    ...project,
    testIgnore: project.name === 'wide' ? [] : ['tokens.spec.ts'],
  })),
};
