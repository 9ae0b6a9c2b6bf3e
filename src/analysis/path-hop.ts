// One step of a path: an edge, read in one of its two directions, and what the rules of a search say of it.
import { liesInRange, type DateRange } from '../domain/date-range.js';
import type { StoredEdge } from '../domain/edge.js';
import type { DayRange } from '../domain/filter.js';
import { nodeId } from '../domain/ids.js';
import type { StoredArticle, StoredNode } from '../domain/records.js';
import type { PathRelation } from '../domain/relations.js';
import { sourceOfArticle } from '../domain/source.js';
import type { AssertionStatus } from '../domain/vocabulary.js';

export interface PathRules {
  readonly maxHops: number;
  readonly relations: readonly PathRelation[];
  readonly avoid: readonly string[];
  readonly status: readonly AssertionStatus[] | null;
  readonly minIndependentSources: number;
  readonly publishedOn: DateRange | null;
}

export interface Hop {
  readonly fromId: string;
  readonly toId: string;
  readonly edge: StoredEdge;
  readonly status: AssertionStatus;
  /** The articles that back it: of a mention the article itself, else those of its evidence. */
  readonly articles: readonly StoredArticle[];
  readonly sourceCount: number;
}

/** What a hop needs to be read: an edge with the nodes at its ends. */
export interface RawHop {
  readonly fromId: string;
  readonly toId: string;
  readonly edge: StoredEdge;
  readonly neighbor: StoredNode;
}

/** Ids of the articles that back an edge. The id of evidence names its article. */
export function backingArticleIds(edge: StoredEdge): string[] {
  if (edge.relation === 'MENTIONS') return [edge.fromId];
  return [...new Set(edge.evidenceIds.map((id) => nodeId('article', id.slice('evidence:'.length, id.lastIndexOf('.')))))];
}

/** `nodeOf` has the nodes at both ends and the articles that back it. */
export function createHop({ fromId, toId, edge }: Omit<RawHop, 'neighbor'>, nodeOf: (id: string) => StoredNode | undefined): Hop {
  const articles = backingArticleIds(edge)
    .map(nodeOf)
    .filter((node): node is StoredArticle => node?.family === 'article');
  return { fromId, toId, edge, status: statusOf(edge, nodeOf), articles, sourceCount: new Set(articles.map(sourceOfArticle)).size };
}

/** A participation has a status of its own, what a claim is linked to has that of the claim; all else is said by articles in their own voice. */
function statusOf(edge: StoredEdge, nodeOf: (id: string) => StoredNode | undefined): AssertionStatus {
  const claim = edge.relation === 'CLAIMED_BY' || edge.relation === 'ABOUT' ? nodeOf(edge.fromId)?.derivedStatus : null;
  return edge.derivedStatus?.status ?? claim?.status ?? 'ASSERTED';
}

/** The first rule that a hop breaks, in words: the rule, what it expects, what the hop has. */
export function brokenRule({ edge, fromId, toId, status, articles, sourceCount }: Hop, rules: PathRules): string | undefined {
  const relation = edge.relation as PathRelation;
  if (!rules.relations.includes(relation)) return `relations: expected ${oneOf(rules.relations)}, got ${relation}`;
  const avoided = [fromId, toId].find((id) => rules.avoid.includes(id));
  if (avoided !== undefined) return `avoid: expected not to pass ${avoided.slice(avoided.indexOf(':') + 1)}`;
  if (rules.status && !rules.status.includes(status)) return `status: expected ${oneOf(rules.status)}, got ${status}`;
  if (sourceCount < rules.minIndependentSources) {
    return `minIndependentSources: expected at least ${rules.minIndependentSources}, got ${sourceCount}`;
  }
  const { publishedOn } = rules;
  const dates = articles.flatMap((article) => article.publishedOn ?? []);
  if (publishedOn && !dates.some((date) => liesInRange(date, publishedOn))) {
    const got = dates.map(({ edtf }) => edtf).join(', ') || 'no date';
    return `publishedOn: expected an article ${rangeInWords(publishedOn)}, got ${got}`;
  }
  return undefined;
}

function oneOf(values: readonly string[]): string {
  return values.length === 0 ? 'none' : `one of ${values.join(', ')}`;
}

function rangeInWords({ overlaps, startsIn }: DateRange): string {
  const bounds = ({ from, to }: DayRange) => `${from ?? '..'}/${to ?? '..'}`;
  const isOpen = overlaps.from === null && overlaps.to === null;
  const words = [...(isOpen ? [] : [`of ${bounds(overlaps)}`]), ...(startsIn ? [`whose date begins in ${bounds(startsIn)}`] : [])];
  return words.join(' and ') || 'with a date';
}

/** How much a status bears, the most first. */
const byWeight: readonly AssertionStatus[] = ['CONFIRMED', 'ASSERTED', 'ALLEGED', 'DISPUTED', 'RETRACTED', 'DENIED'];

/** Negative where the first is the weaker of two hops: by status, then by the number of independent sources. */
export function compareStrength(one: Hop, other: Hop): number {
  return byWeight.indexOf(other.status) - byWeight.indexOf(one.status) || one.sourceCount - other.sourceCount;
}

/** The hop that bears least; of equal ones the first. */
export function weakestHop(hops: readonly Hop[]): Hop {
  return hops.reduce((weakest, hop) => (compareStrength(hop, weakest) < 0 ? hop : weakest));
}
