// Mistakes in what a file names: nothing there, of the wrong kind, named twice, or declared by several files.
import { describe, expect, it } from '@jest/globals';
import { checkArticleFiles } from '../../src/ingest/check-article-files.js';
import { formatProblem } from '../../src/problem.js';
import { editedFile, syntheticArticle, type Edits } from './synthetic-article.js';
import { reportProblems } from './report-problems.js';

type Row = [title: string, edits: Edits, pointer: string, line: string, message: string];

const reportsOnly = async (_title: string, edits: Edits, pointer: string, line: string, message: string) => {
  expect(await reportProblems(editedFile(edits))).toEqual([{ pointer, line, message }]);
};

const quote = ['based in Place One'];

describe('It tells what is not there, and the nearest that is:', () => {
  // biome-ignore format: a table, a row a mistake
  it.each<Row>([
    ['an entity', { '/mentions/1/entity': 'persom-one' }, '/mentions/1/entity', '"entity": "persom-one"',
      'expected the slug of an entity in a file or in the graph, got "persom-one". Did you mean "person-one"?'],
    ['an entity that nothing comes near', { '/claims/1/speakers/0': 'some-other-body' }, '/claims/1/speakers/0', '"some-other-body"',
      'expected the slug of an entity in a file or in the graph, got "some-other-body".'],
    ['an event', { '/events/1/follows/0/event': 'meeting-on' }, '/events/1/follows/0/event', '"event": "meeting-on"',
      'expected the slug of an event in a file or in the graph, got "meeting-on". Did you mean "meeting-one"?'],
    ['a claim', { '/claims/1/contradicts/0': 'claim-onne' }, '/claims/1/contradicts/0', '"claim-onne"',
      'expected the slug of a claim in a file or in the graph, got "claim-onne". Did you mean "claim-one"?'],
    ['an event where an entity is meant', { '/claims/1/about/0/entity': 'warrant-one' }, '/claims/1/about/0/entity',
      '"entity": "warrant-one"',
      'expected the slug of an entity in a file or in the graph, got "warrant-one", which is the slug of an event.'],
    ['the outlet', { '/article/outlet': 'outlet-one' }, '/article/outlet', '"outlet": "outlet-one"',
      'expected the slug of an entity in a file or in the graph, got "outlet-one".'],
    ['who took a step', { '/events/1/steps/0/by': 'court-two' }, '/events/1/steps/0/by', '"by": "court-two"',
      'expected the slug of an entity in a file or in the graph, got "court-two". Did you mean "court-one"?'],
  ])('%s', reportsOnly);
});

describe('It tells what may not stand where it stands:', () => {
  // biome-ignore format: a table, a row a mistake
  it.each<Row>([
    ['an office in a person', { '/relations/0/to': 'person-two' }, '/relations/0/to', '"to": "person-two"',
      'expected ORGANIZATION or COUNTRY as the target of AFFILIATED_WITH, got PERSON "person-two".'],
    ['an office in a place that is not a country', { '/relations/0/to': 'place-one' }, '/relations/0/to', '"to": "place-one"',
      'expected ORGANIZATION or COUNTRY as the target of AFFILIATED_WITH, got PLACE "place-one".'],
    ['a base in an organization', { '/relations/1/to': 'court-one' }, '/relations/1/to', '"to": "court-one"',
      'expected PLACE as the target of BASED_IN, got ORGANIZATION "court-one".'],
    ['an event in a person', { '/events/0/places/0/entity': 'person-one' }, '/events/0/places/0/entity', '"entity": "person-one"',
      'expected PLACE as the place of an event, got PERSON "person-one".'],
    ['a person as the outlet', { '/article/outlet': 'person-one' }, '/article/outlet', '"outlet": "person-one"',
      'expected ORGANIZATION as the outlet, got PERSON "person-one".'],
    ['a relation of a place to itself', { '/relations/1': { relation: 'WITHIN', from: 'place-one', to: 'place-one', evidence: quote } },
      '/relations/1/to', '"to": "place-one"', 'expected another entity, got the same entity at both ends.'],
    ['an event that follows itself', { '/events/1/follows/0/event': 'warrant-one' }, '/events/1/follows/0/event', '"event": "warrant-one"',
      'expected another event, got the event itself.'],
    ['a claim that concerns another role', { '/claims/1/concerns/0/role': 'HOST' }, '/claims/1/concerns/0', '{',
      'expected a participation in "meeting-one", got HOST, but "person-two" takes part as PARTY. Did you mean "PARTY"?'],
    ['a claim that concerns who took no part', { '/claims/1/concerns/0/entity': 'court-one' }, '/claims/1/concerns/0', '{',
      'expected a participation in "meeting-one", got "court-one", which does not take part in it.'],
    ['an addition to an event of the same file', { '/additions': [{ event: 'meeting-one' }] }, '/additions/0/event',
      '"event": "meeting-one"',
      'expected an event that another file declares, got "meeting-one", which this file declares under events.'],
  ])('%s', reportsOnly);

  it('and lets a person hold an office in a country', async () => {
    expect(await reportProblems(editedFile({ '/relations/0/to': 'country-one' }))).toEqual([]);
  });
});

describe('It tells what is said twice, at the place of the second:', () => {
  const { mentions, relations, events, claims } = syntheticArticle();
  it.each<[string, Edits, string, string]>([
    [
      'an alias',
      { '/entities/0/aliases': [{ text: 'P1' }, { text: 'P1', kind: 'WEAK' }] },
      '/entities/0/aliases/1',
      'alias once, got a repetition of item 1',
    ],
    [
      'an external id',
      {
        '/entities/0/externalIds': [
          { scheme: 'WIKIDATA', value: 'Q0' },
          { scheme: 'WIKIDATA', value: 'Q0' },
        ],
      },
      '/entities/0/externalIds/1',
      'external id once, got a repetition of item 1',
    ],
    ['a mention', { '/mentions/-': mentions[0] }, '/mentions/7', 'mention once, got a repetition of item 1'],
    [
      'a form of a mention',
      { '/mentions/0/surfaceForms/-': 'Organization One' },
      '/mentions/0/surfaceForms/1',
      'form once, got a repetition of item 1',
    ],
    ['a relation', { '/relations/-': relations[1] }, '/relations/2', 'relation once, got a repetition of item 2'],
    [
      'a participant',
      { '/events/0/participants/-': events[0]!.participants[0] },
      '/events/0/participants/2',
      'participant once, got a repetition of item 1',
    ],
    ['a place', { '/events/0/places/-': events[0]!.places![0] }, '/events/0/places/1', 'place once, got a repetition of item 1'],
    ['a link', { '/events/1/follows/-': events[1]!.follows![0] }, '/events/1/follows/1', 'link once, got a repetition of item 1'],
    ['a step', { '/events/1/steps/-': events[1]!.steps![0] }, '/events/1/steps/1', 'step once, got a repetition of item 1'],
    [
      'an accusation',
      { '/events/1/accusations/-': { ...events[1]!.accusations![0], label: 'forgery!' } },
      '/events/1/accusations/1',
      'accusation once, got a repetition of item 1',
    ],
    ['a subject', { '/claims/0/about/-': claims[0]!.about[0] }, '/claims/0/about/1', 'subject once, got a repetition of item 1'],
    ['a speaker', { '/claims/0/speakers/-': 'country-one' }, '/claims/0/speakers/1', 'speaker once, got a repetition of item 1'],
    [
      'a participation',
      { '/claims/1/concerns/-': claims[1]!.concerns![0] },
      '/claims/1/concerns/1',
      'participation once, got a repetition of item 1',
    ],
    ['a contradiction', { '/claims/1/contradicts/-': 'claim-one' }, '/claims/1/contradicts/1', 'claim once, got a repetition of item 1'],
  ])('%s', async (_title, edits, pointer, message) => {
    expect(await reportProblems(editedFile(edits))).toMatchObject([{ pointer, message: `expected each ${message} in the list.` }]);
  });

  // biome-ignore format: a table, a row a mistake
  it.each<Row>([
    ['a slug with the same content', { '/entities/-': syntheticArticle().entities[0] }, '/entities/6/slug', '"slug": "person-one"',
      'expected a slug that no other entity in the file has, got "person-one".'],
    ['a slug with other content', { '/entities/1/label': 'Person Number Two', '/entities/-': syntheticArticle().entities[1] },
      '/entities/6/slug', '"slug": "person-two"', 'expected a slug that no other entity in the file has, got "person-two".'],
    ['the slug of a claim', { '/claims/-': { ...claims[0], proposition: 'Another.' } }, '/claims/2/slug', '"slug": "claim-one"',
      'expected a slug that no other claim in the file has, got "claim-one".'],
  ])('%s', reportsOnly);

  it('and lets an office be held at two times, a warrant be contested on two days, and an event have the slug of an entity', async () => {
    expect(
      await reportProblems(
        editedFile({
          '/relations/-': { ...relations[0], asOf: '2021-03-06' },
          '/events/1/steps/-': { ...events[1]!.steps![0], on: '2021-03-07' },
          '/events/1/slug': 'person-two',
        }),
      ),
    ).toEqual([]);
  });
});

describe('Of several files', () => {
  const second = (entities: readonly object[], more: object = {}) => ({
    path: 'two.json',
    text: JSON.stringify(
      {
        ...syntheticArticle(),
        article: { ...syntheticArticle().article, slug: 'article-two' },
        entities,
        mentions: [{ entity: 'person-one', surfaceForms: ['Person One'] }],
        relations: [],
        events: [],
        claims: [],
        ...more,
      },
      null,
      2,
    ),
  });
  const check = async (...files: Parameters<typeof checkArticleFiles>[0]) => (await checkArticleFiles(files)).problems.map(formatProblem);

  it('one may name what another declares', async () => {
    expect(await check(second([]), editedFile())).toEqual([]);
    const alone = await check(second([]));
    expect(alone).toEqual([
      expect.stringMatching(/^two\.json:\d+ \/mentions\/0\/entity: .* in a file or in the graph, got "person-one"\.$/),
    ]);
  });

  it('two may declare the same with the same content, and not with other content', async () => {
    expect(await check(editedFile(), second([syntheticArticle().entities[0]!]))).toEqual([]);
    expect(await check(editedFile(), second([{ slug: 'person-one', kind: 'PERSON', label: 'Person 1' }]))).toEqual([
      'two.json:18 /entities/0/slug: expected the entity as one.json declares it, got different content for "person-one".',
    ]);
  });

  it('the mistakes of all are told at once, each line by line', async () => {
    const problems = await check(
      editedFile({ '/claims/1/polarity': 'AFFIRMED', '/entities/0/kind': 'PERSONS' }),
      second([], { mentionz: [] }),
      { path: 'three.json', text: '{' },
    );
    expect(problems.map((problem) => /^(\S+?)(:\d+)? (\S+)/.exec(problem)!.slice(1, 4).join(' '))).toEqual([
      expect.stringMatching(/^one.json :\d+ \/entities\/0\/kind:/),
      expect.stringMatching(/^one.json :\d+ \/claims\/1\/polarity:/),
      expect.stringMatching(/^two.json :\d+ \/mentionz:/),
      expect.stringContaining('three.json:1: '),
    ]);
  });

  it('a mistake in one makes no mistake of what others say of it', async () => {
    expect(await check(editedFile({ '/entities/0/kind': 'PERSONS' }), second([], { claims: [] }))).toHaveLength(1);
  });

  it('those that are only there to be referred to are not checked', async () => {
    const { problems } = await checkArticleFiles([second([])], { context: [editedFile({ '/claims/1/polarity': 'AFFIRMED' })] });
    expect(problems).toEqual([]);
  });

  it('one that is given and is there to be referred to as well is checked once', async () => {
    const changed = editedFile({ '/entities/0/label': 'P. One' });
    const { problems } = await checkArticleFiles([changed], { context: [editedFile()] });
    expect(problems).toEqual([]);
  });
});
