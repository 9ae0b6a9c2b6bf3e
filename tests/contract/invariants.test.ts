// The rules of the graph that a write keeps or refuses, word for word the same on every engine. Each refusal writes nothing.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createFuzzyDate } from '../../src/domain/fuzzy-date.js';
import type { EdgeFacts } from '../../src/domain/edge.js';
import type { NodeRecord, StepRecord } from '../../src/domain/records.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import type { BatchProblem, WriteBatch } from '../../src/store/write-batch.js';
import { describeEngines, openTestStore } from '../support/engines.js';
import { noDeadline } from '../support/no-deadline.js';
import { article, batch, claim, edge, entity, event, evidence, mention, participation, reported } from '../support/synthetic.js';
import { mismatchSentence } from '../support/mismatch-sentence.js';

const first = reported('first');
const words = first.words;
const person = entity('person');
const body = entity('body', 'ORGANIZATION');
const place = entity('place', 'PLACE');
const happening = event('happening', '2024-01-01', words);
const warrant = event('warrant', '2024-01-01', words, { kind: 'ARREST_WARRANT', category: null });
const said = claim('said', words);
const day = createFuzzyDate('2024-01-01');

function step(more: Partial<StepRecord>): StepRecord {
  return {
    family: 'step',
    id: 'step:one',
    state: 'ISSUED',
    on: null,
    byId: null,
    note: null,
    provenance: 'ARTICLE',
    evidenceIds: words,
    ...more,
  };
}

/** A record with values that its type does not allow, as a caller without types may send. */
function wrong<Item extends object>(item: Item, fields: object): Item {
  return { ...item, ...fields };
}

describeEngines('The graph', (engine) => {
  let store: GraphStore;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await openTestStore(engine));
    await store.write(
      batch(
        [...first.nodes, person, body, place, happening, warrant, said],
        [...first.edges, participation(person.id, happening.id, 'PARTY', words)],
      ),
    );
  });
  afterAll(() => close());

  const refuse = async (batchToRefuse: WriteBatch): Promise<readonly BatchProblem[]> => {
    const before = await store.stats();
    const error: unknown = await store.write(batchToRefuse).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'INVALID_BATCH' });
    expect(await store.stats()).toEqual(before);
    const ids = batchToRefuse.nodes.map(({ id }) => id).filter((id) => id.endsWith('-new'));
    expect((await store.reader(noDeadline).nodesByIds(ids)).size).toBe(0);
    return (error as { details: { problems: readonly BatchProblem[] } }).details.problems;
  };
  const refuseNode = async (node: NodeRecord) => (await refuse(batch([entity('beside-new'), node]))).map(mismatchSentence);
  const refuseEdge = async (...wrongEdges: ReturnType<typeof edge>[]) =>
    (await refuse(batch([entity('beside-new')], wrongEdges))).map(mismatchSentence);

  it('refuses an id of another family than its node', async () => {
    expect(await refuseNode(wrong(person, { id: 'event:person-new' }))).toEqual([
      'Expected an id of the family entity, got event:person-new.',
    ]);
  });

  it('tells every problem of a batch, each with its node or edge', async () => {
    const problems = await refuse(
      batch([wrong(person, { id: 'entity:one-new', kind: 'ROBOT' })], [edge('WITHIN', person.id, place.id, [])]),
    );
    expect(problems.map(({ place }) => place.subject)).toEqual([
      'entity:one-new',
      `WITHIN|${person.id}|${place.id}|`,
      `WITHIN|${person.id}|${place.id}|`,
    ]);
  });

  describe('refuses what an id names when it is of the wrong kind', () => {
    it.each<[string, NodeRecord, string]>([
      ['evidence', event('wrong-new', null, [person.id]), 'Expected one of EVIDENCE at evidenceIds, got PERSON (entity:person).'],
      ['outlet', article('wrong-new', null, { outletId: place.id }), 'Expected one of ORGANIZATION at outletId, got PLACE (entity:place).'],
      [
        'agency',
        article('wrong-new', null, { agencyId: person.id }),
        'Expected one of ORGANIZATION at agencyId, got PERSON (entity:person).',
      ],
      [
        'who took a step',
        step({ byId: happening.id }),
        'Expected one of PERSON, ORGANIZATION, PLACE, TOPIC at byId, got OTHER_EVENT (event:happening).',
      ],
      [
        'article of evidence',
        wrong(evidence('first'), { id: 'evidence:first.1-2', articleId: person.id }),
        'Expected one of ARTICLE at articleId, got PERSON (entity:person).',
      ],
    ])('%s of a node', async (_what, node, message) => {
      expect(await refuseNode(node)).toContain(message);
    });

    it('evidence of an edge', async () => {
      expect(await refuseEdge(participation(person.id, happening.id, 'HOST', [said.id]))).toEqual([
        'Expected one of EVIDENCE at evidenceIds, got CLAIM (claim:said).',
      ]);
    });
  });

  describe('refuses values outside its closed sets', () => {
    const alias = { text: 'Alias', language: null, script: null, kind: 'NAME', provenance: 'ARTICLE' };
    const externalId = { scheme: 'WIKIDATA', value: 'Q1', provenance: 'OUTSIDE' };
    const newEntity = entity('wrong-new');
    const newEvent = event('wrong-new', null, words);
    const newClaim = claim('wrong-new', words);
    it.each<[string, NodeRecord]>([
      ['kind', wrong(newEntity, { kind: 'ODD' })],
      ['labelProvenance', wrong(newEntity, { labelProvenance: 'ODD' })],
      ['organizationKind', wrong(newEntity, { organizationKind: 'ODD' })],
      ['placeKind', wrong(newEntity, { placeKind: 'ODD' })],
      ['the kind of an alias', wrong(newEntity, { aliases: [wrong(alias, { kind: 'ODD' })] })],
      ['the provenance of an alias', wrong(newEntity, { aliases: [wrong(alias, { provenance: 'ODD' })] })],
      ['the scheme of an external id', wrong(newEntity, { externalIds: [wrong(externalId, { scheme: 'ODD' })] })],
      ['the provenance of an external id', wrong(newEntity, { externalIds: [wrong(externalId, { provenance: 'ODD' })] })],
      ['kind', wrong(newEvent, { kind: 'ODD' })],
      ['talksState', wrong(newEvent, { talksState: 'ODD' })],
      ['attackMethod', wrong(newEvent, { attackMethod: 'ODD' })],
      ['category', wrong(newEvent, { category: 'ODD' })],
      ['the precision of date', wrong(newEvent, { when: wrong(day, { precision: 'ODD' }) })],
      ['the provenance of date', wrong(newEvent, { when: wrong(day, { provenance: 'ODD' }) })],
      ['speechAct', wrong(newClaim, { speechAct: 'ODD' })],
      ['polarity', wrong(newClaim, { polarity: 'ODD' })],
      ['provenance', wrong(newClaim, { provenance: 'ODD' })],
      ['the bound of the quantity', wrong(newClaim, { quantity: { value: 1, unit: 'people', bound: 'ODD' } })],
      ['state', wrong(step({}), { state: 'ODD' })],
      ['provenance', wrong(step({}), { provenance: 'ODD' })],
    ])('%s of a node', async (field, node) => {
      const messages = await refuseNode(node);
      expect(messages).toEqual([expect.stringMatching(new RegExp(`^Expected ${field} to be one of .+, got ODD\\.$`))]);
    });

    const withFacts = (facts: object) => facts as EdgeFacts;
    it.each<[string, ReturnType<typeof edge>]>([
      ['the role', edge('PARTICIPATES_IN', person.id, happening.id, words, withFacts({ role: 'ODD' }), 'ODD')],
      ['precision', edge('LOCATED_AT', happening.id, place.id, words, withFacts({ precision: 'ODD' }))],
      ['linkKind', edge('FOLLOWS', happening.id, warrant.id, words, withFacts({ linkKind: 'ODD' }))],
      ['provenance', edge('BASED_IN', person.id, place.id, words, withFacts({ provenance: 'ODD' }))],
      ['the precision of from', edge('PART_OF', body.id, body.id, words, withFacts({ from: wrong(day, { precision: 'ODD' }) }))],
      ['the provenance of to', edge('PART_OF', body.id, body.id, words, withFacts({ to: wrong(day, { provenance: 'ODD' }) }))],
      ['the provenance of asOf', edge('PART_OF', body.id, body.id, words, withFacts({ asOf: wrong(day, { provenance: 'ODD' }) }))],
    ])('%s of an edge', async (field, wrongEdge) => {
      const messages = await refuseEdge(wrongEdge);
      expect(messages).toEqual([expect.stringMatching(new RegExp(`^Expected ${field} to be one of .+, got ODD\\.$`))]);
    });

    it('and an edge without the value that its relation needs', async () => {
      expect(await refuseEdge(edge('LOCATED_AT', happening.id, place.id, words))).toEqual([
        'Expected precision to be one of EXACT, NEAR, WITHIN, got undefined.',
      ]);
      expect(await refuseEdge(edge('FOLLOWS', happening.id, warrant.id, words))).toHaveLength(1);
    });

    it('and a relation that is none', async () => {
      const messages = await refuseEdge(wrong(mention('article:first', person.id), { relation: 'KNOWS]->() DETACH DELETE edge //' }));
      expect(messages).toEqual([expect.stringMatching(/^Expected a relation of MENTIONS, .+, got KNOWS/)]);
    });
  });

  describe('refuses a claim that concerns', () => {
    const concerns = (facts: object) => edge('CONCERNS', said.id, happening.id, words, facts as EdgeFacts, 'key');

    it('a participation that nobody has', async () => {
      expect(await refuseEdge(concerns({ role: 'HOST', entityId: person.id }))).toEqual([
        'Expected a participation of the graph, got PARTICIPATES_IN|entity:person|event:happening|HOST, which is not in it.',
      ]);
    });

    it('an unknown role, no role, or nobody', async () => {
      expect((await refuseEdge(concerns({ role: 'ODD', entityId: person.id })))[0]).toMatch(/^Expected the role to be one of .+ got ODD/);
      expect((await refuseEdge(concerns({ entityId: person.id })))[0]).toMatch(/^Expected the role to be one of .+ got undefined/);
      expect(await refuseEdge(concerns({ role: 'PARTY' }))).toEqual(['Expected the entity that takes part, got none.']);
    });

    it('but takes one that is in the graph, or in the same batch', async () => {
      const inGraph = concerns({ role: 'PARTY', entityId: person.id });
      const inBatch = edge('CONCERNS', said.id, happening.id, words, { role: 'HOST', entityId: body.id }, 'other');
      await store.write(batch([], [inGraph, inBatch, participation(body.id, happening.id, 'HOST', words)]));
      const counts = await store
        .reader(noDeadline)
        .edgeCounts({ relation: 'CONCERNS', direction: 'out', filter: { kind: 'and', parts: [] } }, [said.id]);
      expect(counts.get(said.id)).toBe(2);
    });
  });

  it('refuses a participation whose key is not its role', async () => {
    expect(await refuseEdge({ ...participation(person.id, happening.id, 'HOST', words), key: 'host' })).toEqual([
      'Expected the role of the participation as its key, got "host".',
    ]);
  });

  describe('compares quotes with the text', () => {
    const later = (fields: object) => {
      const { quote } = evidence('first');
      return wrong(evidence('first'), { id: 'evidence:first.0-4', quote: { ...quote, exact: 'Synt', end: 4, ...fields } });
    };

    it.each([
      ['other words', { exact: 'Sync' }],
      ['an end that is not that of the words', { end: 3 }],
      ['a start before the text', { start: -82, end: -78 }],
      ['no words', { exact: '', start: 0, end: 0 }],
    ])('of the graph, and refuses %s', async (_what, fields) => {
      expect(await refuseNode(later(fields))).toEqual([expect.stringMatching(/^Expected the words of the text from .+, got ".*"\.$/)]);
    });

    it('of the graph, and takes the words that stand there', async () => {
      expect(await store.write(batch([later({})]))).toMatchObject({ nodesByFamily: { evidence: 1 } });
    });
  });

  it('refuses a text of an article that is not in the batch', async () => {
    for (const id of ['article:first', 'article:nowhere', person.id]) {
      const problems = await refuse({ nodes: [person], edges: [], texts: new Map([[id, 'Some text.']]) });
      expect(problems).toContainEqual({
        place: { subject: id },
        expected: 'a text of an article of the batch',
        got: `one of ${id}`,
        suggestion: null,
      });
    }
  });

  describe('refuses text that engines would not give back as they got it', () => {
    const half = '\uD83D';
    it.each([
      ['half of a surrogate pair', `Label ${half} of`, 'Label \\\\ud83d of'],
      ['NUL', 'Label \0 of', 'Label \\\\u0000 of'],
    ])('%s', async (_what, label, shown) => {
      const ending = new RegExp(`to be text without NUL and without half of a surrogate pair, got "${shown}" at 6\\.$`);
      expect(await refuseNode(entity('wrong-new', 'PERSON', { label }))).toEqual([expect.stringMatching(ending)]);
      const alias = { text: label, language: null, script: null, kind: 'NAME', provenance: 'ARTICLE' } as const;
      expect((await refuseNode(entity('wrong-new', 'PERSON', { aliases: [alias] })))[0]).toMatch(/^Expected aliases\.0\.text to be/);
      expect((await refuseEdge(participation(person.id, happening.id, 'VICTIM', words, label)))[0]).toMatch(/^Expected facts\.side to be/);
      const text = { nodes: [article('wrong-new')], edges: [], texts: new Map([['article:wrong-new', label]]) };
      expect(mismatchSentence((await refuse(text))[0]!)).toMatch(/^Expected the text to be/);
    });

    it('but takes every whole character', async () => {
      const label = 'Émile \u{1F4DC} \u05D0\u05D1 \uFFFD';
      await store.write(batch([entity('characters', 'PERSON', { label })]));
      expect((await store.reader(noDeadline).nodesByIds(['entity:characters'])).get('entity:characters')).toMatchObject({ label });
    });
  });
});
