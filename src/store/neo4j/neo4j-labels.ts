// Names in the database: labels for families and kinds, and which families stand at the ends of a relation.
import { familyOf, nodeFamilies, type NodeFamily } from '../../domain/ids.js';
import { relationRow, type Direction, type EndKind, type RelationName } from '../../domain/relations.js';
import type { SubjectKind } from '../../domain/vocabulary.js';

export const familyLabels: Readonly<Record<NodeFamily, string>> = {
  article: 'Article',
  entity: 'Entity',
  event: 'Event',
  claim: 'Claim',
  evidence: 'Evidence',
  step: 'WarrantStep',
  accusation: 'Accusation',
};

/** The second label of an entity or event. */
export const kindLabels: Readonly<Record<SubjectKind, string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
  TOPIC: 'Topic',
  ARREST_WARRANT: 'ArrestWarrant',
  TALKS: 'Talks',
  ATTACK: 'Attack',
  CONFLICT: 'Conflict',
  OTHER_EVENT: 'OtherEvent',
};

const familyOfKind: Readonly<Record<EndKind, NodeFamily>> = {
  PERSON: 'entity',
  ORGANIZATION: 'entity',
  PLACE: 'entity',
  TOPIC: 'entity',
  COUNTRY: 'entity',
  ARREST_WARRANT: 'event',
  TALKS: 'event',
  ATTACK: 'event',
  CONFLICT: 'event',
  OTHER_EVENT: 'event',
  ARTICLE: 'article',
  CLAIM: 'claim',
  EVIDENCE: 'evidence',
  STEP: 'step',
  ACCUSATION: 'accusation',
};

/** The families of the owners of a list of edges, or of the nodes at its far ends. */
export function familiesAt(end: 'owner' | 'far', relation: RelationName, direction: Direction): NodeFamily[] {
  const row = relationRow(relation);
  const kinds = (end === 'owner') === (direction === 'out') ? row.from : row.to;
  return [...new Set(kinds.map((kind) => familyOfKind[kind]))];
}

/** Each id once, by family and in order; ids of no family are left out, since nothing can be stored under them. */
export function groupByFamily(ids: Iterable<string>): Map<NodeFamily, string[]> {
  const groups = new Map<NodeFamily, string[]>();
  for (const id of [...new Set(ids)].sort()) {
    const family = familyOf(id);
    if (nodeFamilies.includes(family)) groups.set(family, [...(groups.get(family) ?? []), id]);
  }
  return groups;
}
