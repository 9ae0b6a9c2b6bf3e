// The kind of each node, and the values by which lists sort and filter it. Defined here once, so that both engines agree.
import { sortDay, type FuzzyDate } from './fuzzy-date.js';
import type { ArticleRecord, NodeRecord } from './records.js';
import { sortableLabel } from './sort-key.js';
import type { SubjectKind } from './ontology/kinds.js';

export type NodeKind = SubjectKind | 'ARTICLE' | 'CLAIM' | 'EVIDENCE' | 'STEP' | 'ACCUSATION';

/** The kind of a node: the kind of an entity or event, and the family of any other node. */
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

/** Whether the node is a state, which is a PLACE that may act. */
export function isCountry(node: NodeRecord): boolean {
  return node.family === 'entity' && node.placeKind === 'COUNTRY';
}

/** The date of a node for filters and sorting; null if it has no date. */
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

/** The ids of the outlets in the sources of an article, each once. Sources without a known outlet are left out. */
export function sourceOutletIds({ sources }: Pick<ArticleRecord, 'sources'>): string[] {
  return [...new Set(sources.flatMap(({ outletId }) => (outletId === null ? [] : [outletId])))];
}

/** The name of a node for people. */
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

/** The values by which lists are sorted, before ties are broken. */
export function sortValues(node: NodeRecord): { date: string; label: string } {
  return { date: sortDay(dateOf(node)), label: sortableLabel(labelOf(node)) };
}
