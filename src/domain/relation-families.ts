// Which families of nodes stand at the ends of relations.
import type { NodeFamily } from './ids.js';
import { relationRow, type Direction, type EndKind, type RelationName } from './relations.js';

/** The family of a node of a kind. */
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

/** The families of the owners of a list of edges, or of the neighbors. */
export function familiesAt(end: 'owner' | 'neighbor', relation: RelationName, direction: Direction): NodeFamily[] {
  const row = relationRow(relation);
  const kinds = (end === 'owner') === (direction === 'out') ? row.from : row.to;
  return [...new Set(kinds.map((kind) => familyOfKind[kind]))];
}
