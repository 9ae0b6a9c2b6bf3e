// Describes the connection between two nodes from the object between them in the answer: its label, direction and status.
import { formatName } from '../formatting/format-name';
import { isListOfScalars, isNode, type AnswerObject } from './answer-objects';

/** The fields that can label a connection; the first one present is used. */
const naming = ['role', 'title', 'kinship', 'relation', 'change', 'roles', 'state', 'kind'];

/** The kinds of links between events, as seen from the earlier event. */
const followers: Readonly<Record<string, string>> = { CAUSED_BY: 'led to', IN_RESPONSE_TO: 'answered by', PART_OF: 'includes' };

/** The role, relation or title; undefined if only the field name describes the connection. */
export function edgeLabel(field: string, via: AnswerObject | undefined): string | undefined {
  if (!via) return undefined;
  const { articleCount, count, kind, role } = via;
  if (typeof articleCount === 'number') return articleCount === 1 ? '1 shared article' : `${articleCount} shared articles`;
  if (field === 'buckets') return typeof count === 'number' ? (count === 1 ? 'counted once' : `counted ${count} times`) : undefined;
  // A claim about a person does not make its content a fact.
  if (isClaimed(via)) return field === 'entity' && typeof role === 'string' ? `concerns, as ${formatName(role)}` : 'concerns';
  if (field === 'followedBy' && typeof kind === 'string') return followers[kind] ?? kind;
  const value = naming.map((name) => via[name]).find((one) => (typeof one === 'string' && one !== '') || isListOfScalars(one));
  return Array.isArray(value) ? value.join(', ') : (value as string | undefined);
}

export function statusOf({ status }: AnswerObject): string | null {
  return typeof status === 'string' ? status : null;
}

/** A hop against the direction of its relation is read from its second node to its first. */
export function isReversed(via: AnswerObject | undefined): boolean {
  return via?.['isInverse'] === true;
}

/** Whether the connection is the same when read from either end. */
export function isTwoWay(field: string, via: AnswerObject | undefined): boolean {
  if (via && (typeof via['role'] === 'string' || typeof via['articleCount'] === 'number')) return !isClaimed(via);
  return field === 'contradicts' || field === 'contradictedBy';
}

/** Whether the object is the content of a claim: the role that a claim gives someone. */
function isClaimed({ event, entity, role }: AnswerObject): boolean {
  return isNode(entity) && (isNode(event) || typeof role === 'string');
}
