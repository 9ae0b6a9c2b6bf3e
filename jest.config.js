// Tests run as native ES modules; swc strips the types, `npm run typecheck` checks them.
import process from 'node:process';
import { loops, testRegexOf } from './tests/loops.js';

/** The loops to run, separated by commas. tools/test/run-jest.ts sets it; without it, all tests run. */
const chosen = process.env['TEST_LOOPS']?.split(',') ?? loops;

export default {
  // Watch mode notices changes of these folders.
  roots: ['tests', 'src', 'tools', 'schema', 'explorer/src', 'packages/client/src', 'examples'].map((folder) => `<rootDir>/${folder}`),
  testRegex: testRegexOf(chosen),
  // Built programs and stores that tests write into the checkout are no sources.
  watchPathIgnorePatterns: ['/dist/', '/node_modules/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }] },
  // Relative imports say .js, as the built files are called; here the sources are .ts.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Tests import describe, it and expect, so that the type checker knows them.
  injectGlobals: false,
  // Long enough for an engine to start; a test by itself takes milliseconds.
  testTimeout: 30_000,
  // Modules that tests load stay in a worker's memory; a worker that is larger than this is replaced.
  workerIdleMemoryLimit: '512MB',
};
