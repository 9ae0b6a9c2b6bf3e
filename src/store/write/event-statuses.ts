// The status of events and of their participations, from the claims that concern them. The rule itself is domain/status-rule.ts.
import type { StoredEdge } from '../../domain/edge.js';
import type { ClaimRecord, DerivedStatus } from '../../domain/records.js';
import { deriveStatus, isWeighing, statusRules, type StatusInput } from '../../domain/status-rule.js';
import { unique } from '../../domain/unique.js';
import { readClaimContext, toStatusClaim, type ClaimContext, type StatusReads } from './claim-context.js';

export interface EventStatuses {
  readonly events: ReadonlyMap<string, DerivedStatus>;
  readonly participations: readonly { readonly edge: StoredEdge; readonly status: DerivedStatus }[];
}

/**
 * Recomputes the status of these events and of all participations in them.
 * The status of an event is derived from the claims about it as a happening, and the status of a participation from the claims that concern
 * it. If an article has evidence for a participation but no claim that concerns it, its claims on the happening count for the participation
 * too: an article that reports an event on the word of a speaker reports its participants on the same word. An article that does not name a
 * participant says nothing about the participation. An article that has evidence for a fact, but no claim on whether it is true, states the
 * fact in its own voice.
 */
export async function deriveEventStatuses(reads: StatusReads, eventIds: readonly string[]): Promise<EventStatuses> {
  const nodes = await reads.nodesByIds(eventIds);
  const participants = await reads.edgesOf('PARTICIPATES_IN', 'in', eventIds);
  const happenings = (await reads.edgesOf('ABOUT', 'in', eventIds)).filter((edge) => edge.facts.happening === true);
  const concerns = await reads.edgesOf('CONCERNS', 'in', eventIds);
  const events = [...nodes.values()].filter((node) => node.family === 'event');

  const articleByEvidence = await readArticleByEvidence(reads, [
    ...events.flatMap((event) => event.evidenceIds),
    ...participants.flatMap((edge) => edge.evidenceIds),
  ]);
  const claimIds = unique([...happenings, ...concerns].map((edge) => edge.fromId));
  const context = await readClaimContext(reads, claimIds, unique([...articleByEvidence.values()]));
  const claimsOf = (edges: readonly StoredEdge[]) =>
    edges.map((edge) => context.claims.get(edge.fromId)).filter((claim) => claim !== undefined);
  const articlesOf = (evidenceIds: readonly string[]) =>
    unique(evidenceIds.map((id) => articleByEvidence.get(id)).filter((id) => id !== undefined));

  const eventStatuses = new Map<string, DerivedStatus>();
  const participationStatuses: { edge: StoredEdge; status: DerivedStatus }[] = [];
  for (const event of events) {
    const own = participants.filter((edge) => edge.toId === event.id);
    const sidesOf = (claim: ClaimRecord) => findSides(context.bodiesOf(claim.id), own);
    const onHappening = claimsOf(happenings.filter((edge) => edge.toId === event.id));
    const weigh = (claims: readonly ClaimRecord[], articles: readonly string[]) => weighFact(context, claims, articles, sidesOf);
    eventStatuses.set(event.id, weigh(onHappening, articlesOf(event.evidenceIds)));
    for (const edge of own) {
      const direct = claimsOf(
        concerns.filter((other) => other.toId === event.id && other.facts.entityId === edge.fromId && other.facts.role === edge.facts.role),
      );
      const articles = articlesOf(edge.evidenceIds);
      const spoken = articlesThatWeigh(context, direct);
      const silent = articles.filter((id) => !spoken.has(id));
      const inherited = onHappening.filter((claim) => context.articlesOf(claim.id).some((id) => silent.includes(id)));
      participationStatuses.push({ edge, status: weigh([...direct, ...inherited], articles) });
    }
  }
  return { events: eventStatuses, participations: participationStatuses };
}

function weighFact(
  context: ClaimContext,
  claims: readonly ClaimRecord[],
  articleIds: readonly string[],
  sidesOf: (claim: ClaimRecord) => readonly string[],
): DerivedStatus {
  const byWord = articlesThatWeigh(context, claims);
  return statusOf({
    claims: claims.map((claim) => toStatusClaim(context, claim, sidesOf(claim))),
    voices: unique(articleIds.filter((id) => !byWord.has(id)).map(context.sourceOf)),
  });
}

/** Articles that report claims, of a speaker or of their own, on whether a fact is true. */
function articlesThatWeigh(context: ClaimContext, claims: readonly ClaimRecord[]): Set<string> {
  return new Set(claims.filter((claim) => isWeighing(claim.speechAct)).flatMap((claim) => context.articlesOf(claim.id)));
}

/** The result of the rule, in the form in which it is stored. */
export function statusOf(input: StatusInput): DerivedStatus {
  const { status, rule } = deriveStatus(input);
  return { status, rule: statusRules[rule], claimIds: unique(input.claims.map((claim) => claim.id)).sort() };
}

/** The sides on which these entities take part in an event. A participant without a named side is its own side. */
function findSides(bodies: readonly string[], participants: readonly StoredEdge[]): string[] {
  return unique(participants.filter((edge) => bodies.includes(edge.fromId)).map((edge) => edge.facts.side ?? edge.fromId));
}

async function readArticleByEvidence(reads: StatusReads, evidenceIds: readonly string[]): Promise<Map<string, string>> {
  const nodes = await reads.nodesByIds(unique(evidenceIds));
  const articles = new Map<string, string>();
  for (const node of nodes.values()) if (node.family === 'evidence') articles.set(node.id, node.articleId);
  return articles;
}
