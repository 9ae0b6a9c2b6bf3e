// The labels of families and kinds in the database.
import { familyOf, nodeFamilies, type NodeFamily } from '../../domain/ids.js';
import { kindRow, type SubjectKind } from '../../domain/ontology/kinds.js';

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
export function kindLabel(kind: SubjectKind): string {
  return kindRow(kind).typeName;
}

/** Ids by family, each once and in order. Ids without a known family are left out, since no node can have them. */
export function groupByFamily(ids: Iterable<string>): Map<NodeFamily, string[]> {
  const groups = new Map<NodeFamily, string[]>();
  for (const id of [...new Set(ids)].sort()) {
    const family = familyOf(id);
    if (!nodeFamilies.includes(family)) continue;
    const group = groups.get(family);
    if (group) group.push(id);
    else groups.set(family, [id]);
  }
  return groups;
}
