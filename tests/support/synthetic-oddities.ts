// A synthetic graph of cases that are easy to get wrong: equal names, unknown days, copies of one agency's text, letters outside the basic plane.
import type { EdgeRecord } from '../../src/domain/edge.js';
import type { NodeRecord } from '../../src/domain/records.js';
import type { WriteBatch } from '../../src/store/write-batch.js';
import { createRandom } from './random.js';
import { batch, claim, claimEdges, edge, entity, event, mention, participation, reported } from './synthetic.js';

/** In EDTF; null if the date is not given. */
const days = ['2024-01-31', '2024-02', '2024-02-29', '2024', '2023-12-30/2024-01-02', '2023-12-31', '../2024-01-05', null];

/** The order of some of these differs between UTF-16 code units and code points. */
const labels = [
  'Synthetic Équal',
  'Synthetic Équal',
  'synthetic équal',
  '𝒮ynthetic',
  'ﬁctional Synthetic',
  'Zsynthetic',
  'Ångsynthetic',
  'سينثتيك',
];

const acts = ['STATED', 'ALLEGED', 'DENIED', 'CONFIRMED'] as const;
const roles = ['PARTY', 'MEDIATOR', 'SPEAKER'] as const;

export function syntheticOddities(count: number, seed: number): WriteBatch {
  const random = createRandom(seed);
  const nodes: NodeRecord[] = [
    entity('odd-outlet', 'ORGANIZATION'),
    entity('odd-agency', 'ORGANIZATION'),
    ...labels.map((label, n) => entity(`odd-${n}`, random.pick(['PERSON', 'PLACE', 'ORGANIZATION', 'TOPIC']), { label })),
  ];
  const edges: EdgeRecord[] = [];
  const someone = () => `entity:odd-${random.below(random.once(2) ? 2 : labels.length)}`;
  for (let n = 0; n < count; n += 1) {
    const outletId = random.once(2) ? 'entity:odd-outlet' : null;
    const {
      nodes: own,
      edges: quoted,
      words,
    } = reported(`odd-${n}`, random.pick(days), {
      title: `Synthetic ${n % 3}`,
      outletId,
      agencyId: random.once(2) ? 'entity:odd-agency' : null,
      language: random.pick(['en', 'ar', null]),
    });
    const happening = event(`odd-${n}`, random.pick(days), words, { label: `Synthetic event ${n % 2}` });
    const said = claim(`odd-${n}`, words, {
      proposition: `Synthetic proposition ${n % 2}.`,
      speechAct: random.pick(acts),
      saidOn: null,
    });
    const [one, other] = [someone(), someone()];
    nodes.push(...own, happening, said);
    edges.push(
      ...quoted,
      ...[...new Set([one, other])].map((id, position) => mention(`article:odd-${n}`, id, position)),
      mention(`article:odd-${n}`, happening.id, 2),
      participation(one, happening.id, random.pick(roles), words),
      ...claimEdges(said.id, words, `article:odd-${n}`, { speakers: [other], about: [happening.id] }),
    );
    if (n > 0) edges.push(edge('SUPPORTS', said.id, `claim:odd-${n - 1}`, words));
  }
  return batch(nodes, edges);
}
