// What the graph already has, as far as checking needs it.
import type { EdgeFacts } from '../domain/edge.js';
import { slugOf, type NodeFamily } from '../domain/ids.js';
import type { NodeRecord } from '../domain/records.js';
import type { Provenance } from '../domain/vocabulary.js';
import type { GraphReader } from '../store/graph-store.js';
import { readAllEdges } from '../store/read-all-edges.js';

/** Families of which a file names members by slug. */
export type NamedFamily = Extract<NodeFamily, 'entity' | 'event' | 'claim'>;

/** What a participation says besides who takes part in what as what. */
export interface ParticipationFacts extends Pick<EdgeFacts, 'side' | 'note'> {
  /** Outside knowledge is for metadata only. */
  readonly provenance?: Exclude<Provenance, 'OUTSIDE'>;
}

export interface KnownGraph {
  nodes(ids: readonly string[]): Promise<ReadonlyMap<string, NodeRecord>>;
  /** Texts of articles by id. */
  texts(articleIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Who takes part in these events in which role, by `participationKey`. */
  participations(eventIds: readonly string[]): Promise<ReadonlyMap<string, ParticipationFacts>>;
  /** Ids of those who made these claims, by claim id. */
  speakers(claimIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Slugs for suggestions: those that most articles mention, or of claims the latest. */
  slugs(family: NamedFamily): Promise<readonly string[]>;
}

export function participationKey(eventId: string, entityId: string, role: string): string {
  return `${eventId}|${entityId}|${role}`;
}

type Stated = { readonly [Key in keyof ParticipationFacts]: ParticipationFacts[Key] | undefined };

/** Only what is said: no keys without a value. */
export function participationFacts({ side, provenance = 'ARTICLE', note }: Stated): ParticipationFacts {
  return { ...(side === undefined ? {} : { side }), provenance, ...(note === undefined ? {} : { note }) };
}

/** A graph that has nothing. */
export const emptyGraph: KnownGraph = {
  nodes: async () => new Map(),
  texts: async () => new Map(),
  participations: async () => new Map(),
  speakers: async () => new Map(),
  slugs: async () => [],
};

/** So many slugs are compared with a wrong one; a large graph has more than anybody waits for. */
const maxSlugs = 1_000;

/** What a store has. */
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
      const page = await reader.nodePage({ family, filter: { kind: 'and', parts: [] }, order }, slice);
      return page.items.map(({ item }) => slugOf(item.id));
    },
  };
}
