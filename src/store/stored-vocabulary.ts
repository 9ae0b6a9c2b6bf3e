// The part of the vocabulary that a database checks itself. Opening a store adds missing values (sqlite-vocabulary.ts).
import type { NodeFamily } from '../domain/ids.js';
import type { NodeKind } from '../domain/node-kind.js';
import { entityKinds, eventKinds } from '../domain/ontology/kinds.js';
import { participantRoles } from '../domain/ontology/roles.js';
import { relationNames, relationRow } from '../domain/relations.js';
import { searchFields } from '../domain/search-entry.js';
import { assertionStatuses } from '../domain/vocabulary.js';

export interface StoredVocabulary {
  readonly nodeKinds: readonly { readonly name: string; readonly family: string }[];
  /** `needsEvidence` is stored when the relation is first added to a store. Changing it later requires a migration. */
  readonly relations: readonly { readonly name: string; readonly needsEvidence: boolean }[];
  readonly participantRoles: readonly string[];
  readonly assertionStatuses: readonly string[];
  readonly searchFields: readonly string[];
}

/** The vocabulary of this program. */
export function storedVocabulary(): StoredVocabulary {
  const kindsOf = (family: NodeFamily, names: readonly NodeKind[]) => names.map((name) => ({ name, family }));
  return {
    nodeKinds: [
      ...kindsOf('entity', entityKinds),
      ...kindsOf('event', eventKinds),
      ...kindsOf('article', ['ARTICLE']),
      ...kindsOf('claim', ['CLAIM']),
      ...kindsOf('evidence', ['EVIDENCE']),
      ...kindsOf('step', ['STEP']),
      ...kindsOf('accusation', ['ACCUSATION']),
    ],
    relations: relationNames.map((name) => ({ name, needsEvidence: relationRow(name).needsEvidence })),
    participantRoles,
    assertionStatuses,
    searchFields,
  };
}
