// Which claims are grouped as contradictions and in which order the groups are listed, read without GraphQL.
import { describe, expect, it } from '@jest/globals';
import { articleIdsOf, readContradictionGroups, speakerIdsOf } from '../../src/analysis/contradiction-groups.js';
import { comparePositions, listContradictions } from '../../src/analysis/list-contradictions.js';
import { componentsOf } from '../../src/analysis/stated-components.js';
import { createFuzzyDate } from '../../src/domain/fuzzy-date.js';
import type { ClaimRecord } from '../../src/domain/records.js';
import { createInMemoryReads, firstItems } from '../support/in-memory-reads.js';
import { batch, claim, claimEdges, edge, entity, event, reported } from '../support/synthetic.js';

const { nodes, edges, words } = reported('article');
const people = ['one', 'two', 'three'].map((slug) => entity(slug));
const happening = event('happening', '2024-01-05', words);

type Links = Parameters<typeof claimEdges>[3];

/** A world of these claims on one event. */
function worldOf(claims: readonly [slug: string, links: Links, more?: Partial<ClaimRecord>][], opposed: readonly [string, string][] = []) {
  return createInMemoryReads(
    batch(
      [...nodes, ...people, happening, ...claims.map(([slug, , more]) => claim(slug, words, more))],
      [
        ...edges,
        ...claims.flatMap(([slug, links]) => claimEdges(`claim:${slug}`, words, 'article:article', links)),
        ...opposed.map(([from, to]) => edge('CONTRADICTS', `claim:${from}`, `claim:${to}`, words)),
      ],
    ),
  );
}

const by = (speaker: string, more: Links = {}): Links => ({ speakers: [`entity:${speaker}`], ...more });
const dead = (value: number, unit = 'dead') => ({ quantity: { value, unit, bound: 'EXACTLY' } }) as const;
const on = (day: string) => ({ saidOn: createFuzzyDate(day) });
const subject = { about: ['entity:three'] };

describe('readContradictionGroups', () => {
  it('groups claims that affirm and deny the same role of an entity in an event, and no other role', async () => {
    const concerns = (role: 'PARTY' | 'VICTIM') => ({ concerns: [{ event: happening.id, entity: 'entity:three', role }] });
    const reads = worldOf([
      ['affirms', by('one', concerns('PARTY'))],
      ['denies', by('two', concerns('PARTY')), { speechAct: 'DENIED', polarity: 'NEGATED' }],
      ['other-role', by('two', concerns('VICTIM'))],
    ]);
    const groups = await readContradictionGroups(reads, ['claim:affirms', 'claim:other-role']);
    expect(groups).toMatchObject([{ kind: 'DENIAL', aboutIds: ['event:happening', 'entity:three'] }]);
    expect(groups[0]!.sides.map(({ label }) => label)).toEqual(['affirmed', 'denied']);
    expect(groups[0]!.sides.map((side) => speakerIdsOf(groups[0]!, side))).toEqual([['entity:one'], ['entity:two']]);
  });

  it('compares numbers of one unit, however it is written, and not of different units', async () => {
    const reads = worldOf([
      ['few', by('one', subject), dead(3)],
      ['many', by('two', subject), dead(9, 'DEAD')],
      ['hurt', by('two', subject), dead(20, 'injured')],
    ]);
    const groups = await readContradictionGroups(reads, ['claim:few', 'claim:many', 'claim:hurt']);
    expect(groups).toMatchObject([{ kind: 'QUANTITY', aboutIds: ['entity:three'] }]);
    expect(groups[0]!.sides.map(({ standpoints }) => standpoints.map((one) => one.claim.id))).toEqual([['claim:few'], ['claim:many']]);
  });

  it('sets the date that an event has from its article against the date of a claim', async () => {
    const reads = worldOf([['later', by('one', { about: [happening.id], dates: { [happening.id]: '2024-01-09' } })]]);
    const [group] = await readContradictionGroups(reads, ['claim:later']);
    expect(group).toMatchObject({ kind: 'DATE', sides: [{ label: '2024-01-05', isUnclaimed: true }, { label: '2024-01-09' }] });
    expect(articleIdsOf(group!, group!.sides[0]!)).toEqual(['article:article']);
  });

  it('follows stated contradictions from claim to claim, and takes no retraction for one', async () => {
    const reads = worldOf(
      [
        ['a', by('one', subject)],
        ['b', by('two', subject)],
        ['c', by('three', subject)],
        ['back', by('three', subject), { speechAct: 'RETRACTED' }],
      ],
      [
        ['a', 'b'],
        ['c', 'b'],
        ['back', 'c'],
      ],
    );
    const [group, ...others] = await readContradictionGroups(reads, ['claim:a']);
    expect(others).toEqual([]);
    // The third speaker took the claim back, so that it is on neither side.
    expect(group!.sides.map(({ standpoints }) => standpoints.map((one) => one.claim.id))).toEqual([['claim:a'], ['claim:b']]);
  });
});

describe('listContradictions', () => {
  const reads = () =>
    worldOf(
      [
        ['old-a', by('one', subject), on('2024-01-01')],
        ['old-b', by('two', subject), on('2024-01-02')],
        ['new-a', by('one', { about: ['entity:two'] }), on('2024-01-01')],
        ['new-b', by('two', { about: ['entity:two'] }), on('2024-03-01')],
      ],
      [
        ['old-a', 'old-b'],
        ['new-a', 'new-b'],
      ],
    );

  it('lists the group with the latest claim first, from either end', async () => {
    const list = listContradictions(reads(), { aboutId: null, kinds: null });
    const first = await list.readPage(firstItems(1));
    expect(first).toMatchObject({ items: [{ item: { key: 'claim:new-a' } }], hasMore: true });
    const next = await list.readPage({ ...firstItems(1), after: first.items[0]!.sortKey });
    expect(next).toMatchObject({ items: [{ item: { key: 'claim:old-a' } }], hasMore: false });
    const last = await list.readPage({ ...firstItems(1), fromEnd: true });
    expect(last.items.map(({ item }) => item.key)).toEqual(['claim:old-a']);
    expect(await list.count()).toBe(2);
  });

  it('lists only groups about what is asked for, and of the kinds that are asked for', async () => {
    const keysOf = async (aboutId: string | null, kinds: readonly ('DENIAL' | 'STATED')[] | null) =>
      (await listContradictions(reads(), { aboutId, kinds }).readPage(firstItems(10))).items.map(({ item }) => item.key);
    expect(await keysOf('entity:three', null)).toEqual(['claim:old-a']);
    expect(await keysOf(null, ['DENIAL'])).toEqual([]);
    expect(await keysOf(null, ['STATED'])).toEqual(['claim:new-a', 'claim:old-a']);
  });

  it('puts groups of one claim in order of their rank', () => {
    const positions = ['b', 'a'].map((rank) => ({ headKey: '2024', rank }));
    expect([...positions, { headKey: '2025', rank: 'c' }].sort(comparePositions).map(({ rank }) => rank)).toEqual(['c', 'a', 'b']);
  });
});

describe('componentsOf', () => {
  it('joins what is linked through others, and leaves out what is not among the ids', () => {
    const links: Record<string, string[]> = { a: ['b'], b: ['a', 'c'], c: ['b', 'x'], d: [] };
    expect(componentsOf(['d', 'c', 'b', 'a'], (id) => links[id] ?? [])).toEqual([['a', 'b', 'c'], ['d']]);
  });
});
