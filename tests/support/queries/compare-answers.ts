// Asks several stores the same queries and reports where their answers differ.
import { buildASTSchema, parse, validate, type GraphQLSchema } from 'graphql';
import { scalarResolvers } from '../../../src/resolvers/scalars.js';
import { exceededLimit } from '../../../src/server/limits.js';
import { measureOperation } from '../../../src/server/measure-operation.js';
import { readTypeDefs } from '../../../src/server/read-schema.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { createExecute, type Answer, type Execute } from '../execute.js';
import { createRandom } from '../random.js';
import { nextPages } from './next-pages.js';
import { QueryBuilder, type KnownValues } from './random-query.js';
import { shrinkQuery } from './shrink-query.js';

export interface Respondent {
  readonly name: string;
  readonly store: GraphStore;
}

export interface Mismatch {
  readonly seed: number;
  /** The smallest query that shows it. */
  readonly query: string;
  /** The first place where the answers differ, and what each says there. */
  readonly difference: string;
}

export interface Comparison {
  readonly asked: number;
  /** The number of queries with a non-empty answer. */
  readonly telling: number;
  readonly mismatches: readonly Mismatch[];
}

/** The schema with the scalars of the server: a query with a value that they refuse is not valid. */
export function readSchema(): GraphQLSchema {
  const schema = buildASTSchema(parse(readTypeDefs('schema')));
  for (const { name, parseLiteral, parseValue } of Object.values(scalarResolvers))
    Object.assign(schema.getType(name)!, { parseLiteral, parseValue });
  return schema;
}

/** The default limits of a server. */
const limits = { maxTokens: 2_000, maxDepth: 15, maxAliases: 50, maxNodes: 50_000, maxFilterConditions: 50 };

/** Asks `count` queries, including those for the pages after and before. Stops after `most` mismatches. */
export async function compareAnswers(
  respondents: readonly Respondent[],
  known: KnownValues,
  {
    count,
    seed,
    onProgress = () => undefined,
    most = 1,
  }: { count: number; seed: number; onProgress?: (asked: number) => void; most?: number },
): Promise<Comparison> {
  const schema = readSchema();
  const executes = respondents.map(({ name, store }) => ({ name, execute: createExecute(store) }));
  const mismatches: Mismatch[] = [];
  let [asked, telling] = [0, 0];
  const check = async (query: string, querySeed: number): Promise<Answer | undefined> => {
    const { answers, difference } = await ask(executes, query);
    asked += 1;
    if (JSON.stringify(answers[0]?.data ?? null).length > 80) telling += 1;
    if (difference === undefined) return answers[0];
    const smallest = await shrinkQuery(schema, query, async (smaller) => (await ask(executes, smaller)).difference !== undefined);
    mismatches.push({ seed: querySeed, query: smallest, difference: (await ask(executes, smallest)).difference ?? difference });
    return undefined;
  };
  for (let querySeed = seed; asked < count && mismatches.length < most; querySeed += 1) {
    const random = createRandom(querySeed);
    const query = new QueryBuilder(schema, known, random).build();
    if (!keepsLimits(schema, query)) continue;
    const answer = await check(query, querySeed);
    for (const next of nextPages(schema, query, answer?.data, random)) if (mismatches.length < most) await check(next, querySeed);
    onProgress(asked);
  }
  return { asked, telling, mismatches };
}

function keepsLimits(schema: GraphQLSchema, query: string): boolean {
  const document = parse(query);
  const [mistake] = validate(schema, document);
  if (mistake) throw new Error(`${mistake.message}\n${query}`);
  const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition')!;
  const { size, wrongFilter, wrongPageSize } = measureOperation(schema, document, operation as never, {});
  return exceededLimit({ ...limits, maxNodes: 3_000 }, size, wrongPageSize, wrongFilter) === undefined;
}

async function ask(executes: readonly { readonly name: string; readonly execute: Execute }[], query: string) {
  const answers = await Promise.all(executes.map(({ execute }) => answerAtLast(execute, query)));
  for (let index = 1; index < answers.length; index += 1) {
    const place = firstDifference(answers[0], answers[index], '');
    if (place)
      return {
        answers,
        difference: `${place.path}: ${executes[0]!.name} ${show(place.one)}, ${executes[index]!.name} ${show(place.other)}`,
      };
  }
  return { answers, difference: undefined };
}

/** A busy machine is not a mismatch: a query that runs into a time limit is asked again. */
async function answerAtLast(execute: Execute, query: string): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await execute(query);
    const isLate = answer.errors?.some(({ extensions }) => late.has(String(extensions?.['code'])));
    if (!isLate || attempt >= 3) return answer;
  }
}

const late: ReadonlySet<string> = new Set(['DEADLINE_EXCEEDED', 'STORE_UNAVAILABLE']);

interface Position {
  readonly path: string;
  readonly one: unknown;
  readonly other: unknown;
}

/** The first place where two answers differ. Ids of errors are ignored, because they are new each time. */
function firstDifference(one: unknown, other: unknown, path: string): Position | undefined {
  if (isObject(one) && isObject(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)].filter((key) => key !== 'errorId'));
    for (const key of keys) {
      const place = firstDifference(one[key], other[key], `${path}.${key}`);
      if (place) return place;
    }
    return undefined;
  }
  return Object.is(one, other) ? undefined : { path, one, other };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 300);
}
