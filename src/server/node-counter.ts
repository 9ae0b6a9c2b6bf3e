// Counts the nodes that an operation really reads. The estimate before it runs assumes that lists without paging are short; here they count
// in full.
import { DossierError } from '../errors.js';

export interface NodeCounter {
  /** Adds the nodes of a list. Throws NODE_LIMIT_EXCEEDED once the operation has read more than it may. */
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
        `The operation has read ${read} nodes and is not finished; at most ${maxNodes} are allowed. ` +
          'A list without paging is longer than the estimate assumed. Leave it out, or ask for fewer of the nodes that contain it.',
        { asked: read, limit: maxNodes },
      );
    },
  };
}
