// Plans of lists that name ids: their cost is that of the ids, not that of the family.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NodeFilter } from '../../src/domain/filter.js';
import { openWritingSession } from '../../src/store/sqlite/sqlite-session.js';
import { nodeCount, nodePage } from '../../src/store/sqlite/sqlite-statements.js';
import { explainQueryPlan } from '../support/sqlite-plan.js';

const byId: NodeFilter = { attribute: 'id', in: ['entity:one', 'entity:two'] };
const isPerson: NodeFilter = { attribute: 'kind', in: ['PERSON'] };
const idIndex = 'SEARCH n USING INDEX sqlite_autoindex_node_1 (id=?)';

describe('A list of entities by id', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-plans-'));
  const file = join(folder, 'test.sqlite');
  beforeAll(() => openWritingSession(file).close());
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each<[string, NodeFilter]>([
    ['alone', byId],
    ['and of a kind', { and: [isPerson, byId] }],
    ['within two conditions', { and: [isPerson, { and: [byId] }] }],
  ])('walks the index of ids: %s', (_what, filter) => {
    const list = { family: 'entity', filter, order: { by: 'label', direction: 'ASC' } } as const;
    const slice = { after: 'a', before: null, limit: 10, fromEnd: false };
    expect(explainQueryPlan(file, nodePage(list, slice))).toContainEqual(idIndex);
    expect(explainQueryPlan(file, nodeCount(list))).toContainEqual(idIndex);
  });

  it('walks the index of the order where ids are only one way to pass', () => {
    const list = { family: 'entity', filter: { or: [isPerson, byId] }, order: { by: 'label', direction: 'ASC' } } as const;
    const plan = explainQueryPlan(file, nodePage(list, { after: null, before: null, limit: 10, fromEnd: false }));
    expect(plan).toContainEqual(expect.stringContaining('node_by_label'));
  });
});
