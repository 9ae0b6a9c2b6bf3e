// Data that a store derives from its records, such as search entries. Each kind of derived data has a version, which is also stored. If the
// two versions differ, the store was written with other rules, and opening it derives that kind again from all records.
import { nestedAttributes } from '../../domain/ontology/attributes.js';

/**
 * Increase a version whenever its rules change:
 * - `searchEntries`: domain/search-entry.ts and the files it uses, for example if a stored field becomes searchable;
 * - `contentHashes`: store/write/content-hash.ts, and the fields that renewNode adds to records;
 * - `attributes` (properties in Neo4j only): attributeProperties in neo4j-properties.ts. The nested attributes of the ontology are part of
 *   the version, so that a new one renews old stores automatically.
 */
export const derivedVersions = {
  searchEntries: '1',
  contentHashes: '2',
  attributes: ['1', ...nestedAttributes.map(([name, path]) => `${name}=${path.join('.')}`)].join(' '),
};

export type DerivedName = keyof typeof derivedVersions;
export type DerivedVersions = Readonly<Record<DerivedName, string>>;

const words: Readonly<Record<DerivedName, string>> = {
  searchEntries: 'search entries',
  contentHashes: 'content hashes',
  attributes: 'attributes',
};

/** The names whose stored version differs or is missing. */
export function findOutdated<Name extends DerivedName>(
  names: readonly Name[],
  versions: DerivedVersions,
  stored: (name: Name) => unknown,
): Name[] {
  return names.filter((name) => stored(name) !== versions[name]);
}

export function describeDerivedData(names: readonly DerivedName[]): string {
  return names.map((name) => words[name]).join(', ');
}
