// An answer as a graph: its nodes, its edges, and the quotes that belong to neither. Types only; graph-of-answer.ts builds it.
import type { Citation } from './answer-citations';

export type NodeKind = 'person' | 'organization' | 'place' | 'topic' | 'event' | 'article' | 'claim' | 'other';
export type Fact = readonly [name: string, value: string | number | boolean];

export interface GraphNode {
  readonly id: string;
  readonly typename: string;
  readonly label: string;
  readonly kind: NodeKind;
  readonly status: string | null;
  readonly facts: readonly Fact[];
  readonly citations: readonly Citation[];
  /** For an article: its source, so that it can be cited without a quote. */
  readonly source: Citation | null;
}

export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The role, relation or title, or the verb of a speaker; otherwise the member. */
  readonly label: string;
  /** The response key that leads from source to target; an alias if the query uses one. */
  readonly member: string;
  /** The schema field of that member. */
  readonly field: string;
  readonly status: string | null;
  readonly facts: readonly Fact[];
  readonly citations: readonly Citation[];
}

export interface AnswerGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Quotes that belong to no node or edge. */
  readonly unattached: readonly Citation[];
}
