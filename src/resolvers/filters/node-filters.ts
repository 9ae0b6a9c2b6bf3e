// The filter inputs as store filters. They stand in one file, since each may hold any other.
import { everything, type EdgeFilter, type NodeFilter } from '../../domain/filter.js';
import { fromGlobalId } from '../../domain/ids.js';
import type { Direction, RelationName } from '../../domain/relations.js';
import { entityKinds, eventKinds } from '../../domain/vocabulary.js';
import type {
  ArticleFilter,
  ClaimFilter,
  EntityFilter,
  EntityParticipationFilter,
  EventFilter,
  ParticipantFilter,
  PlaceMatch,
  SubjectFilter,
} from '../../generated/resolver-types.js';
import { combineFilter, decodeIds, readArticleCount, readDates, readIds, readRelatedIds } from './combine.js';
import { readArticleText, readText } from './text-match.js';

type Input<Value> = Value | null | undefined;

export function readArticleFilter(input: Input<ArticleFilter>, path = 'filter'): NodeFilter {
  return combineFilter<ArticleFilter, NodeFilter>(input, path, (filter, at) => [
    readIds(filter.id, `${at}.id`),
    readDates(filter.publishedOn, `${at}.publishedOn`),
    readArticleText(filter.text, `${at}.text`),
    filter.mentions ? readSubjects('MENTIONS', filter.mentions, `${at}.mentions`) : undefined,
    readRelatedIds(filter.outlet, `${at}.outlet`, (ids) => ({ attribute: 'outletId', in: ids })),
    filter.language ? { attribute: 'language', in: filter.language } : undefined,
    filter.category ? { attribute: 'category', in: filter.category } : undefined,
  ]);
}

/** Nodes that a relation links to all of these, at least one of those, none of the others, and something of a kind. */
function readSubjects(relation: 'MENTIONS' | 'ABOUT', filter: SubjectFilter, path: string): NodeFilter {
  const linked = (subject: NodeFilter) => some(relation, 'out', { node: subject });
  const oneOf = (ids: readonly string[]) => linked({ attribute: 'id', in: ids });
  const parts: NodeFilter[] = [];
  if (filter.all) parts.push(...decodeIds(filter.all, `${path}.all`).map((id) => oneOf([id])));
  if (filter.any) parts.push(oneOf(decodeIds(filter.any, `${path}.any`)));
  if (filter.none) parts.push({ not: oneOf(decodeIds(filter.none, `${path}.none`)) });
  if (filter.kind) parts.push(linked({ attribute: 'kind', in: filter.kind.in }));
  const { some: wanted, none: unwanted } = readSubjectMatches(filter, path);
  return { and: [...parts, ...wanted.map(linked), ...unwanted.map((subject) => ({ not: linked(subject) }))] };
}

/** The same input on the mentions of one article: which of them are listed. There `all` lists the same as `any`. */
export function readMentionFilter(filter: Input<SubjectFilter>, path = 'filter'): EdgeFilter {
  const parts: NodeFilter[] = [];
  if (filter?.all) parts.push({ attribute: 'id', in: decodeIds(filter.all, `${path}.all`) });
  if (filter?.any) parts.push({ attribute: 'id', in: decodeIds(filter.any, `${path}.any`) });
  if (filter?.none) parts.push({ not: { attribute: 'id', in: decodeIds(filter.none, `${path}.none`) } });
  if (filter?.kind) parts.push({ attribute: 'kind', in: filter.kind.in });
  const { some: wanted, none: unwanted } = readSubjectMatches(filter ?? {}, path);
  parts.push(...wanted, ...unwanted.map((subject) => ({ not: subject })));
  return parts.length > 0 ? { node: { and: parts } } : everything;
}

/** What a subject must be, and what it must not be, by conditions on entities and on events. */
function readSubjectMatches(filter: SubjectFilter, path: string): { some: NodeFilter[]; none: NodeFilter[] } {
  const entity = (input: Input<EntityFilter>, at: string) => (input ? [ofKinds(entityKinds, readEntityFilter(input, at))] : []);
  const event = (input: Input<EventFilter>, at: string) => (input ? [ofKinds(eventKinds, readEventFilter(input, at))] : []);
  return {
    some: [...entity(filter.entity, `${path}.entity`), ...event(filter.event, `${path}.event`)],
    none: [...entity(filter.noEntity, `${path}.noEntity`), ...event(filter.noEvent, `${path}.noEvent`)],
  };
}

export function readEventFilter(input: Input<EventFilter>, path = 'filter'): NodeFilter {
  return combineFilter<EventFilter, NodeFilter>(input, path, (filter, at) => [
    readIds(filter.id, `${at}.id`),
    filter.kind ? { attribute: 'kind', in: filter.kind.in } : undefined,
    filter.status ? { attribute: 'status', in: filter.status.in } : undefined,
    readDates(filter.when, `${at}.when`),
    readText(filter.label, ['label'], `${at}.label`),
    filter.participant ? withParticipant(filter.participant, `${at}.participant`) : undefined,
    filter.noParticipant ? { not: withParticipant(filter.noParticipant, `${at}.noParticipant`) } : undefined,
    filter.place ? readPlace(filter.place, `${at}.place`) : undefined,
    filter.mentionedIn ? mentionedIn(filter.mentionedIn, `${at}.mentionedIn`) : undefined,
    filter.notMentionedIn ? { not: mentionedIn(filter.notMentionedIn, `${at}.notMentionedIn`) } : undefined,
    readArticleCount(filter.reportCount, `${at}.reportCount`),
  ]);
}

export function readParticipantFilter(input: Input<ParticipantFilter>, path = 'filter'): EdgeFilter {
  return combineFilter<ParticipantFilter, EdgeFilter>(input, path, (filter, at) => [
    filter.role ? { attribute: 'role', in: filter.role.in } : undefined,
    filter.status ? { attribute: 'status', in: filter.status.in } : undefined,
    filter.entity ? { node: readEntityFilter(filter.entity, `${at}.entity`) } : undefined,
  ]);
}

export function readEntityFilter(input: Input<EntityFilter>, path = 'filter'): NodeFilter {
  return combineFilter<EntityFilter, NodeFilter>(input, path, (filter, at) => [
    readIds(filter.id, `${at}.id`),
    filter.kind ? { attribute: 'kind', in: filter.kind.in } : undefined,
    readText(filter.name, ['label', 'alias'], `${at}.name`),
    filter.externalId ? { externalIds: [filter.externalId] } : undefined,
    filter.mentionedIn ? mentionedIn(filter.mentionedIn, `${at}.mentionedIn`) : undefined,
    filter.notMentionedIn ? { not: mentionedIn(filter.notMentionedIn, `${at}.notMentionedIn`) } : undefined,
    filter.participatesIn ? participating(filter.participatesIn, `${at}.participatesIn`) : undefined,
    filter.notParticipatesIn ? { not: participating(filter.notParticipatesIn, `${at}.notParticipatesIn`) } : undefined,
    readArticleCount(filter.articleCount, `${at}.articleCount`),
  ]);
}

export function readClaimFilter(input: Input<ClaimFilter>, path = 'filter'): NodeFilter {
  return combineFilter<ClaimFilter, NodeFilter>(input, path, (filter, at) => [
    readIds(filter.id, `${at}.id`),
    readText(filter.proposition, ['proposition'], `${at}.proposition`),
    readRelatedIds(filter.speaker, `${at}.speaker`, (ids) => some('CLAIMED_BY', 'out', { node: { attribute: 'id', in: ids } })),
    readRelatedIds(filter.about, `${at}.about`, (ids) => some('ABOUT', 'out', { node: { attribute: 'id', in: ids } })),
    filter.saidBy ? saidBy(filter.saidBy, `${at}.saidBy`) : undefined,
    filter.notSaidBy ? { not: saidBy(filter.notSaidBy, `${at}.notSaidBy`) } : undefined,
    filter.subject ? readSubjects('ABOUT', filter.subject, `${at}.subject`) : undefined,
    filter.speechAct ? { attribute: 'speechAct', in: filter.speechAct } : undefined,
    filter.status ? { attribute: 'status', in: filter.status.in } : undefined,
    readDates(filter.saidOn, `${at}.saidOn`),
    filter.reportedIn ? some('REPORTED_IN', 'out', { node: readArticleFilter(filter.reportedIn, `${at}.reportedIn`) }) : undefined,
    typeof filter.contradicted === 'boolean' ? readContradicted(filter.contradicted) : undefined,
  ]);
}

/** At least one edge of a relation that matches. Negated, there is none. */
function some(relation: RelationName, direction: Direction, where: EdgeFilter): NodeFilter {
  return { related: { relation, direction, where } };
}

function ofKinds(kinds: readonly string[], filter: NodeFilter): NodeFilter {
  return { and: [{ attribute: 'kind', in: kinds }, filter] };
}

function withParticipant(filter: ParticipantFilter, path: string): NodeFilter {
  return some('PARTICIPATES_IN', 'in', readParticipantFilter(filter, path));
}

function mentionedIn(filter: ArticleFilter, path: string): NodeFilter {
  return some('MENTIONS', 'in', { node: readArticleFilter(filter, path) });
}

function saidBy(filter: EntityFilter, path: string): NodeFilter {
  return some('CLAIMED_BY', 'out', { node: readEntityFilter(filter, path) });
}

function participating(input: EntityParticipationFilter, path: string): NodeFilter {
  const parts: EdgeFilter[] = [];
  if (input.role) parts.push({ attribute: 'role', in: input.role.in });
  if (input.status) parts.push({ attribute: 'status', in: input.status.in });
  if (input.event) parts.push({ node: readEventFilter(input.event, `${path}.event`) });
  return some('PARTICIPATES_IN', 'out', { and: parts });
}

/** Events at a place; with `within` also those at places inside it. */
function readPlace(place: PlaceMatch, path: string): NodeFilter {
  const where: EdgeFilter = { node: { attribute: 'id', in: [fromGlobalId(place.id, `${path}.id`)] } };
  return some(place.within ? 'LOCATED_WITHIN' : 'LOCATED_AT', 'out', where);
}

/** Whichever of the two claims was written down as contradicting the other. */
function readContradicted(expected: boolean): NodeFilter {
  const contradicted: NodeFilter = { or: [some('CONTRADICTS', 'in', everything), some('CONTRADICTS', 'out', everything)] };
  return expected ? contradicted : { not: contradicted };
}
