// Counts the nodes that one query really reads. The estimate before it runs takes lists without paging to be short; here they count in
// full.
import { DossierError } from '../errors.js';

export interface NodeCounter {
  /** Adds nodes of a list. Throws NODE_LIMIT_EXCEEDED once there are more than a query may read. */
  add(nodes: number): void;
}

export function createNodeCounter(maxNodes: number): NodeCounter {
  let read = 0;
  return {
    add(nodes) {
      read += nodes;
      if (read <= maxNodes) return;
      throw new DossierError(
        'NODE_LIMIT_EXCEEDED',
        `The operation has read ${read} nodes, and more are to come; at most ${maxNodes} are allowed. ` +
          'A list without paging is longer here than the estimate takes it to be: leave it out, or ask for fewer nodes above it.',
        { asked: read, limit: maxNodes },
      );
    },
  };
}
