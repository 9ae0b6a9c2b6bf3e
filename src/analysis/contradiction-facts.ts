// The facts on which claims can contradict each other, each with a key. Claims with the same key are about the same fact.
import type { StoredEdge } from '../domain/edge.js';
import type { FuzzyDate } from '../domain/fuzzy-date.js';
import { normalizeText } from '../domain/normalize.js';
import type { StoredArticle, StoredClaim, StoredEvent, StoredEvidence } from '../domain/records.js';
import type { AnalysisReads } from './analysis-reads.js';
import type { Neighbor } from './read-neighborhood.js';
import { nodeOf } from './read-nodes.js';

export interface EventFact {
  readonly key: string;
  readonly eventId: string;
  /** For the fact that an entity took part, the entity; undefined for the fact that the event happened. */
  readonly entityId?: string;
}

/** The participation of an entity, in one role, that a claim concerns. */
export function participationFact({ toId, facts }: StoredEdge): EventFact {
  return { key: `${toId}|${facts.entityId ?? ''}|${facts.role ?? ''}`, eventId: toId, entityId: facts.entityId! };
}

/** The fact that an event happened, if the claim says that it did or did not. */
export function happeningFacts({ toId, facts }: StoredEdge): EventFact[] {
  return facts.happening === true ? [{ key: toId, eventId: toId }] : [];
}

export interface QuantityFact {
  readonly key: string;
  readonly subjectId: string;
  readonly claims: readonly StoredClaim[];
}

/** The claims that give a number of one unit for one of these subjects. */
export function quantityFacts(about: readonly Neighbor<StoredClaim>[], subjectIds: readonly string[]): QuantityFact[] {
  const facts = new Map<string, QuantityFact & { readonly claims: StoredClaim[] }>();
  for (const { edge, node } of about) {
    if (node.quantity === null || !subjectIds.includes(edge.toId)) continue;
    const key = `${edge.toId}|${normalizeText(node.quantity.unit)}`;
    const fact = facts.get(key) ?? { key, subjectId: edge.toId, claims: [] };
    fact.claims.push(node);
    facts.set(key, fact);
  }
  return [...facts.values()];
}

export interface OwnDate {
  readonly date: FuzzyDate;
  readonly articles: readonly StoredArticle[];
}

/** The dates that events have from the first article that reports them. A date that is OUTSIDE comes from no article and is left out. */
export async function readOwnDates(reads: AnalysisReads, eventIds: readonly string[]): Promise<Map<string, OwnDate>> {
  const events = await readNodes<StoredEvent>(reads, eventIds);
  const reported = events.filter(({ when }) => when !== null && when.provenance !== 'OUTSIDE');
  const evidence = await readNodes<StoredEvidence>(
    reads,
    reported.map(({ evidenceIds }) => evidenceIds[0]!),
  );
  const articles = await readNodes<StoredArticle>(
    reads,
    evidence.map(({ articleId }) => articleId),
  );
  return new Map(reported.map(({ id, when }, index) => [id, { date: when!, articles: [articles[index]!] }]));
}

async function readNodes<Node extends StoredEvent | StoredEvidence | StoredArticle>(
  reads: AnalysisReads,
  ids: readonly string[],
): Promise<Node[]> {
  return Promise.all(ids.map((id) => nodeOf<Node>(reads, id)));
}
