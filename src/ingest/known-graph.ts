// The parts of the graph that checks need.
import type { EdgeFacts } from '../domain/edge.js';
import { everything } from '../domain/filter.js';
import { slugOf, type NodeFamily } from '../domain/ids.js';
import type { NodeRecord } from '../domain/records.js';
import type { Provenance } from '../domain/vocabulary.js';
import type { GraphReader } from '../store/graph-store.js';
import { readAllEdges } from '../store/read-all-edges.js';

/** Families whose members a file refers to by slug. */
export type NamedFamily = Extract<NodeFamily, 'entity' | 'event' | 'claim'>;

/** The facts of a participation other than its event, entity and role. */
export interface ParticipationFacts extends Pick<EdgeFacts, 'side' | 'note'> {
  /** Never OUTSIDE, since outside knowledge is for metadata only. */
  readonly provenance?: Exclude<Provenance, 'OUTSIDE'>;
}

export interface KnownGraph {
  nodes(ids: readonly string[]): Promise<ReadonlyMap<string, NodeRecord>>;
  /** Texts of articles by id. */
  texts(articleIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The participations in these events, by `participationKey`. */
  participations(eventIds: readonly string[]): Promise<ReadonlyMap<string, ParticipationFacts>>;
  /** Ids of the speakers of these claims, by claim id. */
  speakers(claimIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Slugs for suggestions: the most mentioned entities or events, or the latest claims. */
  slugs(family: NamedFamily): Promise<readonly string[]>;
}

export function participationKey(eventId: string, entityId: string, role: string): string {
  return `${eventId}|${entityId}|${role}`;
}

type Stated = { readonly [Key in keyof ParticipationFacts]: ParticipationFacts[Key] | undefined };

/** The given facts, without keys that have no value. */
export function participationFacts({ side, provenance = 'ARTICLE', note }: Stated): ParticipationFacts {
  return { ...(side === undefined ? {} : { side }), provenance, ...(note === undefined ? {} : { note }) };
}

/** An empty graph. */
export const emptyGraph: KnownGraph = {
  nodes: async () => new Map(),
  texts: async () => new Map(),
  participations: async () => new Map(),
  speakers: async () => new Map(),
  slugs: async () => [],
};

/** Maximum number of slugs that are compared with a wrong slug: comparing all slugs of a large graph would take too long. */
const maxSlugs = 1_000;

/** The known graph of a store. */
export function createKnownGraph(reader: GraphReader): KnownGraph {
  return {
    nodes: (ids) => reader.nodesByIds(ids),
    texts: (ids) => reader.articleTexts(ids),
    async participations(eventIds) {
      const edges = await readAllEdges(reader, 'PARTICIPATES_IN', 'in', eventIds);
      return new Map(
        edges.map(({ toId, fromId, key, facts }) => [participationKey(toId, fromId, key), participationFacts(facts as ParticipationFacts)]),
      );
    },
    async speakers(claimIds) {
      const edges = await readAllEdges(reader, 'CLAIMED_BY', 'out', claimIds);
      return new Map(claimIds.map((id) => [id, edges.filter((edge) => edge.fromId === id).map((edge) => edge.toId)]));
    },
    async slugs(family) {
      const order = { by: family === 'claim' ? 'date' : 'count', direction: 'DESC' } as const;
      const slice = { after: null, before: null, limit: maxSlugs, fromEnd: false };
      const page = await reader.nodePage({ family, filter: everything, order }, slice);
      return page.items.map(({ item }) => slugOf(item.id));
    },
  };
}
