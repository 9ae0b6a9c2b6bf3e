// Every field of every filter, each on a graph in which it makes a difference.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { toGlobalId } from '../../src/domain/ids.js';
import { createFuzzyDate } from '../../src/domain/fuzzy-date.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines, openTestStore } from '../support/engines.js';
import { createExecute, executeData, type Execute } from '../support/execute.js';
import { batch, claim, claimEdges, edge, entity, event, mention, participation, reported } from '../support/synthetic.js';

const [outlet, wire] = [entity('outlet', 'ORGANIZATION'), entity('wire', 'ORGANIZATION')];
const alias = { language: null, script: null, kind: 'NAME', provenance: 'ARTICLE', note: null } as const;
const one = entity('one', 'PERSON', {
  label: 'Ábel Kádhimi',
  aliases: [{ ...alias, text: 'The Synthetic Premier' }],
  externalIds: [{ scheme: 'WIKIDATA', value: 'Q1', url: null, provenance: 'OUTSIDE', note: null }],
} as never);
const two = entity('two', 'PERSON', { label: 'Bela Premier' });
const town = entity('town', 'PLACE');
const first = reported('first', '2024-01-15', { title: 'Talks open in Synthetic Town', category: 'Law', outletId: outlet.id });
const second = reported('second', '2024-02', {
  title: 'Talks end',
  category: 'Sport',
  sources: [{ url: null, outletId: wire.id }],
});
const third = reported('third', '2024-01-31/2024-02-02', { title: 'Attack' });
const words = first.words;
const talks = event('talks', '2024-01-15', words, { kind: 'TALKS', talksState: 'HELD', category: null, label: 'Synthetic summit' });
const attack = event('attack', '2023', words, { kind: 'ATTACK', attackMethod: 'UNKNOWN', category: null, label: 'Raid' });
const said = claim('said', words, { proposition: 'The summit was held.', saidOn: createFuzzyDate('2024-01-20') });
const voiced = claim('voiced', words, { proposition: 'The raid was long.' });

const graph = batch(
  [...[first, second, third].flatMap(({ nodes }) => nodes), outlet, wire, one, two, town, talks, attack, said, voiced],
  [
    ...[first, second, third].flatMap(({ edges }) => edges),
    mention('article:first', one.id),
    mention('article:first', talks.id, 1),
    mention('article:second', one.id),
    mention('article:second', two.id, 1),
    mention('article:third', two.id),
    mention('article:third', attack.id, 1),
    participation(one.id, talks.id, 'HOST', words),
    participation(two.id, talks.id, 'PARTY', words),
    participation(two.id, attack.id, 'PERPETRATOR', words),
    edge('LOCATED_AT', talks.id, town.id, words, { precision: 'EXACT' }),
    ...claimEdges(said.id, words, 'article:first', { speakers: [one.id], about: [talks.id, two.id] }),
    ...claimEdges(voiced.id, words, 'article:third', { about: [attack.id] }),
  ],
);

describeEngines('Filters of the API', (engine) => {
  let store: GraphStore;
  let execute: Execute;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await openTestStore(engine));
    execute = createExecute(store);
    await store.write(graph);
  });
  afterAll(() => close());

  const find = async (field: string, filter: string): Promise<string[]> => {
    const data = await executeData(execute, `{ ${field}(filter: ${filter}) { totalCount nodes { id } } }`);
    const nodes = data[field].nodes as { id: string }[];
    expect(data[field].totalCount).toBe(nodes.length);
    return nodes.map(({ id }) => Buffer.from(id, 'base64url').toString().replace(/.*:/, '')).sort();
  };

  it.each([
    ['text.equals, which is the whole title', '{ text: { equals: "talks end!" } }', ['second']],
    ['text.equals, which is not a part of it', '{ text: { equals: "talks" } }', []],
    ['text.startsWith', '{ text: { startsWith: "TALKS o" } }', ['first']],
    ['text.contains, in the title or the text', '{ text: { contains: "person one and per" } }', ['first', 'second', 'third']],
    ['text.contains, in the middle of a word', '{ text: { contains: "ttac" } }', ['third']],
    ['text.matches, in any order and across title and text', '{ text: { matches: "met, town; OPEN" } }', ['first']],
    ['text.matches, which takes whole words', '{ text: { matches: "tal" } }', []],
    ['category', '{ category: ["Law"] }', ['first']],
    ['outlet, also of its sources', `{ outlet: { in: ["${toGlobalId(wire.id)}"] } }`, ['second']],
    ['outlet.notIn', `{ outlet: { notIn: ["${toGlobalId(wire.id)}"] } }`, ['first', 'third']],
    ['publishedOn from and to, which may overlap', '{ publishedOn: { from: "2024-02-01", to: "2024-02-29" } }', ['second', 'third']],
    ['publishedOn.startsIn a month', '{ publishedOn: { startsIn: "2024-02" } }', ['second']],
    ['publishedOn.startsIn an interval', '{ publishedOn: { startsIn: "2024-01-16/2024-01-31" } }', ['third']],
    ['mentions.entity', '{ mentions: { entity: { name: { equals: "abel kadhimi" } } } }', ['first', 'second']],
    ['mentions.noEntity', '{ mentions: { noEntity: { name: { equals: "abel kadhimi" } } } }', ['third']],
    ['mentions.entity, which is no event', '{ mentions: { entity: { not: { kind: { in: [PERSON] } } } } }', []],
    ['mentions.event', '{ mentions: { event: { kind: { in: [ATTACK] } } } }', ['third']],
    ['mentions.noEvent', '{ mentions: { noEvent: {} } }', ['second']],
    [
      'mentions, four relations deep',
      '{ mentions: { entity: { participatesIn: { event: { mentionedIn: { mentions: { event: { label: { equals: "raid" } } } } } } } } }',
      ['second', 'third'],
    ],
  ])('articles by %s', async (_what, filter, expected) => {
    expect(await find('articles', filter)).toEqual(expected);
  });

  it.each([
    ['name, whatever case and diacritics', '{ name: { equals: "ABEL KADHIMI" } }', ['one']],
    ['name, also an alias', '{ name: { startsWith: "the synth" } }', ['one']],
    ['name.matches, in one name', '{ name: { matches: "premier" } }', ['one', 'two']],
    ['name.matches, not from two names', '{ name: { matches: "premier abel" } }', []],
    ['name.contains', '{ name: { contains: "remie" } }', ['one', 'two']],
    ['externalId', '{ externalId: { scheme: WIKIDATA, value: "Q1" } }', ['one']],
    ['externalId, of that scheme', '{ externalId: { scheme: GEONAMES, value: "Q1" } }', []],
    ['mentionedIn', '{ mentionedIn: { category: ["Law"] } }', ['one']],
    ['notMentionedIn', '{ kind: { in: [PERSON] }, notMentionedIn: { category: ["Law"] } }', ['two']],
    ['participatesIn', '{ participatesIn: { role: { in: [HOST] } } }', ['one']],
    [
      'participatesIn, event and role of one participation',
      '{ participatesIn: { event: { kind: { in: [ATTACK] } }, role: { in: [PARTY] } } }',
      [],
    ],
    ['participatesIn.status', '{ participatesIn: { status: { in: [DENIED] } } }', []],
    ['notParticipatesIn', '{ kind: { in: [PERSON] }, notParticipatesIn: { event: { kind: { in: [ATTACK] } } } }', ['one']],
    ['articleCount.gte', '{ articleCount: { gte: 2 } }', ['one', 'two']],
    ['articleCount.lte', '{ kind: { in: [PLACE] }, articleCount: { lte: 0 } }', ['town']],
  ])('entities by %s', async (_what, filter, expected) => {
    expect(await find('entities', filter)).toEqual(expected);
  });

  it.each([
    ['label', '{ label: { matches: "SUMMIT" } }', ['talks']],
    ['participant', '{ participant: { entity: { name: { equals: "bela premier" } }, role: { in: [PARTY] } } }', ['talks']],
    ['noParticipant', '{ noParticipant: { role: { in: [HOST] } } }', ['attack']],
    ['mentionedIn', '{ mentionedIn: { text: { startsWith: "attack" } } }', ['attack']],
    ['notMentionedIn', '{ notMentionedIn: { text: { startsWith: "attack" } } }', ['talks']],
    ['reportCount', '{ reportCount: { gte: 2 } }', []],
    ['reportCount, both bounds', '{ reportCount: { gte: 1, lte: 1 } }', ['attack', 'talks']],
    ['when.startsIn', '{ when: { startsIn: "2024" } }', ['talks']],
  ])('events by %s', async (_what, filter, expected) => {
    expect(await find('events', filter)).toEqual(expected);
  });

  it.each([
    ['proposition', '{ proposition: { contains: "raid" } }', ['voiced']],
    ['saidBy', '{ saidBy: { externalId: { scheme: WIKIDATA, value: "Q1" } } }', ['said']],
    ['notSaidBy, also where nobody says it', '{ notSaidBy: { externalId: { scheme: WIKIDATA, value: "Q1" } } }', ['voiced']],
    ['subject.event', '{ subject: { event: { kind: { in: [ATTACK] } } } }', ['voiced']],
    ['subject.noEntity', '{ subject: { noEntity: {} } }', ['voiced']],
    ['subject.all', `{ subject: { all: ["${toGlobalId(talks.id)}", "${toGlobalId(two.id)}"] } }`, ['said']],
    ['reportedIn', '{ reportedIn: { publishedOn: { to: "2024-01-20" } } }', ['said']],
  ])('claims by %s', async (_what, filter, expected) => {
    expect(await find('claims', filter)).toEqual(expected);
  });

  it('mentions of an article by what they are', async () => {
    const ask = async (filter: string) => {
      const data = await executeData(execute, `{ article(slug: "first") { mentions(filter: ${filter}) { totalCount nodes { label } } } }`);
      return (data.article.mentions.nodes as { label: string }[]).map(({ label }) => label);
    };
    expect(await ask('{ entity: {} }')).toEqual(['Ábel Kádhimi']);
    expect(await ask('{ noEntity: { name: { startsWith: "abel" } } }')).toEqual(['Synthetic summit']);
    expect(await ask('{ event: { label: { contains: "summit" } } }')).toEqual(['Synthetic summit']);
    expect(await ask('{ noEvent: {} }')).toEqual(['Ábel Kádhimi']);
  });

  it('take no text for a part of a statement or a pattern', async () => {
    for (const text of ["' OR 1=1", '%', '_', '*', 'a"b', "\\') RETURN 1", 'NEAR(a b)']) {
      const answer = await execute('query($text: String!) { entities(filter: { name: { contains: $text } }) { totalCount } }', { text });
      expect(answer.errors?.[0]?.extensions?.['code'] ?? answer.data.entities.totalCount).toEqual(
        /[a-z0-9]/i.test(text) ? 0 : 'BAD_USER_INPUT',
      );
    }
  });

  it.each([
    [
      '{ articles(filter: { text: { contains: "?!" } }) { totalCount } }',
      'Argument "filter.text.contains" expects a text of at most 500 characters with at least one letter or digit, got "?!".',
    ],
    [
      '{ entities(filter: { articleCount: { gte: 2, lte: 1 } }) { totalCount } }',
      'Argument "filter.articleCount" expects "gte" to be at most "lte", got "gte" 2 and "lte" 1.',
    ],
    [
      '{ events(filter: { mentionedIn: { mentions: { any: ["x"] } } }) { totalCount } }',
      'Argument "filter.mentionedIn.mentions.any[0]" expects an ID',
    ],
  ])('refuse %s', async (query, message) => {
    const { errors } = await execute(query);
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain(message);
  });

  it('take one way to match a text, and no more', async () => {
    const { errors } = await execute('{ articles(filter: { text: { contains: "a", equals: "b" } }) { totalCount } }');
    expect(errors).toHaveLength(1);
  });

  it('refuse a text that is longer than any name', async () => {
    const query = 'query($text: String!) { articles(filter: { text: { matches: $text } }) { totalCount } }';
    expect((await execute(query, { text: 'a '.repeat(250) })).errors).toBeUndefined();
    expect((await execute(query, { text: 'a '.repeat(251) })).errors?.[0]?.message).toMatch(
      /at most 500 characters .*, got 502 characters\./,
    );
  });
});
