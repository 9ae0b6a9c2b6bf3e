// The name by which a search found a node, as it was written.
import type { SearchHit } from '../store/graph-store.js';

/** Null if the node was found by a text. */
export function foundName({ node, field, ordinal }: SearchHit): string | null {
  switch (field) {
    case 'label':
      return 'label' in node ? node.label : null;
    case 'alias':
      return node.family === 'entity' ? (node.aliases[ordinal]?.text ?? null) : null;
    case 'title':
      return node.family === 'article' ? node.title : null;
    default:
      return null;
  }
}
