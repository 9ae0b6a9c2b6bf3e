// All settings: name, type, default and meaning of each. This is the only file that reads process.env.
import { isIP } from 'node:net';
import { z } from 'zod';
import { DossierError } from './errors.js';
import { formatProblem, mismatch, type Problem, type SettingPlace } from './problem.js';
import type { StoreSettings } from './store/open-store.js';

export const operationModes = ['open', 'log', 'trusted'] as const;
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

interface Setting<Value> {
  readonly schema: z.ZodType<Value>;
  /** The form of a valid value, as a phrase that follows "expected". */
  readonly expected: string;
  readonly default: Value;
  readonly meaning: string;
  readonly secret?: true;
}

const neo4jUri = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/@]+\/?$/;

/** Every setting, by the name of its environment variable. */
export const settings = {
  HOST: text(
    '127.0.0.1',
    'a host name or an IP address',
    'Address on which the server listens. An address other than loopback requires ALLOW_PUBLIC=true.',
    z.string().regex(/^[^\s/]+$/),
  ),
  PORT: wholeNumber(4000, 0, 65_535, 'Port on which the server listens; 0 picks a free port.'),
  ALLOW_PUBLIC: flag(
    false,
    'Set to true to let everyone who can reach HOST read the graph: the server has no authentication. ' +
      'If false, the Host header of every request has to name this machine.',
  ),
  SQLITE_FILE: text(
    'data/dossier.sqlite',
    'the path of a file, not a file: URI or :memory:',
    'SQLite file of the graph, relative to the working directory. Used if NEO4J_URI is not set.',
    // SQLite does not read these two as paths.
    z.string().regex(/^(?!:memory:|file:)./i),
  ),
  NEO4J_URI: text(
    '',
    'an address such as bolt://localhost:7687 or neo4j+s://host, without user or password',
    'Address of a Neo4j server. If set, the graph is stored in Neo4j.',
    z.string().regex(neo4jUri),
  ),
  NEO4J_USERNAME: text('', 'a user name', 'User name on the Neo4j server. Defaults to neo4j if NEO4J_PASSWORD is set.'),
  NEO4J_PASSWORD: {
    ...text('', 'a password', 'Password of that user. Not needed if authentication is disabled on the Neo4j server.'),
    secret: true,
  },
  NEO4J_DATABASE: text('', 'the name of a database', "Database on the Neo4j server. Defaults to the server's default database."),
  LOG_LEVEL: text(
    'warn',
    `one of ${logLevels.join(', ')}`,
    'Minimum log level. Logs are JSON lines on stderr; info adds one line for each request.',
    z.enum(logLevels),
  ),
  OPERATIONS: text(
    'open',
    `one of ${operationModes.join(', ')}`,
    'Which GraphQL operations run. open: all. log: all, and those that are not in the list of operations are logged. ' +
      'trusted: only those in the list, without introspection.',
    z.enum(operationModes),
  ),
  OPERATIONS_FOLDER: text(
    '',
    'the path of a folder',
    'Folder with the list of operations as .graphql files. Defaults to the operations that come with the program.',
  ),
  MAX_TOKENS: wholeNumber(2_000, 100, 100_000, 'Maximum number of tokens in a GraphQL document.'),
  MAX_DEPTH: wholeNumber(15, 1, 100, 'Maximum nesting depth of fields. The standard introspection query needs 15.'),
  MAX_ALIASES: wholeNumber(
    50,
    0,
    10_000,
    'Maximum number of aliases in an operation. The aliases of a fragment count each time it is spread.',
  ),
  MAX_NODES: wholeNumber(
    50_000,
    1,
    10_000_000,
    'Maximum number of nodes that an operation may return, estimated as the product of its page sizes.',
  ),
  MAX_FILTER_CONDITIONS: wholeNumber(50, 1, 500, 'Maximum number of conditions in all filters of an operation together.'),
  MAX_BODY_BYTES: wholeNumber(1_048_576, 1_024, 104_857_600, 'Maximum size of a request body in bytes.'),
  REQUEST_TIMEOUT_MS: wholeNumber(10_000, 100, 600_000, 'Maximum time for a request in milliseconds.'),
} as const satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof settings;
type Values = { readonly [Name in SettingName]: z.infer<(typeof settings)[Name]['schema']> };
type Environment = Readonly<Record<string, string | undefined>>;

export interface Config {
  readonly values: Values;
  /** The settings that the environment or the command line gives; all others have their defaults. */
  readonly fromEnvironment: ReadonlySet<SettingName>;
  readonly store: StoreSettings;
}

/**
 * The effective settings, frozen. `options` of the command line take precedence over the environment. Throws INVALID_CONFIG with all
 * problems in `details.problems`.
 */
export function readConfig(environment: Environment = process.env, options: Environment = {}): Config {
  const problems: Problem<SettingPlace>[] = [];
  const values: Record<string, unknown> = {};
  const fromEnvironment = new Set<SettingName>();
  for (const name of settingNames) {
    const given = options[name] ?? environment[name];
    // An empty variable counts as unset, because that is how shells and compose files leave out an optional value.
    if (given === undefined || given === '') {
      values[name] = settings[name].default;
      continue;
    }
    fromEnvironment.add(name);
    const result = settings[name].schema.safeParse(given);
    if (result.success) values[name] = result.data;
    else problems.push(problemOf(name, settings[name].expected, shown(name, given)));
  }
  problems.push(...wrongCombinations(environment, fromEnvironment));
  if (problems.length > 0) {
    throw new DossierError(
      'INVALID_CONFIG',
      `The settings cannot be used:\n${problems.map((problem) => `  ${formatProblem(problem)}`).join('\n')}`,
      {
        problems,
      },
    );
  }
  const checked = Object.freeze(values) as Values;
  return Object.freeze({ values: checked, fromEnvironment, store: Object.freeze(storeConfig(checked)) });
}

/** A value for printing; secrets are hidden. */
export function printable(name: SettingName, value: unknown): string {
  if ('secret' in settings[name]) return value === '' ? '(not set)' : '(hidden)';
  return value === '' ? '(not set)' : String(value);
}

/** Libraries skip their development checks if NODE_ENV is production. Call this before they are loaded. */
export function defaultToProduction(environment: Record<string, string | undefined> = process.env): void {
  environment.NODE_ENV ??= 'production';
}

/** Whether npm started this process, through a script such as `npm start` or through `npx`. */
export function isStartedByNpm(environment: Environment = process.env): boolean {
  return environment.npm_lifecycle_event !== undefined;
}

export const settingNames = Object.keys(settings) as SettingName[];

function storeConfig(values: Values): StoreSettings {
  if (values.NEO4J_URI === '') return { engine: 'sqlite', file: values.SQLITE_FILE };
  const password = values.NEO4J_PASSWORD || null;
  const username = password === null ? null : values.NEO4J_USERNAME || 'neo4j';
  return { engine: 'neo4j', uri: values.NEO4J_URI, username, password, database: values.NEO4J_DATABASE || null };
}

function wrongCombinations(environment: Environment, given: ReadonlySet<SettingName>): Problem<SettingPlace>[] {
  const problems: Problem<SettingPlace>[] = [];
  const host = environment.HOST || settings.HOST.default;
  if (!isLoopback(host) && environment.ALLOW_PUBLIC !== 'true') {
    const advice =
      'The server has no authentication: everyone who can reach this address can read the whole graph. If that is intended, set ' +
      'ALLOW_PUBLIC=true.';
    problems.push({ ...problemOf('HOST', 'a loopback address (127.0.0.1, ::1, localhost)', JSON.stringify(host)), advice });
  }
  const needUri = (['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'] as const).filter((name) => given.has(name));
  if (needUri.length > 0 && !given.has('NEO4J_URI')) {
    const expected = `the address that ${needUri.join(', ')} belongs to`;
    problems.push({ ...problemOf('NEO4J_URI', expected, 'nothing'), advice: 'Set it, or unset the others for SQLite.' });
  }
  if (given.has('NEO4J_USERNAME') && !given.has('NEO4J_PASSWORD')) {
    problems.push(problemOf('NEO4J_PASSWORD', 'the password of NEO4J_USERNAME', 'nothing'));
  }
  for (const name of Object.keys(environment)) {
    const meant = settingNames.find((known) => known.startsWith('NEO4J_') && isMisspelling(name, known));
    if (meant) problems.push(problemOf(name, 'the name of a setting', 'an unknown one', meant));
  }
  return problems;
}

function problemOf(setting: string, expected: string, got: string, suggestion: string | null = null): Problem<SettingPlace> {
  return { place: { setting }, ...mismatch(expected, got, suggestion) };
}

/** Matches names that are cut off or differ in the last letter: NEO4J_USER, NEO4J_PASS, NEO4J_URL. */
function isMisspelling(name: string, known: SettingName): boolean {
  if (name === known || !/^NEO4J_../.test(name)) return false;
  return known.startsWith(name) || (name.length === known.length && name.slice(0, -1) === known.slice(0, -1));
}

function isLoopback(host: string): boolean {
  if (host === 'localhost' || host === '::1') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}

function shown(name: SettingName, given: string): string {
  if ('secret' in settings[name]) return 'a different value';
  return JSON.stringify(given.replace(/\/\/[^/@]*@/, '//(hidden)@').slice(0, 100));
}

function text<Value extends string>(fallback: Value, expected: string, meaning: string, schema?: z.ZodType<Value>): Setting<Value>;
function text(fallback: string, expected: string, meaning: string, schema: z.ZodType<string> = z.string().min(1)): Setting<string> {
  return { schema, expected, default: fallback, meaning };
}

function wholeNumber(fallback: number, least: number, most: number, meaning: string): Setting<number> {
  const schema = z
    .string()
    .regex(/^\d{1,12}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));
  return { schema, expected: `a whole number from ${least} to ${most}`, default: fallback, meaning };
}

function flag(fallback: boolean, meaning: string): Setting<boolean> {
  return {
    schema: z.enum(['true', 'false']).transform((value) => value === 'true'),
    expected: 'true or false',
    default: fallback,
    meaning,
  };
}

/** The engine that the settings name, and where its data is, for people. */
export function describeStore(store: StoreSettings): { readonly engine: string; readonly place: string } {
  return store.engine === 'sqlite' ? { engine: 'SQLite', place: store.file } : { engine: 'Neo4j', place: store.uri };
}

/** Which settings to check if the store cannot be opened, by the reason that the engine gave; empty if its message already says it. */
export function storeAdvice(store: StoreSettings, reason: unknown): string[] {
  if (store.engine === 'sqlite') return [];
  const { uri, database } = store;
  if (reason === 'database') {
    return [
      database === null ? 'Set NEO4J_DATABASE to an existing database.' : `Check NEO4J_DATABASE, which is ${JSON.stringify(database)}.`,
    ];
  }
  if (reason !== 'unreachable') return [];
  const checks = /^\w+\+s/.test(uri)
    ? 'is its address, that the server is running, and that it supports TLS'
    : 'is its address and that the server is running';
  return [`Check that NEO4J_URI, ${uri}, ${checks}.`];
}
