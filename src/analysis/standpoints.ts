// The standpoints of claims: who makes them and still stands by them, and which articles and independent sources report them.
import type { StoredArticle, StoredClaim, StoredEntity } from '../domain/records.js';
import { isRetraction, standingOf } from '../domain/retraction.js';
import { sourceOfArticle } from '../domain/source.js';
import { unique } from '../domain/unique.js';
import type { AnalysisReads } from './analysis-reads.js';
import type { Standpoint } from './contradictions.js';
import { readNeighborhoods, type Neighbor } from './read-neighborhood.js';

export interface Standpoints {
  /** By the id of the claim. */
  readonly of: ReadonlyMap<string, Standpoint>;
  /** All speakers of a claim, including those who retracted it. */
  readonly speakersOf: (claimId: string) => readonly StoredEntity[];
  readonly articlesOf: (claimId: string) => readonly StoredArticle[];
  /** Ids of what a claim is about. */
  readonly aboutOf: (claimId: string) => readonly string[];
}

export async function readStandpoints(reads: AnalysisReads, claims: readonly StoredClaim[]): Promise<Standpoints> {
  const ids = claims.map(({ id }) => id);
  const [against, reported, about] = await Promise.all([
    readNeighborhoods<StoredClaim>(reads, ids, { relation: 'CONTRADICTS', direction: 'in' }),
    readNeighborhoods<StoredArticle>(reads, ids, { relation: 'REPORTED_IN', direction: 'out' }),
    readNeighborhoods(reads, ids, { relation: 'ABOUT', direction: 'out' }),
  ]);
  const retractions = against.filter(({ node }) => isRetraction(node));
  const speaking = unique([...ids, ...retractions.map(({ node }) => node.id)]);
  const said = await readNeighborhoods<StoredEntity>(reads, speaking, { relation: 'CLAIMED_BY', direction: 'out' });
  const speakersOf = (id: string) => neighborsOf(said, id);
  const articlesOf = (id: string) => neighborsOf(reported, id);
  const speakerIdsOf = (id: string) => speakersOf(id).map((speaker) => speaker.id);
  const standpointOf = (claim: StoredClaim): Standpoint => {
    const contradictedBy = retractions
      .filter(({ edge }) => edge.toId === claim.id)
      .map(({ node: { id, speechAct } }) => ({ speechAct, speakers: speakerIdsOf(id) }));
    const { speakers, isRetracted } = standingOf(speakerIdsOf(claim.id), contradictedBy);
    const sources = unique(articlesOf(claim.id).map(sourceOfArticle));
    const { speechAct, polarity } = claim;
    return { claim, speakers, speechAct, polarity, sources, retracted: isRetracted };
  };
  return {
    of: new Map(claims.map((claim) => [claim.id, standpointOf(claim)])),
    speakersOf,
    articlesOf,
    aboutOf: (id) => neighborsOf(about, id).map((subject) => subject.id),
  };
}

function neighborsOf<Node>(neighbors: readonly Neighbor<Node>[], fromId: string): Node[] {
  return neighbors.filter(({ edge }) => edge.fromId === fromId).map(({ node }) => node);
}
