// One store call for each relation of a level, whatever its width: counted, not timed.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEngines, describeWithoutNeo4j, openTestStore } from '../support/engines.js';
import { createCountingStore, type CountingStore } from '../support/counting-store.js';
import { createExecute, executeData, type Execute } from '../support/execute.js';
import { batch, claim, claimEdges, edge, entity, event, mention, participation, reported } from '../support/synthetic.js';

const width = 8;
const numbers = Array.from({ length: width }, (_, index) => index);

/** Everything linked to everything: the widest graph of its size. */
function dense() {
  const articles = numbers.map((n) => reported(`article-${n}`, '2024-01-01'));
  const words = articles[0]!.words;
  const people = numbers.map((n) => entity(`person-${n}`));
  const body = entity('body', 'ORGANIZATION');
  const events = numbers.map((n) => event(`event-${n}`, '2024-01-01', words));
  const claims = numbers.map((n) => claim(`claim-${n}`, words));
  return batch(
    [...articles.flatMap((one) => one.nodes), ...people, body, ...events, ...claims],
    [
      ...articles.flatMap((one) => one.edges),
      ...articles.flatMap((_, n) => people.map((person, position) => mention(`article:article-${n}`, person.id, position))),
      ...events.flatMap((one) => people.map((person) => participation(person.id, one.id, 'PARTY', words))),
      ...people.map((person) => edge('AFFILIATED_WITH', person.id, body.id, words, { title: 'member' }, 'member')),
      ...claims.flatMap((one, n) =>
        claimEdges(one.id, words, 'article:article-0', { speakers: [people[n]!.id], about: [people[0]!.id, events[n]!.id] }),
      ),
    ],
  );
}

describeEngines('Store calls', (engine) => {
  let counting: CountingStore;
  let execute: Execute;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const opened = await openTestStore(engine);
    close = opened.close;
    await opened.store.write(dense());
    counting = createCountingStore(opened.store);
    execute = createExecute(counting.store);
  });
  afterAll(() => close());

  const countCalls = async (query: string): Promise<string[]> => {
    counting.reset();
    await executeData(execute, query);
    return [...counting.calls].sort();
  };

  const fourLevels = (first: number) => `{
    entities(first: ${first}) { nodes {
      ... on Person {
        affiliations { edges { of { label } } }
        events(first: ${first}) { edges { status evidence { nodes { article { title } } } node {
          participants(first: ${first}) { edges { role node { articles(first: ${first}) { nodes { title people(first: ${first}) { nodes { label } } } } } } }
        } } }
      }
    } }
  }`;

  // Twice nodesByIds: the evidence, and the articles it is from.
  it('are one a relation and level, four levels deep', async () => {
    expect(await countCalls(fourLevels(5))).toEqual([
      'edgePages AFFILIATED_WITH',
      'edgePages MENTIONS',
      'edgePages MENTIONS',
      'edgePages PARTICIPATES_IN',
      'edgePages PARTICIPATES_IN',
      'nodePage entity',
      'nodesByIds',
      'nodesByIds',
    ]);
  });

  it('are as many for a narrow query as for a wide one', async () => {
    expect(await countCalls(fourLevels(2))).toEqual(await countCalls(fourLevels(6)));
  });

  it('count nothing unless totalCount is selected, and then once a relation', async () => {
    const counts = await countCalls('{ entities { totalCount nodes { articles { totalCount } events { totalCount nodes { label } } } } }');
    expect(counts.filter((call) => call.includes('Count'))).toEqual([
      'edgeCounts MENTIONS',
      'edgeCounts PARTICIPATES_IN',
      'nodeCount entity',
    ]);
    expect((await countCalls('{ entities { nodes { articles { nodes { title } } } } }')).filter((call) => call.includes('Count'))).toEqual(
      [],
    );
  });

  it('read no page where only totalCount is selected', async () => {
    expect(await countCalls('{ articles { totalCount } entity(slug: "person-0") { articles { totalCount } } }')).toEqual([
      'edgeCounts MENTIONS',
      'nodeCount article',
      'nodesByIds',
    ]);
  });

  it('read texts only when they are asked for, all at once', async () => {
    expect(await countCalls('{ articles { nodes { title } } }')).toEqual(['nodePage article']);
    expect(await countCalls('{ articles { nodes { title text } } }')).toEqual(['articleTexts', 'nodePage article']);
  });

  it('are one for a field that stands under two aliases with the same arguments, and two where the page differs', async () => {
    const query = (second: string) =>
      `{ entity(slug: "person-0") { a: articles(first: 2) { nodes { title } } b: articles(${second}) { nodes { title } } } }`;
    expect((await countCalls(query('first: 2'))).filter((call) => call.startsWith('edgePages'))).toHaveLength(1);
    expect((await countCalls(query('first: 3'))).filter((call) => call.startsWith('edgePages'))).toHaveLength(2);
  });

  it('are one for a page of a search, one for its total and facets, one for the texts it shows', async () => {
    const page = (more: string) => `{ search(query: "synthetic", kinds: [ARTICLE, PERSON]) { ${more} edges { node { __typename } } } }`;
    expect(await countCalls(page(''))).toEqual(['searchPage']);
    expect(await countCalls(page('totalCount facets(by: [KIND]) { buckets { count } } didYouMean'))).toEqual([
      'searchCounts',
      'searchPage',
    ]);
    expect(await countCalls(page('').replace('synthetic', 'met').replace('node {', 'highlights { fragment } node {'))).toEqual([
      'articleTexts',
      'searchPage',
    ]);
    expect(await countCalls('{ suggest(prefix: "synth") { node { __typename } } }')).toEqual(['searchPage']);
  });

  it('look up what a claim names, its speakers and its evidence, once each', async () => {
    expect(
      await countCalls(
        '{ claims { nodes { speakers { label } about { label } contradicts { id } evidence { nodes { quote { exact } } } } } }',
      ),
    ).toEqual(['edgePages ABOUT', 'edgePages CLAIMED_BY', 'edgePages CONTRADICTS', 'nodePage claim', 'nodesByIds']);
  });
});

describeWithoutNeo4j('The counting store', () => {
  it('notices a call too many', async () => {
    const { store } = createCountingStore({ engine: 'sqlite', reader: () => ({ nodesByIds: async () => new Map() }) } as never);
    const counting = createCountingStore(store);
    const reader = counting.store.reader({ deadlineAt: 0 });
    await reader.nodesByIds(['a']);
    await reader.nodesByIds(['b']);
    expect(counting.calls).toEqual(['nodesByIds', 'nodesByIds']);
  });
});
