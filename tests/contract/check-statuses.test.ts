// `dossier check --store`: every status of a graph worked out again and compared, on every engine.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { GraphReader } from '../../src/store/graph-store.js';
import { checkStatuses } from '../../src/store/write/check-statuses.js';
import { describeEngines } from '../support/engines.js';
import { noDeadline } from '../support/no-deadline.js';
import { openSeeded, type Seeded } from '../support/seeded.js';

describeEngines('The check of all statuses', (engine) => {
  let seeded: Seeded;
  beforeAll(async () => (seeded = await openSeeded(engine)));
  afterAll(() => seeded.close());

  it('finds every status of the seeds as it was stored', async () => {
    const { compared, mismatches } = await checkStatuses(seeded.store.reader(noDeadline));
    expect(mismatches).toEqual([]);
    // 21 events, 40 claims, and a participation each for everyone who takes part.
    expect(compared).toBeGreaterThan(21 + 40 + 40);
  });

  it('tells a stored status that the rule does not give', async () => {
    const reader = seeded.store.reader(noDeadline);
    const tampered: GraphReader = {
      ...reader,
      async nodePage(list, slice) {
        const page = await reader.nodePage(list, slice);
        const tamper = <Item extends { id: string }>(item: Item) =>
          item.id === 'event:gaza-war' ? { ...item, derivedStatus: null } : item;
        return { ...page, items: page.items.map(({ item, sortKey }) => ({ sortKey, item: tamper(item) })) };
      },
    };
    const { mismatches } = await checkStatuses(tampered);
    expect(mismatches).toEqual([{ fact: 'event:gaza-war', stored: null, derived: expect.objectContaining({ status: 'ASSERTED' }) }]);
  });
});
