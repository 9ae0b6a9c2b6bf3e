// For any query, however it is written: the views contain all of the answer, and no view says more than the answer.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate, type GraphQLSchema } from 'graphql';
import { addIdentity } from '../../explorer/src/answer/add-identity.js';
import { citationsOf } from '../../explorer/src/answer/citations-of-answer.js';
import { graphOfAnswer } from '../../explorer/src/answer/graph-of-answer.js';
import { tablesOfAnswer } from '../../explorer/src/answer/answer-tables.js';
import { timelineOfAnswer } from '../../explorer/src/answer/answer-timeline.js';
import { restoreSelection } from '../../explorer/src/answer/restore-selection.js';
import { footnotes } from '../../explorer/src/answer/footnotes.js';
import { formatClaim } from '../../explorer/src/answer/format-claim.js';
import { sqlite } from '../support/engines.js';
import { readModelGraph } from '../support/model/model-graph.js';
import { answerFile, readOperations } from '../support/operations.js';
import { readKnownValues } from '../support/queries/known-values.js';
import { QueryBuilder } from '../support/queries/random-query.js';
import { createRandom } from '../support/random.js';
import { randomShare } from '../support/random-share.js';
import { openSeeded, type Seeded } from '../support/seeded.js';
import { membersOf } from './answer-members.js';
import { brokenShapes, queryShapes, shapesWithIds, type QueryShape } from './query-shapes.js';

const share = randomShare({ count: 150, seed: 7 });
const schema: GraphQLSchema = buildSchema(readFileSync('packages/client/schema.graphql', 'utf8'));

function viewsOf(data: unknown) {
  const graph = graphOfAnswer(data);
  return { graph, citations: citationsOf(graph), tables: tablesOfAnswer(data), timeline: timelineOfAnswer(data) };
}

/** What the views omit from an answer, and what they add to it. */
function faultsOf(data: unknown, { graph, citations, tables, timeline } = viewsOf(data)): string[] {
  const { ids, idsInEvidence, quotes, lengths, dates, negatedPropositions } = membersOf(data);
  const { nodes, edges } = graph;
  const drawn = new Set(nodes.map(({ id }) => id));
  const text = footnotes(citations);
  const rowCount = tables.filter(({ isList }) => isList).reduce((sum, { rows }) => sum + rows.length, 0);
  const listed = new Set(timeline.entries.map(({ when }) => when));
  const inTables = tables.flatMap(({ rows }) => rows.flatMap((row) => row.map((cell) => cell.text)));
  const dated = timeline.entries.filter(({ what }) => !/denies|has not confirmed/.test(what)).map(({ label }) => label);
  const written = [...nodes.map(({ label }) => label), ...inTables, ...dated];
  return [
    ...ids.filter((id) => !drawn.has(id)).map((id) => `node ${id} is not drawn`),
    ...[...drawn].filter((id) => !ids.includes(id) && !idsInEvidence.includes(id)).map((id) => `node ${id} is not in the answer`),
    ...edges.filter(({ source, target }) => !drawn.has(source) || !drawn.has(target)).map(({ id }) => `edge ${id} lacks an end`),
    ...[...edges, ...nodes].filter(({ label }) => label === '' || label === 'undefined').map(({ id }) => `${id} has no name`),
    ...repeated(edges.map(({ id }) => id)).map((id) => `edge ${id} is drawn twice`),
    ...quotes.filter((quote) => !citations.some((one) => one.quote === quote)).map((quote) => `“${quote}” is not cited`),
    ...quotes.filter((quote) => !text.includes(quote.replaceAll(/\s+/g, ' ').trim())).map((quote) => `“${quote}” is in no footnote`),
    ...(rowCount === lengths.reduce((sum, one) => sum + one, 0) ? [] : [`${rowCount} rows for lists of ${lengths.join(' + ')} items`]),
    ...tables.filter(({ columns, rows }) => rows.some((row) => row.length !== columns.length)).map(({ name }) => `${name} is uneven`),
    ...repeated(tables.map(({ name }) => name)).map((name) => `two tables are called ${name}`),
    ...dates.filter((date) => !listed.has(date)).map((date) => `${date} is not in the timeline`),
    ...negatedPropositions.filter((one) => written.includes(one)).map((one) => `“${one}” reads as if it were claimed`),
  ];
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

describe('The views of an answer', () => {
  let seeded: Seeded;
  let ids: Record<string, string>;
  let evidenceId: string;
  beforeAll(async () => {
    seeded = await openSeeded(sqlite);
    ids = {};
    for (const slug of ['benjamin-netanyahu', 'mohammed-deif'])
      ids[slug] = (await seeded.ask(`{ entity(slug: "${slug}") { id } }`)).entity.id;
    evidenceId = (await seeded.ask('{ claims(first: 1) { nodes { evidence { nodes { id } } } } }')).claims.nodes[0].evidence.nodes[0].id;
  });
  afterAll(() => seeded.close());

  it('label claims like the timelines of the API', async () => {
    const { entities } = await seeded.ask(
      '{ entities(first: 100) { nodes { timeline(first: 100) { nodes { label ... on TimelineClaim { claim { proposition speechAct polarity } } } } } } }',
    );
    interface Told {
      readonly label: string;
      readonly claim?: Record<string, unknown>;
    }
    const claims = (entities.nodes as { timeline: { nodes: Told[] } }[])
      .flatMap(({ timeline }) => timeline.nodes)
      .filter(({ claim }) => claim);
    expect(new Set(claims.map(({ claim }) => claim!['polarity'])).size).toBe(2);
    expect(claims.map(({ claim }) => formatClaim(claim!))).toEqual(claims.map(({ label }) => label));
  });

  const answerTo = async ({ query, variables }: QueryShape) => {
    const { data, errors } = await seeded.execute(addIdentity(query, schema), { ...variables });
    expect(errors).toBeUndefined();
    return restoreSelection(data, query, schema);
  };
  const shapeNamed = (name: string) => [...queryShapes, ...shapesWithIds(ids, evidenceId)].find((shape) => shape.name === name)!;

  it.each([...queryShapes, ...shapesWithIds({ one: '', other: '' }, '')].map(({ name }) => name))(
    'contain all of the answer: %s',
    async (name) => {
      const shape = shapeNamed(name);
      const answer = await answerTo(shape);
      expect(faultsOf(answer)).toEqual([]);
      // The JSON contains exactly what the query requested.
      expect(JSON.parse(JSON.stringify(answer))).toEqual(await seeded.ask(shape.query, { ...shape.variables }));
    },
  );

  it.each(readOperations())('contain all of the answer to the operation $name', ({ name }) => {
    expect(faultsOf(JSON.parse(readFileSync(answerFile(name), 'utf8')))).toEqual([]);
  });

  it(`contain all of the answers to random queries (${share.title})`, async () => {
    const known = readKnownValues(await readModelGraph(seeded.store));
    const random = createRandom(share.seed);
    const faults: unknown[] = [];
    let nodeCount = 0;
    for (let index = 0; index < share.count; index += 1) {
      const query = new QueryBuilder(schema, known, random).build();
      const identified = addIdentity(query, schema);
      if (validate(schema, parse(query)).length > 0) continue;
      expect(validate(schema, parse(identified)).map(({ message }) => message)).toEqual([]);
      const { data } = await seeded.execute(identified);
      if (!data) continue;
      const answer = restoreSelection(data, query, schema);
      nodeCount += graphOfAnswer(answer).nodes.length;
      const found = faultsOf(answer);
      const plain = await seeded.execute(query);
      if (JSON.stringify(answer) !== JSON.stringify(plain.data)) found.push('another answer');
      if (found.length > 0) faults.push({ query, found });
    }
    expect(faults).toEqual([]);
    expect(nodeCount).toBeGreaterThan(share.count * 2);
  });

  it.each(brokenShapes)('accept an invalid query: $name', async ({ query }) => {
    const { data, errors } = await seeded.execute(addIdentity(query, schema));
    expect(errors?.length).toBeGreaterThan(0);
    expect(faultsOf(restoreSelection(data ?? null, query, schema))).toEqual([]);
  });

  it('fail these checks if part of an answer is left out', async () => {
    const answer = await answerTo(shapeNamed('claims with the roles that they assign'));
    const { graph, citations, tables, timeline } = viewsOf(answer);
    const gone = graph.edges[0]!.source;
    const without = { ...graph, nodes: graph.nodes.filter(({ id }) => id !== gone) };
    const [table] = tables;
    const shorter = [{ ...table!, rows: table!.rows.slice(1) }];
    const faults = faultsOf(answer, { graph: without, citations: citations.slice(1), tables: shorter, timeline });
    expect(faults).toEqual(expect.arrayContaining([`node ${gone} is not drawn`, `“${citations[0]!.quote}” is not cited`]));
    expect(faults).toContainEqual(expect.stringMatching(/^edge .* lacks an end$/));
    expect(faults).toContainEqual(expect.stringMatching(/^\d+ rows for lists of /));
    const denied = {
      id: 'claim',
      proposition: 'The court has jurisdiction.',
      speechAct: 'DENIED',
      polarity: 'NEGATED',
      saidOn: { edtf: '2024' },
    };
    const asMade = { ...denied, polarity: 'AFFIRMED', speechAct: 'STATED', saidOn: null };
    expect(faultsOf(denied)).toEqual([]);
    expect(faultsOf(denied, viewsOf(asMade))).toEqual([
      '2024 is not in the timeline',
      '“The court has jurisdiction.” reads as if it were claimed',
    ]);
  });
});
