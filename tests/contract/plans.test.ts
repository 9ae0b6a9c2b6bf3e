// No question reads a whole table, nor all nodes: the plan of every statement that the operations and random queries lead to.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import type { GraphReader, GraphStore } from '../../src/store/graph-store.js';
import { createNeo4jReader } from '../../src/store/neo4j/neo4j-reader.js';
import type { Statement } from '../../src/store/neo4j/neo4j-statement.js';
import { createSqliteReader } from '../../src/store/sqlite/sqlite-reader.js';
import type { SqliteStatement } from '../../src/store/sqlite/sqlite-statement.js';
import { createSqliteThreads } from '../../src/store/sqlite/sqlite-threads.js';
import { describeEngines, describeWithoutNeo4j, type TestEngine } from '../support/engines.js';
import { noDeadline } from '../support/no-deadline.js';
import { createExecute } from '../support/execute.js';
import { readModelGraph } from '../support/model/model-graph.js';
import { readOperations } from '../support/operations.js';
import { readSchema } from '../support/queries/compare-answers.js';
import { readKnownValues } from '../support/queries/known-values.js';
import { QueryBuilder } from '../support/queries/random-query.js';
import { createRandom } from '../support/random.js';
import { randomShare } from '../support/random-share.js';
import { isNeverTrue } from '../support/never-true.js';
import { openSeeded, type Seeded } from '../support/seeded.js';
import { explainQueryPlan, findTableScans } from '../support/sqlite-plan.js';

const share = randomShare({ count: 150, seed: 0 });

/** Asks all operations and some random queries of a store whose reader is another. */
async function askMuch(seeded: Seeded, reader: GraphReader): Promise<void> {
  const store: GraphStore = { ...seeded.store, reader: () => reader };
  const execute = createExecute(store);
  for (const { document, variables } of readOperations()) await execute(document, variables);
  const known = readKnownValues(await readModelGraph(seeded.store));
  const schema = readSchema();
  for (let seed = share.seed; seed < share.seed + share.count; seed += 1)
    await execute(new QueryBuilder(schema, known, createRandom(seed)).build());
}

describeEngines('Plans', (engine: TestEngine) => {
  let seeded: Seeded;
  beforeAll(async () => {
    seeded = await openSeeded(engine);
  });
  afterAll(() => seeded.close());

  it(`read no whole table and not all nodes (operations and random queries: ${share.title})`, async () => {
    const costly = engine.name === 'sqlite' ? await findSqliteScans(seeded) : await findNeo4jScans(seeded);
    expect(costly.asked).toBeGreaterThan(40);
    expect(costly.scans).toEqual([]);
  }, 300_000);

  it('would be found out if they did', async () => {
    expect(await findScansOfBadStatement(seeded)).toHaveLength(1);
  });
});

/** Of a statement that no index serves. */
async function findScansOfBadStatement({ settings }: Seeded): Promise<string[]> {
  if (settings.engine === 'sqlite') {
    return findSqliteScansOf(settings.file, { sql: 'SELECT id FROM node WHERE recorded_at > ? AND kind IN (0)', parameters: ['2020'] });
  }
  const driver = openDriver(settings);
  const { summary } = await driver.executeQuery('PROFILE MATCH (node) WHERE node.id = $id RETURN node', { id: 'none' });
  await driver.close();
  return allNodesScans(summary.profile as PlanNode);
}

async function findSqliteScans(seeded: Seeded): Promise<{ asked: number; scans: string[] }> {
  const { settings } = seeded;
  if (settings.engine !== 'sqlite') throw new Error('Expected a file.');
  const statements = new Map<string, SqliteStatement>();
  const threads = createSqliteThreads(settings.file);
  const reader = createSqliteReader((all) => {
    for (const statement of all) statements.set(statement.sql, statement);
    return threads.all(all, noDeadline.deadlineAt);
  });
  await askMuch(seeded, reader);
  await threads.close();
  const scans = [...statements.values()].flatMap((statement) => findSqliteScansOf(settings.file, statement));
  return { asked: statements.size, scans };
}

function findSqliteScansOf(file: string, statement: SqliteStatement): string[] {
  // The one exception: what can pass nothing ends before it reads.
  if (isNeverTrue(statement.sql)) return [];
  return findTableScans(explainQueryPlan(file, statement)).map((step) => `${step}: ${statement.sql}`);
}

interface PlanNode {
  readonly operatorType: string;
  readonly children: readonly PlanNode[];
}

/** Each statement runs once under PROFILE, which gives its answer and its plan: to plan it is what takes the time. */
async function findNeo4jScans(seeded: Seeded): Promise<{ asked: number; scans: string[] }> {
  const { settings } = seeded;
  if (settings.engine !== 'neo4j') throw new Error('Expected an address.');
  const driver = openDriver(settings);
  const statements = new Map<string, { readonly name: string; readonly scans: readonly string[] }>();
  const ask = async ({ name, text, parameters }: Statement) => {
    const { records, summary } = await driver.executeQuery(`PROFILE ${text}`, parameters);
    statements.set(text, { name, scans: allNodesScans(summary.profile as PlanNode).map((step) => `${step}: ${text}`) });
    return records.map((record) => record.toObject());
  };
  await askMuch(
    seeded,
    createNeo4jReader(async (all) => (await Promise.all(all.map(ask))).flat()),
  );
  await driver.close();
  const found = [...statements.values()];
  // Search is among what is held to it.
  expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(['searchPage', 'searchCounts']));
  return { asked: found.length, scans: found.flatMap(({ scans }) => scans) };
}

function openDriver({ uri, username, password }: Extract<Seeded['settings'], { engine: 'neo4j' }>): Driver {
  return neo4j.driver(uri, username ? neo4j.auth.basic(username, password ?? '') : undefined, { disableLosslessIntegers: true });
}

function allNodesScans(node: PlanNode): string[] {
  const operators = ({ operatorType, children }: PlanNode): string[] => [operatorType, ...children.flatMap(operators)];
  return operators(node).filter((operator) => /^AllNodesScan/.test(operator));
}

describeWithoutNeo4j('findTableScans', () => {
  it('tells a table that is read from end to end from lists that a statement makes itself', async () => {
    expect(
      findTableScans(['SCAN n', 'SCAN edge_order', 'SCAN json_each VIRTUAL TABLE INDEX 1:', 'SCAN item', 'SEARCH n USING INDEX a (b=?)']),
    ).toEqual(['SCAN n', 'SCAN edge_order']);
  });
});

describeWithoutNeo4j('isNeverTrue', () => {
  it('holds of a constant 0 among parts that must all hold, however deep in parentheses', () => {
    expect(
      isNeverTrue('SELECT 1 FROM o WHERE o.list = ? AND ((EXISTS (SELECT 1 FROM e WHERE e.a = ?)) AND (0)) ORDER BY o.key LIMIT ?'),
    ).toBe(true);
    expect(isNeverTrue('SELECT 1 FROM o WHERE 0')).toBe(true);
  });

  it('does not hold where the 0 is one of several ways to pass, is inside of something else, or is compared', () => {
    expect(isNeverTrue('SELECT 1 FROM o WHERE (0) OR o.list = ?')).toBe(false);
    expect(isNeverTrue('SELECT 1 FROM o WHERE o.list = ? AND NOT EXISTS (SELECT 1 FROM e WHERE (0))')).toBe(false);
    expect(isNeverTrue('SELECT 1 FROM o WHERE o.a = 0 AND o.b IN (0)')).toBe(false);
    expect(isNeverTrue('SELECT 1 FROM o')).toBe(false);
  });
});
