// The settings: one table of name, type, default and meaning. The only file that reads process.env.
import { isIP } from 'node:net';
import { z } from 'zod';
import { DossierError } from './errors.js';
import { formatProblem, mismatch, type Problem, type SettingPlace } from './problem.js';
import type { StoreSettings } from './store/open-store.js';

export const operationModes = ['open', 'log', 'trusted'] as const;
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

interface Setting<Value> {
  readonly schema: z.ZodType<Value>;
  /** What a value has to look like, in words that follow "expected". */
  readonly expected: string;
  readonly default: Value;
  readonly meaning: string;
  readonly secret?: true;
}

const neo4jUri = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/@]+\/?$/;

/** Every setting there is, by the name of its environment variable. */
export const settings = {
  HOST: text(
    '127.0.0.1',
    'a host name or an IP address',
    'Address the server listens on. Other than loopback needs ALLOW_PUBLIC=true.',
    z.string().regex(/^[^\s/]+$/),
  ),
  PORT: wholeNumber(4000, 0, 65_535, 'Port the server listens on; 0 picks a free one.'),
  ALLOW_PUBLIC: flag(
    false,
    'true says on purpose that everybody who can reach HOST may read the graph: the server asks nobody who they are. ' +
      'Else requests have to name this machine in their Host header.',
  ),
  SQLITE_FILE: text(
    'data/dossier.sqlite',
    'the path of a file, without file: before it; the graph is not kept in memory',
    'File of the embedded graph, relative to the working directory. Used when NEO4J_URI is not set.',
    // SQLite takes both for something other than a path.
    z.string().regex(/^(?!:memory:|file:)./i),
  ),
  NEO4J_URI: text(
    '',
    'an address such as bolt://localhost:7687 or neo4j+s://host, without user or password',
    'Address of a Neo4j server. Set means: the graph is there.',
    z.string().regex(neo4jUri),
  ),
  NEO4J_USERNAME: text('', 'a user name', 'User on the Neo4j server; neo4j where only the password is set.'),
  NEO4J_PASSWORD: {
    ...text('', 'a password', 'Password of that user; not needed where the server has authentication switched off.'),
    secret: true,
  },
  NEO4J_DATABASE: text('', 'the name of a database', "Database on the Neo4j server; the server's default where not set."),
  LOG_LEVEL: text(
    'warn',
    `one of ${logLevels.join(', ')}`,
    'Least level that is logged, as JSON lines on stderr. info adds one line a request.',
    z.enum(logLevels),
  ),
  OPERATIONS: text(
    'open',
    `one of ${operationModes.join(', ')}`,
    'Which GraphQL operations run: open runs all, log runs all and logs those that are not in the list, trusted runs those of the list ' +
      'alone, and not introspection.',
    z.enum(operationModes),
  ),
  OPERATIONS_FOLDER: text('', 'the path of a folder', 'Folder with the list: .graphql files. The operations of the program where not set.'),
  MAX_TOKENS: wholeNumber(2_000, 100, 100_000, 'Most tokens a GraphQL document may have.'),
  MAX_DEPTH: wholeNumber(15, 1, 100, 'Deepest nesting of fields; the standard introspection query needs 15.'),
  MAX_ALIASES: wholeNumber(50, 0, 10_000, 'Most aliases an operation may use, fragments counted wherever they are spread.'),
  MAX_NODES: wholeNumber(50_000, 1, 10_000_000, 'Most nodes an operation may return, by the product of its page sizes.'),
  MAX_FILTER_CONDITIONS: wholeNumber(50, 1, 500, 'Most conditions that the filters of an operation may have together.'),
  MAX_BODY_BYTES: wholeNumber(1_048_576, 1_024, 104_857_600, 'Largest request body in bytes.'),
  REQUEST_TIMEOUT_MS: wholeNumber(10_000, 100, 600_000, 'Longest time a request may take, in milliseconds.'),
} as const satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof settings;
type Values = { readonly [Name in SettingName]: z.infer<(typeof settings)[Name]['schema']> };
type Environment = Readonly<Record<string, string | undefined>>;

export interface Config {
  readonly values: Values;
  /** Which settings the environment gave; all others are defaults. */
  readonly fromEnvironment: ReadonlySet<SettingName>;
  readonly store: StoreSettings;
}

/**
 * The settings in force, frozen; `options` of the command line come before the environment. Throws INVALID_CONFIG that names every wrong
 * variable at once, what was expected and what was got.
 */
export function readConfig(environment: Environment = process.env, options: Environment = {}): Config {
  const problems: Problem<SettingPlace>[] = [];
  const values: Record<string, unknown> = {};
  const fromEnvironment = new Set<SettingName>();
  for (const name of settingNames) {
    const given = options[name] ?? environment[name];
    // An empty variable is an unset one: that is how shells and compose files leave out an optional value.
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

/** A value as it may be printed: without secrets. */
export function printable(name: SettingName, value: unknown): string {
  if ('secret' in settings[name]) return value === '' ? '(not set)' : '(hidden)';
  return value === '' ? '(not set)' : String(value);
}

/** Libraries leave out checks for developers when NODE_ENV says production; to count, it has to be called before they are loaded. */
export function defaultToProduction(environment: Record<string, string | undefined> = process.env): void {
  environment.NODE_ENV ??= 'production';
}

/** Whether `npm start` or another npm script started this process. */
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

/** NEO4J_USER, NEO4J_PASS, NEO4J_URL: a cut-off name, or one with another last letter. */
function isMisspelling(name: string, known: SettingName): boolean {
  if (name === known || !/^NEO4J_../.test(name)) return false;
  return known.startsWith(name) || (name.length === known.length && name.slice(0, -1) === known.slice(0, -1));
}

function isLoopback(host: string): boolean {
  if (host === 'localhost' || host === '::1') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}

function shown(name: SettingName, given: string): string {
  if ('secret' in settings[name]) return 'something else';
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
