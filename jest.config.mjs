/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  testEnvironment: '<rootDir>/test/support/jest/environment.mjs',
  runtime: '<rootDir>/test/support/jest/runtime.mjs',
  testSequencer: '<rootDir>/test/support/jest/long-files-first.mjs',
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  // tests wait for databases and programs more than they calculate: a worker for each core keeps them busy. With half as many again walls and pages
  // that look every so often fall behind, and fail.
  maxWorkers: '100%',
  testTimeout: 90_000,
};
