// Formats names of the API for people.
import { kindRow, subjectKinds } from '../../../src/domain/ontology/kinds.js';

/** `NAMED_SUBJECT` becomes `named subject`, `claimsMade` becomes `claims made`. Text with spaces, such as an office, is unchanged. */
export function formatName(name: string): string {
  if (name.includes(' ')) return name;
  const isConstant = /^[A-Z0-9_]+$/.test(name);
  const spaced = isConstant ? name.replaceAll('_', ' ') : name.replace(/([a-z0-9])([A-Z])/g, '$1 $2');
  return spaced.toLowerCase();
}

const kindNames = new Map(subjectKinds.map(kindRow).map(({ typeName, name }) => [typeName, name[0]]));

/** `ArrestWarrant` becomes `Arrest warrant`: the name that the ontology gives to a kind, or else the words of the type's name. */
export function formatTypeName(typename: string): string {
  const words = kindNames.get(typename) ?? formatName(typename);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
