// The ids that a node or an edge refers to, and the kinds of nodes that are allowed there.
import type { EdgeRecord } from '../../domain/edge.js';
import type { NodeRecord } from '../../domain/records.js';
import { relationNames, relationRow, type EndKind } from '../../domain/relations.js';
import { entityKinds } from '../../domain/ontology/kinds.js';
import { evidenceOf } from './merge-batch.js';

export interface Reference {
  /** The place of the id, in words for a message. */
  readonly place: string;
  readonly id: string;
  readonly kinds: readonly EndKind[];
}

/** Whether a relation is in the relation table. The ends of unknown relations cannot be checked. */
export function hasKnownRelation(edge: EdgeRecord): boolean {
  return relationNames.includes(edge.relation);
}

/** All ids that a node, or an edge of a known relation, refers to, without those that are null. */
export function referencesOf(item: NodeRecord | EdgeRecord): Reference[] {
  const evidence = ('family' in item ? evidenceOf(item) : item.evidenceIds).map((id) => reference('evidenceIds', id, ['EVIDENCE']));
  return [...('family' in item ? ownReferences(item) : endsOf(item)), ...evidence].filter(({ id }) => id !== null) as Reference[];
}

function ownReferences(node: NodeRecord) {
  switch (node.family) {
    case 'article':
      return [
        reference('outletId', node.outletId, ['ORGANIZATION']),
        reference('agencyId', node.agencyId, ['ORGANIZATION']),
        ...node.sources.map(({ outletId }) => reference('sources', outletId, ['ORGANIZATION'])),
      ];
    case 'step':
      return [reference('byId', node.byId, entityKinds)];
    case 'evidence':
      return [reference('articleId', node.articleId, ['ARTICLE'])];
    default:
      return [];
  }
}

function endsOf({ relation, fromId, toId, facts }: EdgeRecord) {
  const { from, to } = relationRow(relation);
  return [
    reference(`the source of ${relation}`, fromId, from),
    reference(`the target of ${relation}`, toId, to),
    reference('entityId', facts.entityId ?? null, entityKinds),
  ];
}

function reference(place: string, id: string | null, kinds: readonly EndKind[]) {
  return { place, id, kinds };
}
