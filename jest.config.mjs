// Two desks in a real browser: `npm run test:desks`. They wait for a machine of their own, and stand beside the rest until they are quick enough.
const inBrowser = ['/test/web/(translator)-desk\\.test\\.ts$'];

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(process.env.DESKS === 'also' ? [] : inBrowser)],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  // tests wait for databases and programs more than they calculate: a worker for each core keeps them busy
  maxWorkers: '100%',
  testTimeout: 90_000,
};
