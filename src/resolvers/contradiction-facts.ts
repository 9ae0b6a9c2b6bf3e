// What claims are on: which facts, quantities and statements one and the same claim shares with others, and everything that is claimed on these.
import {
  findDateConflict,
  findDenial,
  findQuantityConflict,
  findStatedSides,
  type ContradictionKind,
  type Side,
  type Standpoint,
} from '../analysis/contradictions.js';
import { normalizeText } from '../domain/normalize.js';
import type { StoredEdge } from '../domain/edge.js';
import type { StoredArticle, StoredClaim, StoredEntity, StoredEvent, StoredEvidence } from '../domain/records.js';
import type { Direction, RelationName } from '../domain/relations.js';
import { sourceOfArticle } from '../domain/source.js';
import { unique } from '../domain/unique.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import { readNeighborhood } from './lists.js';

/** One group of claims that cannot all hold. */
export interface ContradictionGroup {
  readonly kind: ContradictionKind;
  /** What tells it from the other groups of its kind. */
  readonly key: string;
  readonly aboutIds: readonly string[];
  readonly sides: readonly Side[];
  readonly speakersOf: (claimId: string) => readonly StoredEntity[];
  readonly articlesOf: (claimId: string) => readonly StoredArticle[];
  /** Where the graph has from what stands on a side without a claim. */
  readonly articlesOfUnclaimed: readonly StoredArticle[];
  readonly isAbout: (claimId: string, subjectId: string) => boolean;
}

/** The groups that these claims are in, each with all of its claims, in no order. */
export async function readContradictions(context: GraphQLContext, claimIds: readonly string[]): Promise<ContradictionGroup[]> {
  const own = await readLinks(context, claimIds);
  const facts = uniqueBy([...own.concerns.map(participationFact), ...own.about.flatMap(happeningFact)], ({ key }) => key);
  const eventIds = unique(facts.map(({ eventId }) => eventId));
  const withQuantity = new Set(own.claims.filter(({ quantity }) => quantity !== null).map(({ id }) => id));
  const counted = unique(own.about.filter((edge) => withQuantity.has(edge.fromId)).map((edge) => edge.toId));
  const dated = unique(own.about.filter(({ facts: { when } }) => when !== undefined).map((edge) => edge.toId));
  const stated = await readComponents(context, claimIds);
  const [onSubjects, concerning, ownDates] = await Promise.all([
    readNeighborsOf<StoredClaim>(context, 'ABOUT', 'in', unique([...eventIds, ...counted, ...dated])),
    readNeighborsOf<StoredClaim>(context, 'CONCERNS', 'in', eventIds),
    readOwnDates(context, dated),
  ]);
  const claims = new Map([...onSubjects, ...concerning, ...stated.claims].map(({ node }) => [node.id, node]));
  const standing = await readStandpoints(context, [...claims.values()]);
  const standpoints = (ids: readonly string[]) => unique(ids).map((id) => standing.of.get(id)!);
  const shared = {
    speakersOf: standing.speakersOf,
    articlesOf: standing.articlesOf,
    articlesOfUnclaimed: [],
    isAbout: (id: string, subject: string) => standing.aboutOf(id).includes(subject),
  };

  const denials = facts.map((fact) => {
    const ids =
      fact.entityId === undefined
        ? onSubjects.filter(({ edge }) => edge.toId === fact.eventId && edge.facts.happening === true).map(({ node }) => node.id)
        : concerning.filter(({ edge }) => participationFact(edge).key === fact.key).map(({ node }) => node.id);
    const aboutIds = fact.entityId === undefined ? [fact.eventId] : [fact.eventId, fact.entityId];
    return { kind: 'DENIAL' as const, key: fact.key, aboutIds, sides: findDenial(standpoints(ids)), ...shared };
  });
  const quantities = quantityFacts(onSubjects, counted).map(({ key, subjectId, claims: counting }) => ({
    kind: 'QUANTITY' as const,
    key,
    aboutIds: [subjectId],
    sides: findQuantityConflict(counting.map(({ id, quantity }) => ({ value: quantity!, standpoint: standing.of.get(id)! }))),
    ...shared,
  }));
  const dates = dated.map((eventId) => {
    const ownDate = ownDates.get(eventId);
    const claimed = onSubjects.flatMap(({ edge, node }) => {
      const { when } = edge.facts;
      return edge.toId === eventId && when ? [{ value: when, standpoint: standing.of.get(node.id)! }] : [];
    });
    const sides = findDateConflict([...(ownDate ? [{ value: ownDate.date, standpoint: null }] : []), ...claimed]);
    return { kind: 'DATE' as const, key: eventId, aboutIds: [eventId], sides, ...shared, articlesOfUnclaimed: ownDate?.articles ?? [] };
  });
  const components = stated.components.map((ids) => {
    const sides = findStatedSides(standpoints(ids), stated.opponentsOf);
    return { kind: 'STATED' as const, key: [...ids].sort()[0]!, aboutIds: commonSubjects(standing.aboutOf, ids), sides, ...shared };
  });
  return [...denials, ...quantities, ...dates, ...components].filter(({ sides }) => sides.length > 1);
}

interface Fact {
  readonly key: string;
  readonly eventId: string;
  /** Of a participation; none of a happening. */
  readonly entityId?: string;
}

function participationFact({ toId, facts }: StoredEdge): Fact {
  return { key: `${toId}|${facts.entityId ?? ''}|${facts.role ?? ''}`, eventId: toId, entityId: facts.entityId! };
}

function happeningFact({ toId, facts }: StoredEdge): Fact[] {
  return facts.happening === true ? [{ key: toId, eventId: toId }] : [];
}

type Linked<Neighbor> = { readonly edge: StoredEdge; readonly node: Neighbor };

function quantityFacts(about: readonly Linked<StoredClaim>[], subjectIds: readonly string[]) {
  const facts = new Map<string, { key: string; subjectId: string; claims: StoredClaim[] }>();
  for (const { edge, node } of about) {
    if (node.quantity === null || !subjectIds.includes(edge.toId)) continue;
    const key = `${edge.toId}|${normalizeText(node.quantity.unit)}`;
    const fact = facts.get(key) ?? { key, subjectId: edge.toId, claims: [] };
    fact.claims.push(node);
    facts.set(key, fact);
  }
  return [...facts.values()];
}

/** The dates that events have by the article that told of them first. A date that is known from elsewhere is no article's, and not among them. */
async function readOwnDates(context: GraphQLContext, eventIds: readonly string[]) {
  const events = await readNodes<StoredEvent>(context, eventIds);
  const told = events.filter(({ when }) => when !== null && when.provenance !== 'OUTSIDE');
  const evidence = await readNodes<StoredEvidence>(
    context,
    told.map(({ evidenceIds }) => evidenceIds[0]!),
  );
  const articles = await readNodes<StoredArticle>(
    context,
    evidence.map(({ articleId }) => articleId),
  );
  return new Map(told.map(({ id, when }, index) => [id, { date: when!, articles: [articles[index]!] }]));
}

/** In the order of the ids, all of which are in the graph. */
async function readNodes<Node>(context: GraphQLContext, ids: readonly string[]): Promise<Node[]> {
  return (await Promise.all(ids.map((id) => context.loaders.nodeById.load(id)))) as Node[];
}

async function readLinks(context: GraphQLContext, claimIds: readonly string[]) {
  const [concerns, about, nodes] = await Promise.all([
    readNeighborsOf(context, 'CONCERNS', 'out', claimIds),
    readNeighborsOf(context, 'ABOUT', 'out', claimIds),
    Promise.all(claimIds.map((id) => context.loaders.nodeById.load(id))),
  ]);
  const edges = (linked: readonly Linked<unknown>[]) => linked.map(({ edge }) => edge);
  return { concerns: edges(concerns), about: edges(about), claims: nodes.filter((node): node is StoredClaim => node?.family === 'claim') };
}

/** The claims that stated contradictions link to these, as far as they go; a claim that takes another back is no contradiction. */
async function readComponents(context: GraphQLContext, claimIds: readonly string[]) {
  const claims = new Map<string, StoredClaim>();
  const opponents = new Map<string, Set<string>>();
  let open = [...claimIds];
  const asked = new Set<string>();
  while (open.length > 0) {
    for (const id of open) asked.add(id);
    const found = (
      await Promise.all((['in', 'out'] as const).map((direction) => readNeighborsOf<StoredClaim>(context, 'CONTRADICTS', direction, open)))
    ).flat();
    for (const { edge, node } of found) {
      if (node.speechAct === 'RETRACTED') continue;
      claims.set(node.id, node);
      link(opponents, edge.fromId, edge.toId);
      link(opponents, edge.toId, edge.fromId);
    }
    open = [...claims.keys()].filter((id) => !asked.has(id));
  }
  const opponentsOf = (id: string) => [...(opponents.get(id) ?? [])];
  const own = await Promise.all([...opponents.keys()].map((id) => context.loaders.nodeById.load(id)));
  const all = own.filter((node): node is StoredClaim => node?.family === 'claim' && node.speechAct !== 'RETRACTED');
  return {
    claims: all.map((node) => ({ node })),
    opponentsOf,
    components: componentsOf(
      all.map(({ id }) => id),
      opponentsOf,
    ),
  };
}

function link(links: Map<string, Set<string>>, from: string, to: string): void {
  links.set(from, (links.get(from) ?? new Set()).add(to));
}

function componentsOf(ids: readonly string[], neighborsOf: (id: string) => readonly string[]): string[][] {
  const seen = new Set<string>();
  return [...ids].sort().flatMap((start) => {
    if (seen.has(start)) return [];
    const component = new Set([start]);
    for (const id of component) for (const next of neighborsOf(id)) if (ids.includes(next)) component.add(next);
    for (const id of component) seen.add(id);
    return [[...component]];
  });
}

/** Who says these claims, in which articles, and whether they have taken them back. */
async function readStandpoints(context: GraphQLContext, claims: readonly StoredClaim[]) {
  const ids = claims.map(({ id }) => id);
  const [against, reported, about] = await Promise.all([
    readNeighborsOf<StoredClaim>(context, 'CONTRADICTS', 'in', ids),
    readNeighborsOf<StoredArticle>(context, 'REPORTED_IN', 'out', ids),
    readNeighborsOf(context, 'ABOUT', 'out', ids),
  ]);
  const retractions = against.filter(({ node }) => node.speechAct === 'RETRACTED');
  const said = await readNeighborsOf<StoredEntity>(
    context,
    'CLAIMED_BY',
    'out',
    unique([...ids, ...retractions.map(({ node }) => node.id)]),
  );
  const neighborOf = <Neighbor>(linked: readonly Linked<Neighbor>[], id: string) =>
    linked.filter(({ edge }) => edge.fromId === id).map(({ node }) => node);
  const speakersOf = (id: string) => neighborOf(said, id);
  const articlesOf = (id: string) => neighborOf(reported, id);
  const of = new Map<string, Standpoint>();
  for (const claim of claims) {
    const speakers = speakersOf(claim.id).map(({ id }) => id);
    const takenBack = retractions
      .filter(({ edge }) => edge.toId === claim.id)
      .flatMap(({ node }) => speakersOf(node.id).map(({ id }) => id));
    const standing = speakers.filter((id) => !takenBack.includes(id));
    const sources = unique(articlesOf(claim.id).map(sourceOfArticle));
    const { speechAct, polarity } = claim;
    of.set(claim.id, { claim, speakers: standing, speechAct, polarity, sources, retracted: speakers.length > 0 && standing.length === 0 });
  }
  return {
    of,
    speakersOf,
    articlesOf,
    aboutOf: (id: string) => about.filter(({ edge }) => edge.fromId === id).map(({ edge }) => edge.toId),
  };
}

/** What all of the claims are about, or else what any of them is. */
function commonSubjects(aboutOf: (id: string) => readonly string[], claimIds: readonly string[]): string[] {
  const all = unique(claimIds.flatMap((id) => aboutOf(id)));
  const common = all.filter((subject) => claimIds.every((id) => aboutOf(id).includes(subject)));
  return (common.length > 0 ? common : all).sort();
}

async function readNeighborsOf<Neighbor>(
  context: GraphQLContext,
  relation: RelationName,
  direction: Direction,
  ids: readonly string[],
): Promise<Linked<Neighbor>[]> {
  const lists = await Promise.all(ids.map((id) => readNeighborhood(context, id, { relation, direction })));
  return lists.flat() as unknown as Linked<Neighbor>[];
}

function uniqueBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
