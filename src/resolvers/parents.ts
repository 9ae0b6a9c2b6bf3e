// The parent values of resolvers for types that are not records of the domain or of analysis. codegen.yml maps types of the schema to them.
// The generated types import this file, so it must not import them.
import type { CoMention } from '../analysis/co-mentions.js';
import type { ContradictionGroup } from '../analysis/contradiction-groups.js';
import type { Side } from '../analysis/contradictions.js';
import type { FoundNode } from '../analysis/search-hits.js';
import type { AnyTimelineItem } from '../analysis/timeline-items.js';
import type { StoredEdge } from '../domain/edge.js';
import type { Group } from '../domain/grouping.js';
import type { ConnectionEdge, GroupedConnection } from './connection.js';

export type PageOfTimelineItems = GroupedConnection<AnyTimelineItem, null>;
export type PageOfContradictions = GroupedConnection<ContradictionGroup, null>;
export type PageOfCoMentions = GroupedConnection<CoMention, null>;
export type EdgeOfCoMention = ConnectionEdge<CoMention, null>;

/** A side of a contradiction, with the group that it belongs to. */
export interface SideOfGroup {
  readonly group: ContradictionGroup;
  readonly side: Side;
}

/** A link between events as one of them shows it: with the event at the other end. */
export interface LinkedEvent {
  readonly edge: StoredEdge;
  readonly eventId: string;
}

/**
 * How the value of a group is shown: as the id of a node, a member of an enum, as it is, or as the year or month that begins on that day.
 */
export type ValueForm = 'node' | 'member' | 'plain' | 'year' | 'month';

/** A bucket of a facet, before its node is read. */
export interface BucketSource {
  readonly group: Group;
  readonly form: ValueForm;
}

export interface FoundEdge {
  readonly cursor: string;
  readonly node: FoundNode;
}

export interface PageOfHits extends GroupedConnection<FoundNode, null> {
  readonly didYouMean: () => Promise<string[]>;
}
