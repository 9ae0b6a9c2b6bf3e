// The loops of the tests and the test files that each loop runs. jest.config.js reads this table, and tests/architecture/loops.test.ts
// checks it against what the files import: a file that is in the wrong loop, or in no loop, fails there.

/**
 * unit: no database engine and no built program. sqlite: everything that runs on SQLite in this process. neo4j: everything that needs a
 * running Neo4j, one suite at a time, because the suites share its one database. e2e: real processes, the browser, examples, client package.
 */
export const loops = ['unit', 'sqlite', 'neo4j', 'e2e'];

/**
 * Loops by folder or file of tests/. A file overrides its folder. A file in two loops runs the suites of one engine in each of them.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const loopsByPath = {
  api: ['sqlite', 'neo4j'],
  architecture: ['unit'],
  batching: ['sqlite', 'neo4j'],
  client: ['e2e'],
  contract: ['sqlite', 'neo4j'],
  'contract/differential.test.ts': ['neo4j'],
  'contract/neo4j-migrations.test.ts': ['neo4j'],
  e2e: ['e2e'],
  'e2e/import.test.ts': ['e2e', 'neo4j'],
  'e2e/serve-on-neo4j.test.ts': ['neo4j'],
  examples: ['e2e'],
  explorer: ['unit'],
  'explorer/answer-views.test.ts': ['sqlite'],
  'explorer/code-snippets.test.ts': ['e2e'],
  ingest: ['unit'],
  'ingest/additions.test.ts': ['sqlite', 'neo4j'],
  'ingest/broken-seeds.test.ts': ['sqlite'],
  'ingest/import/bad-rows.test.ts': ['sqlite', 'neo4j'],
  'ingest/import/import-graph.test.ts': ['sqlite', 'neo4j'],
  'ingest/large-files.test.ts': ['sqlite'],
  'ingest/write.test.ts': ['sqlite', 'neo4j'],
  operations: ['sqlite', 'neo4j'],
  schema: ['unit'],
  seeds: ['unit'],
  server: ['unit'],
  'server/filter-limits.test.ts': ['sqlite'],
  'server/node-counter.test.ts': ['sqlite'],
  'server/stopping.test.ts': ['e2e'],
  'server/unhandled-rejections.test.ts': ['e2e'],
  unit: ['unit'],
  'unit/neo4j-store.test.ts': ['neo4j'],
  'unit/sqlite-closing.test.ts': ['sqlite'],
  'unit/sqlite-migrations.test.ts': ['sqlite'],
  'unit/sqlite-opening.test.ts': ['sqlite'],
  'unit/sqlite-plans.test.ts': ['sqlite'],
  'unit/sqlite-threads.test.ts': ['sqlite'],
  'unit/sqlite-vocabulary.test.ts': ['sqlite'],
};

const isFile = (/** @type {string} */ path) => path.endsWith('.test.ts');

/** The files that the table names, for the test that each of them exists. */
export const listedFiles = Object.keys(loopsByPath).filter(isFile);

/**
 * The loops of a test file, named by its path below tests/. Empty if the table does not have its folder.
 * @param {string} file
 * @returns {readonly string[]}
 */
export function loopsOf(file) {
  return loopsByPath[file] ?? loopsByPath[file.split('/')[0] ?? ''] ?? [];
}

/**
 * A regular expression that matches the paths of the test files that run in any of these loops.
 * @param {readonly string[]} chosen
 */
export function testRegexOf(chosen) {
  const isChosen = (/** @type {string} */ path) => loopsByPath[path]?.some((loop) => chosen.includes(loop));
  const folders = Object.keys(loopsByPath).filter((path) => !isFile(path) && isChosen(path));
  const [files, others] = [listedFiles.filter(isChosen), listedFiles.filter((file) => !isChosen(file))];
  const anyOf = (/** @type {readonly string[]} */ paths) => paths.map((path) => path.replaceAll('.', '\\.')).join('|');
  return `/tests/(?!(?:${anyOf(others)})$)(?:(?:${anyOf(folders)})/.*\\.test\\.ts|${anyOf(files)})$`;
}
