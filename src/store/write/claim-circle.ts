// Reads what the status rule needs to know of claims: who said them, where they are reported, what they contradict.
import type { StoredEdge } from '../../domain/edge.js';
import type { ArticleRecord, ClaimRecord, StoredNode } from '../../domain/records.js';
import type { StatusClaim } from '../../domain/status-rule.js';
import type { GraphTransaction } from '../graph-transaction.js';

export type StatusReads = Pick<GraphTransaction, 'nodesByIds' | 'edgesOf'>;

export interface ClaimCircle {
  readonly claims: ReadonlyMap<string, ClaimRecord>;
  readonly speakersOf: (claimId: string) => readonly string[];
  readonly articlesOf: (claimId: string) => readonly string[];
  /** Claims that contradict this one or are contradicted by it; claims that support it. */
  readonly opponentsOf: (claimId: string) => readonly string[];
  readonly supportersOf: (claimId: string) => readonly string[];
  /** Bodies and states that a speaker belongs to, and the speaker. */
  readonly bodiesOf: (entityId: string) => readonly string[];
  readonly sourceOf: (articleId: string) => string;
  readonly isRetracted: (claimId: string) => boolean;
}

/** Copies of one agency's text, and texts of one outlet, are one source; an article of neither is a source of its own. */
function sourceOfArticle(article: Pick<ArticleRecord, 'id' | 'agencyId' | 'outletId'>): string {
  return article.agencyId ?? article.outletId ?? article.id;
}

/** Everything about these claims, and about those they contradict or support, in a fixed number of reads. */
export async function readClaimCircle(
  reads: StatusReads,
  claimIds: readonly string[],
  articleIds: readonly string[],
): Promise<ClaimCircle> {
  const contradictions = [
    ...(await reads.edgesOf('CONTRADICTS', 'in', claimIds)),
    ...(await reads.edgesOf('CONTRADICTS', 'out', claimIds)),
  ];
  const supports = await reads.edgesOf('SUPPORTS', 'in', claimIds);
  const circle = unique([...claimIds, ...[...contradictions, ...supports].flatMap((edge) => [edge.fromId, edge.toId])]);
  const said = await reads.edgesOf('CLAIMED_BY', 'out', circle);
  const reported = await reads.edgesOf('REPORTED_IN', 'out', circle);
  const speakers = unique(said.map((edge) => edge.toId));
  const belongs = [...(await reads.edgesOf('PART_OF', 'out', speakers)), ...(await reads.edgesOf('AFFILIATED_WITH', 'out', speakers))];
  const nodes = await reads.nodesByIds(unique([...circle, ...articleIds, ...reported.map((edge) => edge.toId)]));

  const claims = new Map<string, ClaimRecord>();
  for (const node of nodes.values()) if (node.family === 'claim') claims.set(node.id, node);
  const targets = (edges: readonly StoredEdge[]) =>
    group(
      edges,
      (edge) => edge.fromId,
      (edge) => edge.toId,
    );
  const speakersById = targets(said);
  const speakersOf = (id: string) => speakersById(id);
  const opponentsIn = group(
    contradictions,
    (edge) => edge.toId,
    (edge) => edge.fromId,
  );
  const opponentsOut = targets(contradictions);
  const bodies = targets(belongs);
  return {
    claims,
    speakersOf,
    articlesOf: targets(reported),
    opponentsOf: (id) => unique([...opponentsIn(id), ...opponentsOut(id)]),
    supportersOf: group(
      supports,
      (edge) => edge.toId,
      (edge) => edge.fromId,
    ),
    bodiesOf: (id) => [id, ...bodies(id)],
    sourceOf: (id) => sourceOfNode(nodes.get(id), id),
    isRetracted: (id) =>
      opponentsIn(id).some(
        (other) => claims.get(other)?.speechAct === 'RETRACTED' && speakersOf(other).some((speaker) => speakersOf(id).includes(speaker)),
      ),
  };
}

/** A claim as the status rule sees it, with the sides on which its speakers stand. */
export function toStatusClaim(
  circle: ClaimCircle,
  claim: ClaimRecord,
  sides: readonly string[] = circle.speakersOf(claim.id),
): StatusClaim {
  return {
    id: claim.id,
    speakers: circle.speakersOf(claim.id),
    sides,
    speechAct: claim.speechAct,
    polarity: claim.polarity,
    sources: unique(circle.articlesOf(claim.id).map(circle.sourceOf)),
    retracted: circle.isRetracted(claim.id),
  };
}

export function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function sourceOfNode(node: StoredNode | undefined, id: string): string {
  return node?.family === 'article' ? sourceOfArticle(node) : id;
}

function group<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  valueOf: (item: Item) => string,
): (key: string) => readonly string[] {
  const groups = new Map<string, Set<string>>();
  for (const item of items) {
    const values = groups.get(keyOf(item)) ?? new Set();
    groups.set(keyOf(item), values.add(valueOf(item)));
  }
  return (key) => [...(groups.get(key) ?? [])];
}
