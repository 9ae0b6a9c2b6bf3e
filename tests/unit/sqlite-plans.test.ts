// Plans of filtered lists: what asks for something rare is read from there, and what does not walks the order of the list.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { everything, type NodeFilter, type TextCondition } from '../../src/domain/filter.js';
import { planSearch } from '../../src/domain/search-plan.js';
import { readSearchQuery } from '../../src/domain/search-query.js';
import { openWritingSession } from '../../src/store/sqlite/sqlite-session.js';
import { compileAccessPaths, accessPathSizes } from '../../src/store/sqlite/sqlite-access-paths.js';
import { nodeCount, nodeIds, nodePage } from '../../src/store/sqlite/sqlite-statements.js';
import { edgeGroups, nodeGroups } from '../../src/store/sqlite/sqlite-statements-groups.js';
import { searchCounts, searchPage } from '../../src/store/sqlite/sqlite-statements-search.js';
import { explainQueryPlan, findCostlySteps } from '../support/sqlite-plan.js';

const byId: NodeFilter = { kind: 'attribute', attribute: 'id', in: ['entity:one', 'entity:two'] };
const isPerson: NodeFilter = { kind: 'attribute', attribute: 'kind', in: ['PERSON'] };
const named = (how: TextCondition['how']): NodeFilter => ({ kind: 'text', fields: ['label', 'alias'], how, normalized: 'joe biden' });
const mentions = (node: NodeFilter): NodeFilter => ({
  kind: 'related',
  relation: 'MENTIONS',
  direction: 'out',
  where: { kind: 'node', node },
});
const slice = { after: 'a', before: null, limit: 10, fromEnd: false };
const list = (filter: NodeFilter) => ({ family: 'entity', filter, order: { by: 'label', direction: 'ASC' } }) as const;

describe('A list of nodes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-plans-'));
  const file = join(folder, 'test.sqlite');
  beforeAll(() => openWritingSession(file).close());
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each<[string, NodeFilter, RegExp]>([
    ['ids', byId, /^SEARCH node USING COVERING INDEX sqlite_autoindex_node_1 \(id=\?\)/],
    [
      'ids and a kind',
      { kind: 'and', parts: [isPerson, { kind: 'and', parts: [byId] }] },
      /^SEARCH node USING COVERING INDEX sqlite_autoindex_node_1 \(id=\?\)/,
    ],
    [
      'an outside identifier',
      { kind: 'externalIds', in: [{ scheme: 'WIKIDATA', value: 'Q1' }] },
      /^SEARCH external_id USING PRIMARY KEY \(key=\?\)/,
    ],
    ['a name', named('equals'), /^SEARCH search_entry USING (COVERING )?INDEX search_entry_by_key \(field=\? AND key=\?\)/],
    [
      'the start of a name',
      named('startsWith'),
      /^SEARCH search_entry USING (COVERING )?INDEX search_entry_by_key \(field=\? AND key>\? AND key<\?\)/,
    ],
    ['words of a name', named('words'), /^SEARCH t USING INTEGER PRIMARY KEY/],
    ['a mention', mentions(byId), /^SEARCH o USING PRIMARY KEY \(list=\? AND owner=\?\)/],
    [
      'one of two ways that are each rare',
      { kind: 'or', parts: [mentions(byId), byId] },
      /^SEARCH o USING PRIMARY KEY \(list=\? AND owner=\?\)/,
    ],
  ])('is read from %s', (_what, filter, expected) => {
    const [accessPath, ...others] = compileAccessPaths(filter);
    expect(others).toEqual([]);
    for (const statement of [
      nodePage(list(filter), slice, accessPath),
      nodeCount(list(filter), accessPath),
      nodeIds('entity', filter, 10, accessPath),
      nodeGroups(list(filter), { by: { kind: 'attribute', attribute: 'kind' }, order: 'count', limit: 10 }, accessPath),
      accessPathSizes([accessPath!]),
    ]) {
      const plan = explainQueryPlan(file, statement);
      expect(plan).toContainEqual(expect.stringMatching(expected));
      expect(plan.filter((step) => /SCAN (n|node|search_entry|e|o|edge|f|t)\b/.test(step))).toEqual([]);
    }
    expect(explainQueryPlan(file, nodePage(list(filter), slice, accessPath))).toContainEqual(
      'SEARCH n USING INTEGER PRIMARY KEY (rowid=?)',
    );
  });

  it.each<[string, NodeFilter]>([
    ['what many are', isPerson],
    ['an id as only one way to pass', { kind: 'or', parts: [isPerson, byId] }],
    ['what it is not', { kind: 'not', part: byId }],
    ['a part of a word', named('contains')],
    ['neighbors that are not named', mentions(isPerson)],
  ])('is walked in its order where nothing but trying finds %s', (_what, filter) => {
    expect(compileAccessPaths(filter)).toEqual([]);
    const page = explainQueryPlan(file, nodePage(list(filter), slice));
    expect(page).toContainEqual(expect.stringContaining('SEARCH n USING INDEX node_by_label'));
    expect(findCostlySteps(page)).toEqual([]);
    expect(explainQueryPlan(file, nodeCount(list(filter)))).toContainEqual(expect.stringContaining('SEARCH n USING'));
  });

  it('without a filter is counted by an index alone', () => {
    expect(explainQueryPlan(file, nodeCount(list(everything)))).toEqual([
      'SEARCH n USING COVERING INDEX node_by_label (family=? AND label_key>?)',
    ]);
  });

  it('without a filter is grouped by date from an index alone', () => {
    const articles = { family: 'article', filter: everything } as const;
    const plan = explainQueryPlan(file, nodeGroups(articles, { by: { kind: 'interval', interval: 'MONTH' }, order: 'value', limit: null }));
    expect(plan).toContainEqual('SEARCH n USING COVERING INDEX node_by_date (family=? AND date_key>?)');
  });

  it('of edges is grouped from the lists of its owner and of what it leads to', () => {
    const statement = edgeGroups(
      { relation: 'MENTIONS', direction: 'in', filter: everything },
      {
        by: { kind: 'related', relation: 'MENTIONS', direction: 'out', where: { kind: 'node', node: isPerson } },
        order: 'count',
        limit: 10,
        countsSources: true,
      },
      'entity:one',
    );
    const plan = explainQueryPlan(file, statement);
    expect(plan).toContainEqual('SEARCH o USING PRIMARY KEY (list=? AND owner=?)');
    expect(plan).toContainEqual('SEARCH o1 USING PRIMARY KEY (list=? AND owner=?)');
    expect(plan.filter((step) => /SCAN (node|edge|e|n|f|o|o1|e1|n1)\b/.test(step))).toEqual([]);
  });
});

describe('A search', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-plans-'));
  const file = join(folder, 'test.sqlite');
  beforeAll(() => openWritingSession(file).close());
  afterAll(() => rmSync(folder, { recursive: true }));

  const plan = planSearch(readSearchQuery('karim "at the quay" -night', 'query'), ['PERSON'], 'all');
  it.each([
    ['a page', searchPage(plan, { after: '1', before: null, limit: 10, fromEnd: false })],
    ['a count', searchCounts(plan)],
  ])('walks indexes, and of tables only what it found: %s', (_what, statement) => {
    const scans = explainQueryPlan(file, statement).filter((step) => step.startsWith('SCAN'));
    expect(scans.length).toBeGreaterThan(0);
    expect(
      scans.filter((step) => !/^SCAN (search_(name|spelling|text) VIRTUAL TABLE INDEX .+|h|f|p|hit|found|page|json_each.*)$/.test(step)),
    ).toEqual([]);
  });
});
