// The input and the result of a write.
import type { EdgeRecord } from '../domain/edge.js';
import type { NodeFamily } from '../domain/ids.js';
import type { NodeRecord } from '../domain/records.js';
import type { FactPlace, Problem } from '../problem.js';

export interface WriteBatch {
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
  /** Texts by article id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** One broken rule. Its place is the id of the node or edge that breaks it, so that callers can find where that was written. */
export type BatchProblem = Problem<FactPlace>;

/** What a write changed; all counts are zero if the graph had everything already. */
export interface WriteSummary {
  readonly nodesByFamily: Readonly<Record<NodeFamily, number>>;
  readonly edges: number;
  /** Facts that existed already and got further evidence. */
  readonly factsWithNewEvidence: number;
  /** Entities that existed already and got further aliases. */
  readonly entitiesWithNewAliases: number;
  /** Nodes and edges that existed already with the same content. */
  readonly unchanged: number;
}
