// Reads the data about claims that the status rule needs: their speakers, the articles that report them, and what they contradict.
import type { StoredEdge } from '../../domain/edge.js';
import type { ClaimRecord, StoredNode } from '../../domain/records.js';
import { standingOf } from '../../domain/retraction.js';
import { sourceOfArticle } from '../../domain/source.js';
import { isPassiveRole } from '../../domain/ontology/roles.js';
import type { StatusClaim } from '../../domain/status-rule.js';
import { unique } from '../../domain/unique.js';
import type { GraphTransaction } from '../graph-transaction.js';
import { readClosure } from './read-closure.js';

export type StatusReads = Pick<GraphTransaction, 'nodesByIds' | 'edgesOf'>;

export interface ClaimContext {
  readonly claims: ReadonlyMap<string, ClaimRecord>;
  /** The speakers who have not retracted a claim. */
  readonly standingSpeakersOf: (claimId: string) => readonly string[];
  /** The speakers of a claim, and every organization or state that they belong to, directly or indirectly. */
  readonly bodiesOf: (claimId: string) => readonly string[];
  readonly articlesOf: (claimId: string) => readonly string[];
  /** `opponentsOf`: claims that contradict this claim or that it contradicts. `supportersOf`: claims that support it. */
  readonly opponentsOf: (claimId: string) => readonly string[];
  readonly supportersOf: (claimId: string) => readonly string[];
  readonly sourceOf: (articleId: string) => string;
  /**
   * Whether a speaker, or an organization or state that a speaker belongs to, is an actor in an event that the claim is about or concerns,
   * or is itself a subject of the claim.
   */
  readonly isActor: (claimId: string) => boolean;
  readonly isRetracted: (claimId: string) => boolean;
}

/** The context of these claims and of those linked to them, in a fixed number of reads plus one per relation and step of membership. */
export async function readClaimContext(
  reads: StatusReads,
  claimIds: readonly string[],
  articleIds: readonly string[],
): Promise<ClaimContext> {
  const contradicted = await reads.edgesOf('CONTRADICTS', 'out', claimIds);
  const contradicting = await reads.edgesOf('CONTRADICTS', 'in', claimIds);
  const supports = await reads.edgesOf('SUPPORTS', 'in', claimIds);
  const context = unique([...claimIds, ...[...contradicted, ...contradicting, ...supports].flatMap((edge) => [edge.fromId, edge.toId])]);
  // Opponents and supporters may have been retracted too.
  const against = await reads.edgesOf('CONTRADICTS', 'in', context);
  const all = unique([...context, ...against.map((edge) => edge.fromId)]);
  const claimedBy = await reads.edgesOf('CLAIMED_BY', 'out', all);
  const reported = await reads.edgesOf('REPORTED_IN', 'out', context);
  const above = await readClosure(reads, ['PART_OF', 'AFFILIATED_WITH'], 'out', unique(claimedBy.map((edge) => edge.toId)));
  const actorsOf = await readActors(reads, context);
  const nodes = await reads.nodesByIds(unique([...all, ...articleIds, ...reported.map((edge) => edge.toId)]));

  const claims = new Map<string, ClaimRecord>();
  for (const node of nodes.values()) if (node.family === 'claim') claims.set(node.id, node);
  const speakersOf = targetsOf(claimedBy);
  const contradictedBy = sourcesOf(against);
  const contradicts = targetsOf(contradicted);
  const standing = (id: string) =>
    standingOf(
      speakersOf(id),
      contradictedBy(id).flatMap((other) => {
        const claim = claims.get(other);
        return claim ? [{ speechAct: claim.speechAct, speakers: speakersOf(other) }] : [];
      }),
    );
  const bodiesOf = (id: string) => unique(speakersOf(id).flatMap((speaker) => [speaker, ...(above.get(speaker) ?? [])]));
  return {
    claims,
    standingSpeakersOf: (id) => standing(id).speakers,
    bodiesOf,
    articlesOf: targetsOf(reported),
    opponentsOf: (id) => unique([...contradictedBy(id), ...contradicts(id)]),
    supportersOf: sourcesOf(supports),
    sourceOf: (id) => sourceOfNode(nodes.get(id), id),
    isActor: (id) => bodiesOf(id).some((body) => actorsOf(id).includes(body)),
    isRetracted: (id) => standing(id).isRetracted,
  };
}

/** For each claim, its subjects, and the actors in the events that it is about or concerns. */
async function readActors(reads: StatusReads, claimIds: readonly string[]): Promise<(claimId: string) => readonly string[]> {
  const about = [...(await reads.edgesOf('ABOUT', 'out', claimIds)), ...(await reads.edgesOf('CONCERNS', 'out', claimIds))];
  const subjectsOf = targetsOf(about);
  const participants = await reads.edgesOf('PARTICIPATES_IN', 'in', unique(about.map((edge) => edge.toId)));
  const actorsIn = sourcesOf(participants.filter((edge) => edge.facts.role !== undefined && !isPassiveRole(edge.facts.role)));
  return (id) => subjectsOf(id).flatMap((subject) => [subject, ...actorsIn(subject)]);
}

/** A claim in the form that the status rule needs. `eventSides`: the sides of its speakers and their organizations in the event. */
export function toStatusClaim(context: ClaimContext, claim: ClaimRecord, eventSides: readonly string[] = []): StatusClaim {
  return {
    id: claim.id,
    speakers: context.standingSpeakersOf(claim.id),
    sides: unique([...context.bodiesOf(claim.id), ...eventSides]),
    isActor: context.isActor(claim.id),
    speechAct: claim.speechAct,
    polarity: claim.polarity,
    sources: unique(context.articlesOf(claim.id).map(context.sourceOf)),
    retracted: context.isRetracted(claim.id),
  };
}

function sourceOfNode(node: StoredNode | undefined, id: string): string {
  return node?.family === 'article' ? sourceOfArticle(node) : id;
}

function targetsOf(edges: readonly StoredEdge[]): (sourceId: string) => readonly string[] {
  return group(edges.map((edge) => [edge.fromId, edge.toId]));
}

function sourcesOf(edges: readonly StoredEdge[]): (targetId: string) => readonly string[] {
  return group(edges.map((edge) => [edge.toId, edge.fromId]));
}

function group(pairs: readonly (readonly [string, string])[]): (key: string) => readonly string[] {
  const groups = new Map<string, Set<string>>();
  for (const [key, value] of pairs) groups.set(key, (groups.get(key) ?? new Set()).add(value));
  return (key) => [...(groups.get(key) ?? [])];
}
