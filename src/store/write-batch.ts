// What a write takes and gives back.
import type { EdgeRecord } from '../domain/edge.js';
import type { NodeFamily } from '../domain/ids.js';
import type { NodeRecord } from '../domain/records.js';

export interface WriteBatch {
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
  /** Texts by article id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** One broken rule. `subject` is the id of the node or edge that breaks it, so that a caller can say where it was written. */
export interface BatchProblem {
  readonly subject: string;
  readonly message: string;
}

/** What a write changed; all zero when everything was there already. */
export interface WriteSummary {
  readonly nodesByFamily: Readonly<Record<NodeFamily, number>>;
  readonly edges: number;
  /** Facts that were there already and got further evidence. */
  readonly factsWithNewEvidence: number;
  /** Entities that were there already and got further aliases. */
  readonly entitiesWithNewAliases: number;
  /** Nodes and edges that were there already with the same content. */
  readonly unchanged: number;
}
