// What each node is, and what of it the lists sort and filter by. One place, so that both engines agree.
import { sortDay, type FuzzyDate } from './fuzzy-date.js';
import type { ArticleRecord, NodeRecord } from './records.js';
import { sortableLabel } from './sort-key.js';
import type { SubjectKind } from './ontology/kinds.js';

export type NodeKind = SubjectKind | 'ARTICLE' | 'CLAIM' | 'EVIDENCE' | 'STEP' | 'ACCUSATION';

/** The kind of a node: of an entity or event its own, of the others their family. */
export function kindOf(node: NodeRecord): NodeKind {
  switch (node.family) {
    case 'entity':
    case 'event':
      return node.kind;
    case 'article':
      return 'ARTICLE';
    case 'claim':
      return 'CLAIM';
    case 'evidence':
      return 'EVIDENCE';
    case 'step':
      return 'STEP';
    case 'accusation':
      return 'ACCUSATION';
  }
}

/** A state: a PLACE that may act. */
export function isCountry(node: NodeRecord): boolean {
  return node.family === 'entity' && node.placeKind === 'COUNTRY';
}

/** The date of a node that filters and sorts use; null where it has none. */
export function dateOf(node: NodeRecord): FuzzyDate | null {
  switch (node.family) {
    case 'article':
      return node.publishedOn;
    case 'event':
      return node.when;
    case 'claim':
      return node.saidOn;
    case 'step':
      return node.on;
    default:
      return null;
  }
}

/** The outlets whose texts an article goes back to beside its own; without those that are not known. */
export function sourceOutletIds({ sources }: Pick<ArticleRecord, 'sources'>): string[] {
  return [...new Set(sources.flatMap(({ outletId }) => (outletId === null ? [] : [outletId])))];
}

/** The words by which people know a node. */
export function labelOf(node: NodeRecord): string {
  switch (node.family) {
    case 'article':
      return node.title;
    case 'claim':
      return node.proposition;
    case 'evidence':
      return node.quote.exact;
    case 'step':
      return node.state;
    default:
      return node.label;
  }
}

/** Values that lists are sorted by, before the tie-break. */
export function sortValues(node: NodeRecord): { date: string; label: string } {
  return { date: sortDay(dateOf(node)), label: sortableLabel(labelOf(node)) };
}
