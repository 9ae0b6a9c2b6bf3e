// Tests run as native ES modules; swc strips the types, `npm run typecheck` checks them.
export default {
  roots: ['<rootDir>/tests'],
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }] },
  // Relative imports say .js, as the built files are called; here the sources are .ts.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Tests import describe, it and expect, so that the type checker knows them.
  injectGlobals: false,
  // Long enough for an engine to start; a test by itself takes milliseconds.
  testTimeout: 30_000,
  // Modules that tests load stay in a worker's memory; past this it is replaced.
  workerIdleMemoryLimit: '512MB',
};
