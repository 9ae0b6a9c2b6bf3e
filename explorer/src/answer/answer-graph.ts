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
  /** Of an article: where it stands, for those who cite it without a quote. */
  readonly source: Citation | null;
}

export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The role, relation or title, or what a speaker does; else the member. */
  readonly label: string;
  /** The member of the answer that led from one to the other, under the name that the question gave it. */
  readonly member: string;
  /** The field of the schema that the member is. */
  readonly field: string;
  readonly status: string | null;
  readonly facts: readonly Fact[];
  readonly citations: readonly Citation[];
}

export interface AnswerGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Quotes that hang on nothing with an id. */
  readonly unattached: readonly Citation[];
}
