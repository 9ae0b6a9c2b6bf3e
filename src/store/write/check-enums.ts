// The closed sets of domain/vocabulary.ts, kept on every record that is written.
import type { EdgeRecord } from '../../domain/edge.js';
import { datePrecisions, type FuzzyDate } from '../../domain/fuzzy-date.js';
import { dateOf } from '../../domain/node-kind.js';
import type { NodeRecord } from '../../domain/records.js';
import type { RelationName } from '../../domain/relations.js';
import { mismatch, type Mismatch } from '../../problem.js';
import * as sets from '../../domain/vocabulary.js';

/** A field with the set that it is of. A field without a value passes only where it is optional. */
interface Choice {
  readonly field: string;
  readonly value: unknown;
  readonly set: readonly string[];
  readonly isOptional: boolean;
}

/** What is wrong with the values of a node or an edge that must be of a closed set. */
export function checkEnums(item: NodeRecord | EdgeRecord): Mismatch[] {
  const choices = 'family' in item ? [...nodeChoices(item), ...dateChoices('date', dateOf(item))] : edgeChoices(item);
  return choices
    .filter(({ value, set, isOptional }) => !(isOptional && (value ?? null) === null) && !set.includes(value as string))
    .map(({ field, value, set }) => mismatch(`${field} to be one of ${set.join(', ')}`, String(value)));
}

function one(field: string, value: unknown, set: readonly string[]): Choice {
  return { field, value, set, isOptional: false };
}

function optional(field: string, value: unknown, set: readonly string[]): Choice {
  return { field, value, set, isOptional: true };
}

function nodeChoices(node: NodeRecord): Choice[] {
  switch (node.family) {
    case 'entity':
      return [
        one('kind', node.kind, sets.entityKinds),
        one('labelProvenance', node.labelProvenance, sets.provenances),
        optional('organizationKind', node.organizationKind, sets.organizationKinds),
        optional('placeKind', node.placeKind, sets.placeKinds),
        ...node.aliases.flatMap((alias) => [
          one('the kind of an alias', alias.kind, sets.aliasKinds),
          one('the provenance of an alias', alias.provenance, sets.provenances),
        ]),
        ...node.externalIds.flatMap((externalId) => [
          one('the scheme of an external id', externalId.scheme, sets.externalIdSchemes),
          one('the provenance of an external id', externalId.provenance, sets.provenances),
        ]),
      ];
    case 'event':
      return [
        one('kind', node.kind, sets.eventKinds),
        optional('talksState', node.talksState, sets.talksStates),
        optional('attackMethod', node.attackMethod, sets.attackMethods),
        optional('category', node.category, sets.eventCategories),
      ];
    case 'claim':
      return [
        one('speechAct', node.speechAct, sets.speechActs),
        one('polarity', node.polarity, sets.polarities),
        one('provenance', node.provenance, sets.provenances),
        ...(node.quantity ? [one('the bound of the quantity', node.quantity.bound, sets.quantityBounds)] : []),
      ];
    case 'step':
      return [one('state', node.state, sets.warrantStates), one('provenance', node.provenance, sets.provenances)];
    default:
      return [];
  }
}

const needsRole: readonly RelationName[] = ['PARTICIPATES_IN', 'CONCERNS'];

function edgeChoices({ relation, facts }: EdgeRecord): Choice[] {
  const required = (isRequired: boolean) => (isRequired ? one : optional);
  return [
    required(needsRole.includes(relation))('the role', facts.role, sets.participantRoles),
    required(relation === 'LOCATED_AT')('precision', facts.precision, sets.placePrecisions),
    required(relation === 'FOLLOWS')('linkKind', facts.linkKind, sets.eventLinkKinds),
    optional('provenance', facts.provenance, sets.provenances),
    ...dateChoices('from', facts.from),
    ...dateChoices('to', facts.to),
    ...dateChoices('asOf', facts.asOf),
  ];
}

function dateChoices(field: string, date: FuzzyDate | null | undefined): Choice[] {
  if (!date) return [];
  return [
    one(`the precision of ${field}`, date.precision, datePrecisions),
    one(`the provenance of ${field}`, date.provenance, sets.provenances),
  ];
}
