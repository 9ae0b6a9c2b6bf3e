// The filter inputs as store filters. They are in one file because each of them can contain the others.
import { everything, type EdgeFilter, type NodeFilter } from '../../domain/filter.js';
import { fromGlobalId } from '../../domain/ids.js';
import type { Direction, RelationName } from '../../domain/relations.js';
import { entityKinds, eventKinds } from '../../domain/ontology/kinds.js';
import type {
  ArticleFilter,
  ClaimFilter,
  EntityFilter,
  EntityParticipationFilter,
  EventFilter,
  ParticipantFilter,
  PlaceMatch,
  QuantityMatch,
  SubjectFilter,
} from '../../generated/resolver-types.js';
import { combineFilter, decodeIds, readDates, readIds, readRange, readRelatedIds } from './combine.js';
import { readArticleText, readText } from './text-match.js';

type Input<Value> = Value | null | undefined;

export function readArticleFilter(input: Input<ArticleFilter>, path = 'filter'): NodeFilter {
  return combineFilter<ArticleFilter, NodeFilter>(input, path, (filter, at) => ({
    id: readIds(filter.id, `${at}.id`),
    publishedOn: readDates(filter.publishedOn, `${at}.publishedOn`),
    text: readArticleText(filter.text, `${at}.text`),
    mentions: filter.mentions ? readSubjects('MENTIONS', filter.mentions, `${at}.mentions`) : undefined,
    outlet: readRelatedIds(filter.outlet, `${at}.outlet`, (ids) => ({ kind: 'attribute', attribute: 'outletId', in: ids })),
    language: filter.language ? { kind: 'attribute', attribute: 'language', in: filter.language } : undefined,
    category: filter.category ? { kind: 'attribute', attribute: 'category', in: filter.category } : undefined,
  }));
}

/**
 * Nodes that a relation links to all subjects in `all`, at least one in `any`, none in `none`, and at least one subject of a kind in
 * `kind`.
 */
function readSubjects(relation: 'MENTIONS' | 'ABOUT', filter: SubjectFilter, path: string): NodeFilter {
  const linked = (subject: NodeFilter) => some(relation, 'out', { kind: 'node', node: subject });
  const oneOf = (ids: readonly string[]) => linked({ kind: 'attribute', attribute: 'id', in: ids });
  const parts: NodeFilter[] = [];
  if (filter.all) parts.push(...decodeIds(filter.all, `${path}.all`).map((id) => oneOf([id])));
  if (filter.any) parts.push(oneOf(decodeIds(filter.any, `${path}.any`)));
  if (filter.none) parts.push({ kind: 'not', part: oneOf(decodeIds(filter.none, `${path}.none`)) });
  if (filter.kind) parts.push(linked({ kind: 'attribute', attribute: 'kind', in: filter.kind.in }));
  const { some: wanted, none: unwanted } = readSubjectMatches(filter, path);
  return { kind: 'and', parts: [...parts, ...wanted.map(linked), ...unwanted.map((subject) => negate(linked(subject)))] };
}

/**
 * The same input as a condition on the mentions of one article: which of them are listed. For a single mention, `all` is the same as `any`.
 */
export function readMentionFilter(filter: Input<SubjectFilter>, path = 'filter'): EdgeFilter {
  const parts: NodeFilter[] = [];
  if (filter?.all) parts.push({ kind: 'attribute', attribute: 'id', in: decodeIds(filter.all, `${path}.all`) });
  if (filter?.any) parts.push({ kind: 'attribute', attribute: 'id', in: decodeIds(filter.any, `${path}.any`) });
  if (filter?.none) parts.push({ kind: 'not', part: { kind: 'attribute', attribute: 'id', in: decodeIds(filter.none, `${path}.none`) } });
  if (filter?.kind) parts.push({ kind: 'attribute', attribute: 'kind', in: filter.kind.in });
  const { some: wanted, none: unwanted } = readSubjectMatches(filter ?? {}, path);
  parts.push(...wanted, ...unwanted.map(negate));
  return parts.length > 0 ? { kind: 'node', node: { kind: 'and', parts } } : everything;
}

/** The conditions on entities and events that a subject must match, and those that it must not match. */
function readSubjectMatches(filter: SubjectFilter, path: string): { some: NodeFilter[]; none: NodeFilter[] } {
  const entity = (input: Input<EntityFilter>, at: string) => (input ? [ofKinds(entityKinds, readEntityFilter(input, at))] : []);
  const event = (input: Input<EventFilter>, at: string) => (input ? [ofKinds(eventKinds, readEventFilter(input, at))] : []);
  return {
    some: [...entity(filter.entity, `${path}.entity`), ...event(filter.event, `${path}.event`)],
    none: [...entity(filter.noEntity, `${path}.noEntity`), ...event(filter.noEvent, `${path}.noEvent`)],
  };
}

export function readEventFilter(input: Input<EventFilter>, path = 'filter'): NodeFilter {
  return combineFilter<EventFilter, NodeFilter>(input, path, (filter, at) => ({
    id: readIds(filter.id, `${at}.id`),
    kind: filter.kind ? { kind: 'attribute', attribute: 'kind', in: filter.kind.in } : undefined,
    status: filter.status ? { kind: 'attribute', attribute: 'status', in: filter.status.in } : undefined,
    when: readDates(filter.when, `${at}.when`),
    label: readText(filter.label, ['label'], `${at}.label`),
    participant: filter.participant ? withParticipant(filter.participant, `${at}.participant`) : undefined,
    noParticipant: filter.noParticipant ? { kind: 'not', part: withParticipant(filter.noParticipant, `${at}.noParticipant`) } : undefined,
    place: filter.place ? readPlace(filter.place, `${at}.place`) : undefined,
    mentionedIn: filter.mentionedIn ? mentionedIn(filter.mentionedIn, `${at}.mentionedIn`) : undefined,
    notMentionedIn: filter.notMentionedIn ? { kind: 'not', part: mentionedIn(filter.notMentionedIn, `${at}.notMentionedIn`) } : undefined,
    reportCount: readRange('articleCount', filter.reportCount, `${at}.reportCount`),
  }));
}

export function readParticipantFilter(input: Input<ParticipantFilter>, path = 'filter'): EdgeFilter {
  return combineFilter<ParticipantFilter, EdgeFilter>(input, path, (filter, at) => ({
    role: filter.role ? { kind: 'attribute', attribute: 'role', in: filter.role.in } : undefined,
    status: filter.status ? { kind: 'attribute', attribute: 'status', in: filter.status.in } : undefined,
    entity: filter.entity ? { kind: 'node', node: readEntityFilter(filter.entity, `${at}.entity`) } : undefined,
  }));
}

export function readEntityFilter(input: Input<EntityFilter>, path = 'filter'): NodeFilter {
  return combineFilter<EntityFilter, NodeFilter>(input, path, (filter, at) => ({
    id: readIds(filter.id, `${at}.id`),
    kind: filter.kind ? { kind: 'attribute', attribute: 'kind', in: filter.kind.in } : undefined,
    name: readText(filter.name, ['label', 'alias'], `${at}.name`),
    externalId: filter.externalId ? { kind: 'externalIds', in: [filter.externalId] } : undefined,
    mentionedIn: filter.mentionedIn ? mentionedIn(filter.mentionedIn, `${at}.mentionedIn`) : undefined,
    notMentionedIn: filter.notMentionedIn ? { kind: 'not', part: mentionedIn(filter.notMentionedIn, `${at}.notMentionedIn`) } : undefined,
    participatesIn: filter.participatesIn ? participating(filter.participatesIn, `${at}.participatesIn`) : undefined,
    notParticipatesIn: filter.notParticipatesIn
      ? { kind: 'not', part: participating(filter.notParticipatesIn, `${at}.notParticipatesIn`) }
      : undefined,
    articleCount: readRange('articleCount', filter.articleCount, `${at}.articleCount`),
  }));
}

export function readClaimFilter(input: Input<ClaimFilter>, path = 'filter'): NodeFilter {
  return combineFilter<ClaimFilter, NodeFilter>(input, path, (filter, at) => ({
    id: readIds(filter.id, `${at}.id`),
    proposition: readText(filter.proposition, ['proposition'], `${at}.proposition`),
    speaker: readRelatedIds(filter.speaker, `${at}.speaker`, (ids) =>
      some('CLAIMED_BY', 'out', { kind: 'node', node: { kind: 'attribute', attribute: 'id', in: ids } }),
    ),
    about: readRelatedIds(filter.about, `${at}.about`, (ids) =>
      some('ABOUT', 'out', { kind: 'node', node: { kind: 'attribute', attribute: 'id', in: ids } }),
    ),
    saidBy: filter.saidBy ? saidBy(filter.saidBy, `${at}.saidBy`) : undefined,
    notSaidBy: filter.notSaidBy ? { kind: 'not', part: saidBy(filter.notSaidBy, `${at}.notSaidBy`) } : undefined,
    subject: filter.subject ? readSubjects('ABOUT', filter.subject, `${at}.subject`) : undefined,
    speechAct: filter.speechAct ? { kind: 'attribute', attribute: 'speechAct', in: filter.speechAct } : undefined,
    status: filter.status ? { kind: 'attribute', attribute: 'status', in: filter.status.in } : undefined,
    saidOn: readDates(filter.saidOn, `${at}.saidOn`),
    quantity: filter.quantity ? readQuantity(filter.quantity, `${at}.quantity`) : undefined,
    reportedIn: filter.reportedIn
      ? some('REPORTED_IN', 'out', { kind: 'node', node: readArticleFilter(filter.reportedIn, `${at}.reportedIn`) })
      : undefined,
    contradicted: typeof filter.contradicted === 'boolean' ? readContradicted(filter.contradicted) : undefined,
  }));
}

/** Matches nodes with at least one matching edge of a relation. Negated, it matches nodes without such an edge. */
function some(relation: RelationName, direction: Direction, where: EdgeFilter): NodeFilter {
  return { kind: 'related', relation, direction, where };
}

function negate(part: NodeFilter): NodeFilter {
  return { kind: 'not', part };
}

/** A claim that gives a number, with this unit, bound and value; a condition that is not given matches any. */
function readQuantity({ unit, bound, value }: QuantityMatch, path: string): NodeFilter {
  const parts: NodeFilter[] = [readRange('quantityValue', value ?? {}, `${path}.value`)!];
  if (unit) parts.push({ kind: 'attribute', attribute: 'quantityUnit', in: unit });
  if (bound) parts.push({ kind: 'attribute', attribute: 'quantityBound', in: bound });
  return { kind: 'and', parts };
}

function ofKinds(kinds: readonly string[], filter: NodeFilter): NodeFilter {
  return { kind: 'and', parts: [{ kind: 'attribute', attribute: 'kind', in: kinds }, filter] };
}

function withParticipant(filter: ParticipantFilter, path: string): NodeFilter {
  return some('PARTICIPATES_IN', 'in', readParticipantFilter(filter, path));
}

function mentionedIn(filter: ArticleFilter, path: string): NodeFilter {
  return some('MENTIONS', 'in', { kind: 'node', node: readArticleFilter(filter, path) });
}

function saidBy(filter: EntityFilter, path: string): NodeFilter {
  return some('CLAIMED_BY', 'out', { kind: 'node', node: readEntityFilter(filter, path) });
}

function participating(input: EntityParticipationFilter, path: string): NodeFilter {
  const parts: EdgeFilter[] = [];
  if (input.role) parts.push({ kind: 'attribute', attribute: 'role', in: input.role.in });
  if (input.status) parts.push({ kind: 'attribute', attribute: 'status', in: input.status.in });
  if (input.event) parts.push({ kind: 'node', node: readEventFilter(input.event, `${path}.event`) });
  return some('PARTICIPATES_IN', 'out', { kind: 'and', parts });
}

/** Events at a place; with `within`, also events at places inside it. */
function readPlace(place: PlaceMatch, path: string): NodeFilter {
  const where: EdgeFilter = { kind: 'node', node: { kind: 'attribute', attribute: 'id', in: [fromGlobalId(place.id, `${path}.id`)] } };
  return some(place.within ? 'LOCATED_WITHIN' : 'LOCATED_AT', 'out', where);
}

/** A contradiction counts for both claims, whichever of them is recorded as contradicting the other. */
function readContradicted(expected: boolean): NodeFilter {
  const contradicted: NodeFilter = { kind: 'or', parts: [some('CONTRADICTS', 'in', everything), some('CONTRADICTS', 'out', everything)] };
  return expected ? contradicted : { kind: 'not', part: contradicted };
}
