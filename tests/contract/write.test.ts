// What a write does, word for word the same on every engine.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openGraphStore } from '../../src/store/open-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import type { BatchProblem, WriteBatch } from '../../src/store/write-batch.js';
import { describeEngines, openTestStore } from '../support/engines.js';
import { noDeadline } from '../support/no-deadline.js';
import {
  article,
  batch,
  claim,
  claimEdges,
  edge,
  entity,
  event,
  evidence,
  mention,
  participation,
  reported,
} from '../support/synthetic.js';
import { mismatchSentence } from '../support/mismatch-sentence.js';

const first = reported('first');
const one = entity('one');
const place = entity('place', 'PLACE');
const happening = event('happening', '2024-01-01', first.words);

/** An article, two entities, an event, and what links them. */
function smallWorld(): WriteBatch {
  return batch(
    [...first.nodes, one, place, happening],
    [
      ...first.edges,
      mention('article:first', one.id),
      mention('article:first', happening.id, 1),
      participation(one.id, happening.id, 'PARTY', first.words),
      edge('LOCATED_AT', happening.id, place.id, first.words, { precision: 'EXACT' }),
    ],
  );
}

describeEngines('A write', (engine) => {
  let store: GraphStore;
  let close: () => Promise<void>;
  beforeAll(async () => ({ store, close } = await openTestStore(engine)));
  afterAll(() => close());

  const refuse = async (wrong: WriteBatch): Promise<readonly BatchProblem[]> => {
    const before = await store.stats();
    const error: unknown = await store.write(wrong).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'INVALID_BATCH' });
    expect(await store.stats()).toEqual(before);
    return (error as { details: { problems: readonly BatchProblem[] } }).details.problems;
  };

  it('counts what is new, and finds nothing new in the same batch again', async () => {
    const summary = await store.write(smallWorld());
    expect(summary.nodesByFamily).toEqual({ article: 1, entity: 2, event: 1, claim: 0, evidence: 1, step: 0, accusation: 0 });
    expect(summary).toMatchObject({ edges: 5, factsWithNewEvidence: 0, unchanged: 0 });
    const updatedAt = (await store.stats()).updatedAt;
    const again = await store.write(smallWorld());
    expect(again).toMatchObject({ edges: 0, factsWithNewEvidence: 0, unchanged: 10 });
    expect(await store.stats()).toEqual({ articles: 1, entities: 2, events: 1, claims: 0, evidence: 1, updatedAt });
  });

  it('gives back what was written', async () => {
    const stored = await store.reader(noDeadline).nodesByIds([one.id, happening.id, 'article:first', 'entity:nobody', one.id]);
    expect([...stored.keys()].sort()).toEqual(['article:first', one.id, happening.id].sort());
    expect(stored.get(one.id)).toMatchObject({ ...one, articleCount: 1, derivedStatus: null });
    expect(stored.get(happening.id)).toMatchObject({ ...happening, articleCount: 1 });
    expect(stored.get('article:first')).toMatchObject(first.nodes[0]!);
    expect(new Date(stored.get(one.id)!.recordedAt).toISOString()).toBe(stored.get(one.id)!.recordedAt);
  });

  it('adds evidence to a fact that is there, and leaves the rest as it is', async () => {
    const second = reported('second', '2024-02-01');
    const more = batch(
      [...second.nodes, { ...happening, evidenceIds: second.words }],
      [...second.edges, participation(one.id, happening.id, 'PARTY', second.words)],
    );
    expect(await store.write(more)).toMatchObject({ factsWithNewEvidence: 2, edges: 1 });
    const stored = await store.reader(noDeadline).nodesByIds([happening.id]);
    expect(stored.get(happening.id)).toMatchObject({ evidenceIds: [...first.words, ...second.words] });
  });

  it('adds aliases to an entity that is there: those it has stay in their order, new texts are appended', async () => {
    const named = (...texts: string[]) =>
      entity('named', 'PERSON', {
        aliases: texts.map((text) => ({ text, language: null, script: null, kind: 'NAME', provenance: 'ARTICLE' })),
      });
    const aliasesOf = async () => {
      const stored = (await store.reader(noDeadline).nodesByIds(['entity:named'])).get('entity:named');
      return stored?.family === 'entity' ? stored.aliases.map(({ text }) => text) : [];
    };
    await store.write(batch([named('Second', 'First'), named('Third', 'First')]));
    expect(await aliasesOf()).toEqual(['Second', 'First', 'Third']);
    const grown = await store.write(batch([named('First', 'Fourth'), one]));
    expect(grown).toMatchObject({ entitiesWithNewAliases: 1, unchanged: 1 });
    expect(await aliasesOf()).toEqual(['Second', 'First', 'Third', 'Fourth']);
    expect(await store.write(batch([named('Fourth')]))).toMatchObject({ entitiesWithNewAliases: 0, unchanged: 1 });
  });

  it('derives the places around a place, also when they become known later', async () => {
    const country = entity('country', 'PLACE', { placeKind: 'COUNTRY' });
    const region = entity('region', 'PLACE', { placeKind: 'REGION' });
    await store.write(batch([region, country], [edge('WITHIN', place.id, region.id, first.words)]));
    await store.write(batch([], [edge('WITHIN', region.id, country.id, first.words)]));
    const list = {
      relation: 'LOCATED_WITHIN',
      direction: 'in',
      filter: { kind: 'and', parts: [] },
      order: { by: 'date', direction: 'ASC' },
    } as const;
    const owners = [place.id, region.id, country.id].map((ownerId) => ({ ownerId, after: null, before: null, limit: 5, fromEnd: false }));
    const { pages } = await store.reader(noDeadline).edgePages(list, owners);
    for (const { ownerId } of owners) expect(pages.get(ownerId)!.items.map(({ item }) => item.fromId)).toEqual([happening.id]);
  });

  describe('refuses, and writes nothing of the batch', () => {
    it('an id that is there with other content', async () => {
      const problems = await refuse(batch([{ ...one, label: 'Another label' }, entity('newcomer')]));
      expect(problems).toMatchObject([{ place: { subject: one.id }, got: 'different content' }]);
    });

    it('an edge that is there with other facts', async () => {
      const problems = await refuse(batch([], [participation(one.id, happening.id, 'PARTY', first.words, 'a side')]));
      expect(problems.map(({ place }) => place.subject)).toEqual([`PARTICIPATES_IN|${one.id}|${happening.id}|PARTY`]);
    });

    it('two contents for one id in one batch', async () => {
      const problems = await refuse(batch([entity('twin'), entity('twin', 'ORGANIZATION')]));
      expect(problems).toMatchObject([{ place: { subject: 'entity:twin' }, got: expect.stringContaining('two different contents') }]);
    });

    it('a relation without evidence', async () => {
      expect(await refuse(batch([], [participation(one.id, happening.id, 'HOST', [])]))).toEqual([
        {
          place: { subject: `PARTICIPATES_IN|${one.id}|${happening.id}|HOST` },
          expected: 'at least one piece of evidence',
          got: 'none',
          suggestion: null,
        },
      ]);
    });

    it('an event and a claim without evidence', async () => {
      const problems = await refuse(batch([event('bare', null, []), claim('bare', [])]));
      expect(problems.map(({ place }) => place.subject)).toEqual(['event:bare', 'claim:bare']);
    });

    it('an edge whose end, or whose evidence, is not in the graph', async () => {
      const problems = await refuse(batch([], [participation('entity:nobody', happening.id, 'HOST', ['evidence:nowhere.0-1'])]));
      expect(problems.map(mismatchSentence)).toEqual([
        expect.stringContaining('entity:nobody'),
        expect.stringContaining('evidence:nowhere.0-1'),
      ]);
    });

    it('an end of the wrong kind', async () => {
      const [problem] = await refuse(batch([], [edge('WITHIN', one.id, place.id, first.words)]));
      expect(mismatchSentence(problem!)).toBe('Expected one of PLACE at the source of WITHIN, got PERSON (entity:one).');
    });

    it('an unknown role', async () => {
      const wrong = { ...participation(one.id, happening.id, 'HOST', first.words), facts: { role: 'BOSS' as never } };
      expect(mismatchSentence((await refuse(batch([], [wrong])))[0]!)).toContain('got BOSS');
    });

    it('a quote that is not what the text says at that place', async () => {
      const wrong = { ...evidence('third'), quote: { ...evidence('third').quote, exact: 'Invented' } };
      expect(mismatchSentence((await refuse(batch([article('third'), wrong])))[0]!)).toContain('"Invented"');
    });

    it('a relation that only the store works out', async () => {
      const [problem] = await refuse(batch([], [edge('LOCATED_WITHIN', happening.id, place.id, first.words)]));
      expect(mismatchSentence(problem!)).toContain('derived from other relations');
    });
  });

  it('lets two writes of one store at the same time both through', async () => {
    const writes = ['left', 'right'].map((slug) => store.write(batch([article(slug), one], [mention(`article:${slug}`, one.id)])));
    await Promise.all(writes);
    expect((await store.reader(noDeadline).nodesByIds([one.id])).get(one.id)!.articleCount).toBe(3);
  });

  it('gives a claim that only its own article reports a status', async () => {
    const said = claim('said', first.words);
    await store.write(batch([said], claimEdges(said.id, first.words, 'article:first', { about: [one.id] })));
    expect((await store.reader(noDeadline).nodesByIds([said.id])).get(said.id)!.derivedStatus).toMatchObject({ status: 'ASSERTED' });
  });
});

describeEngines('A store', (engine) => {
  it('keeps what was written when it is opened again', async () => {
    const { store, settings, close } = await openTestStore(engine);
    await store.write(smallWorld());
    await store.close();
    const again = await openGraphStore(settings);
    expect((await again.stats()).articles).toBe(1);
    expect(await again.write(smallWorld())).toMatchObject({ edges: 0, unchanged: 10 });
    await again.close();
    await close();
  });

  it('closes twice without harm, and refuses every other call after that', async () => {
    const { store, close } = await openTestStore(engine);
    const reader = store.reader(noDeadline);
    await close();
    await store.close();
    const calls = [() => store.ping(), () => store.stats(), () => store.write(smallWorld()), () => reader.nodesByIds(['entity:one'])];
    for (const call of calls) await expect(call()).rejects.toMatchObject({ code: 'STORE_CLOSED' });
  });

  it('refuses reads whose deadline has passed', async () => {
    const { store, close } = await openTestStore(engine);
    await expect(store.reader({ deadlineAt: Date.now() - 1 }).nodesByIds(['entity:one'])).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    });
    await close();
  });
});

describeEngines('External ids', (engine) => {
  it('lead to every entity that carries them, in order of id, also where one entity names them twice', async () => {
    const { store, close } = await openTestStore(engine);
    const key = { scheme: 'WIKIDATA', value: 'Q1' } as const;
    const carrying = (slug: string, times: number) =>
      entity(slug, 'PERSON', { externalIds: Array.from({ length: times }, () => ({ ...key, provenance: 'OUTSIDE' as const })) });
    await store.write(batch([carrying('second', 1), carrying('first', 2), entity('none')]));
    const found = await store.reader(noDeadline).entityIdsByExternalIds([key, { scheme: 'GEONAMES', value: 'Q1' }]);
    expect(found).toEqual(new Map([['WIKIDATA:Q1', ['entity:first', 'entity:second']]]));
    await close();
  });
});
