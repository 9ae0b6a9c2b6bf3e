// One step of a path: an edge, followed in one of its two directions, and whether it keeps the rules of a search.
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
  /** The articles that support it: for a mention the article itself, otherwise the articles of its evidence. */
  readonly articles: readonly StoredArticle[];
  readonly sourceCount: number;
}

/** A hop as it was read, before its status and its articles are known. */
export interface RawHop {
  readonly fromId: string;
  readonly toId: string;
  readonly edge: StoredEdge;
  readonly neighbor: StoredNode;
}

/** Ids of the articles that support an edge. The id of evidence has that of its article. */
export function backingArticleIds(edge: StoredEdge): string[] {
  if (edge.relation === 'MENTIONS') return [edge.fromId];
  return [...new Set(edge.evidenceIds.map((id) => nodeId('article', id.slice('evidence:'.length, id.lastIndexOf('.')))))];
}

/** `nodeOf` knows the nodes at both ends and the articles that support the hop. */
export function createHop({ fromId, toId, edge }: Omit<RawHop, 'neighbor'>, nodeOf: (id: string) => StoredNode | undefined): Hop {
  const articles = backingArticleIds(edge)
    .map(nodeOf)
    .filter((node): node is StoredArticle => node?.family === 'article');
  return { fromId, toId, edge, status: statusOf(edge, nodeOf), articles, sourceCount: new Set(articles.map(sourceOfArticle)).size };
}

/**
 * A participation has a status of its own, and an edge of a claim has the status of the claim. Articles state all other edges in their own
 * voice.
 */
function statusOf(edge: StoredEdge, nodeOf: (id: string) => StoredNode | undefined): AssertionStatus {
  const claim = edge.relation === 'CLAIMED_BY' || edge.relation === 'ABOUT' ? nodeOf(edge.fromId)?.derivedStatus : null;
  return edge.derivedStatus?.status ?? claim?.status ?? 'ASSERTED';
}

/** The first rule that a hop breaks, for people: the name of the rule, what it expects and what the hop has. */
export function brokenRule({ edge, fromId, toId, status, articles, sourceCount }: Hop, rules: PathRules): string | undefined {
  const relation = edge.relation as PathRelation;
  if (!rules.relations.includes(relation)) return `relations: expected ${oneOf(rules.relations)}, got ${relation}`;
  const avoided = [fromId, toId].find((id) => rules.avoid.includes(id));
  if (avoided !== undefined) return `avoid: expected a path that does not go through ${avoided.slice(avoided.indexOf(':') + 1)}`;
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
  const words = [...(isOpen ? [] : [`dated ${bounds(overlaps)}`]), ...(startsIn ? [`with a date that begins in ${bounds(startsIn)}`] : [])];
  return words.join(' and ') || 'with a date';
}

/** Statuses from the strongest to the weakest. */
const byWeight: readonly AssertionStatus[] = ['CONFIRMED', 'ASSERTED', 'ALLEGED', 'DISPUTED', 'RETRACTED', 'DENIED'];

/** Negative if the first hop is weaker than the second: by status, then by the number of independent sources. */
export function compareStrength(one: Hop, other: Hop): number {
  return byWeight.indexOf(other.status) - byWeight.indexOf(one.status) || one.sourceCount - other.sourceCount;
}

/** The weakest hop; of equally weak hops the first. */
export function weakestHop(hops: readonly Hop[]): Hop {
  return hops.reduce((weakest, hop) => (compareStrength(hop, weakest) < 0 ? hop : weakest));
}
