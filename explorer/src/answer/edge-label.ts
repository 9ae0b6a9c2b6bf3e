// How an object of an answer that stands between two nodes ties them: by which name, which way, with which status.
import { formatName } from '../formatting/format-name';
import { isListOfScalars, isNode, type AnswerObject } from './answer-objects';

/** What names a connection, the first that is there. */
const naming = ['role', 'title', 'relation', 'change', 'roles', 'state', 'kind'];

/** The kinds of links between events, read from the earlier one. */
const followers: Readonly<Record<string, string>> = { CAUSED_BY: 'led to', IN_RESPONSE_TO: 'answered by', PART_OF: 'has as its part' };

/** The role, relation or title; undefined where nothing but the field says it. */
export function edgeLabel(field: string, via: AnswerObject | undefined): string | undefined {
  if (!via) return undefined;
  const { articleCount, count, kind, role } = via;
  if (typeof articleCount === 'number') return articleCount === 1 ? 'together in 1 article' : `together in ${articleCount} articles`;
  if (field === 'buckets') return typeof count === 'number' ? `counted ${count} times` : undefined;
  // What a claim says of somebody is not so because it is said.
  if (isClaimed(via)) return field === 'entity' && typeof role === 'string' ? `concerns, as ${formatName(role)}` : 'concerns';
  if (field === 'followedBy' && typeof kind === 'string') return followers[kind] ?? kind;
  const value = naming.map((name) => via[name]).find((one) => (typeof one === 'string' && one !== '') || isListOfScalars(one));
  return Array.isArray(value) ? value.join(', ') : (value as string | undefined);
}

export function statusOf({ status }: AnswerObject): string | null {
  return typeof status === 'string' ? status : null;
}

/** A hop against the way of its relation reads from its second node to its first. */
export function isReversed(via: AnswerObject | undefined): boolean {
  return via?.['isInverse'] === true;
}

/** Whether it is one connection, be it read from here or from there. */
export function isTwoWay(field: string, via: AnswerObject | undefined): boolean {
  if (via && (typeof via['role'] === 'string' || typeof via['articleCount'] === 'number')) return !isClaimed(via);
  return field === 'contradicts' || field === 'contradictedBy';
}

/** What a claim says somebody did, and in what. */
function isClaimed({ event, entity, role }: AnswerObject): boolean {
  return isNode(entity) && (isNode(event) || typeof role === 'string');
}
