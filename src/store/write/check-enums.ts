// Checks the enum values of every record that is written.
import type { EdgeRecord } from '../../domain/edge.js';
import { datePrecisions, type FuzzyDate } from '../../domain/fuzzy-date.js';
import { dateOf } from '../../domain/node-kind.js';
import type { Field } from '../../domain/ontology/field.js';
import { entityKinds, eventKinds, ownFields } from '../../domain/ontology/kinds.js';
import { participantRoles } from '../../domain/ontology/roles.js';
import type { NodeRecord } from '../../domain/records.js';
import { statedFacts, type RelationName } from '../../domain/relations.js';
import * as enums from '../../domain/vocabulary.js';
import { mismatch, type Mismatch } from '../../problem.js';

/** A field with the enum of its values. A field without a value is valid only if it is optional. */
interface Choice {
  readonly field: string;
  readonly value: unknown;
  readonly values: readonly string[];
  readonly isOptional: boolean;
}

/** The invalid enum values of a node or an edge. */
export function checkEnums(item: NodeRecord | EdgeRecord): Mismatch[] {
  const choices = 'family' in item ? [...nodeChoices(item), ...dateChoices('date', dateOf(item))] : edgeChoices(item);
  return choices
    .filter(({ value, values, isOptional }) => !(isOptional && (value ?? null) === null) && !values.includes(value as string))
    .map(({ field, value, values }) => mismatch(`${field} to be one of ${values.join(', ')}`, String(value)));
}

function one(field: string, value: unknown, values: readonly string[]): Choice {
  return { field, value, values, isOptional: false };
}

function optional(field: string, value: unknown, values: readonly string[]): Choice {
  return { field, value, values, isOptional: true };
}

function nodeChoices(node: NodeRecord): Choice[] {
  switch (node.family) {
    case 'entity':
      return [
        one('kind', node.kind, entityKinds),
        one('labelProvenance', node.labelProvenance, enums.provenances),
        ...ownFields('entity').flatMap(({ name, field }) => fieldChoices(name, field, node[name as keyof typeof node])),
        ...node.aliases.flatMap((alias) => [
          one('the kind of an alias', alias.kind, enums.aliasKinds),
          one('the provenance of an alias', alias.provenance, enums.provenances),
        ]),
        ...node.externalIds.flatMap((externalId) => [
          one('the scheme of an external id', externalId.scheme, enums.externalIdSchemes),
          one('the provenance of an external id', externalId.provenance, enums.provenances),
        ]),
      ];
    case 'event':
      return [
        one('kind', node.kind, eventKinds),
        ...ownFields('event').flatMap(({ name, field }) => fieldChoices(name, field, node[name as keyof typeof node])),
      ];
    case 'claim':
      return [
        one('speechAct', node.speechAct, enums.speechActs),
        one('polarity', node.polarity, enums.polarities),
        one('provenance', node.provenance, enums.provenances),
        ...(node.quantity ? [one('the bound of the quantity', node.quantity.bound, enums.quantityBounds)] : []),
      ];
    case 'step':
      return [one('state', node.state, enums.warrantStates), one('provenance', node.provenance, enums.provenances)];
    default:
      return [];
  }
}

const needsRole: readonly RelationName[] = ['PARTICIPATES_IN', 'CONCERNS'];

function edgeChoices({ relation, facts }: EdgeRecord): Choice[] {
  const required = (isRequired: boolean) => (isRequired ? one : optional);
  return [
    required(needsRole.includes(relation))('the role', facts.role, participantRoles),
    required(relation === 'LOCATED_AT')('precision', facts.precision, enums.placePrecisions),
    required(relation === 'FOLLOWS')('linkKind', facts.linkKind, enums.eventLinkKinds),
    optional('provenance', facts.provenance, enums.provenances),
    ...statedFacts.flatMap(({ fact, field }) => fieldChoices(fact, field, facts[fact])),
  ];
}

/** The enum values inside the value of an ontology field. */
function fieldChoices(name: string, field: Field, value: unknown): Choice[] {
  if (field.type === 'enum') return [optional(name, value, field.values)];
  return field.type === 'date' ? dateChoices(name, value as FuzzyDate | null | undefined) : [];
}

function dateChoices(field: string, date: FuzzyDate | null | undefined): Choice[] {
  if (!date) return [];
  return [
    one(`the precision of ${field}`, date.precision, datePrecisions),
    one(`the provenance of ${field}`, date.provenance, enums.provenances),
  ];
}
