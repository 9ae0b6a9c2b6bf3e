// The families of nodes that are allowed at the ends of relations.
import type { NodeFamily } from './ids.js';
import { kindRow, type SubjectKind } from './ontology/kinds.js';
import { relationRow, type Direction, type EndKind, type RelationName } from './relations.js';

/** The families of kinds other than entities and events. COUNTRY is an entity family, since a country is a PLACE. */
const otherFamilies: Readonly<Record<Exclude<EndKind, SubjectKind>, NodeFamily>> = {
  COUNTRY: 'entity',
  ARTICLE: 'article',
  CLAIM: 'claim',
  EVIDENCE: 'evidence',
  STEP: 'step',
  ACCUSATION: 'accusation',
};

function familyOfKind(kind: EndKind): NodeFamily {
  return kind in otherFamilies ? otherFamilies[kind as keyof typeof otherFamilies] : kindRow(kind as SubjectKind).family;
}

/** The families of the owners of a list of edges, or of their neighbors. */
export function familiesAt(end: 'owner' | 'neighbor', relation: RelationName, direction: Direction): NodeFamily[] {
  const row = relationRow(relation);
  const kinds = (end === 'owner') === (direction === 'out') ? row.from : row.to;
  return [...new Set(kinds.map(familyOfKind))];
}
