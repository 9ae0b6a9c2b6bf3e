// Data that a store keeps only because it follows from the records, such as search entries. Each kind has a version, which is also kept in
// the store. If the two differ, the store was written by other rules, and opening it derives that kind again from all records.

/**
 * Change a version together with the rules that it stands for:
 * `searchEntries`: domain/search-entry.ts and what it uses; `contentHashes`: store/write/content-hash.ts, and what renewNode adds to records;
 * `attributes` (only Neo4j has them, as properties): attributeProperties in neo4j-properties.ts.
 */
export const derivedVersions = { searchEntries: '1', contentHashes: '2', attributes: '1' };

export type DerivedName = keyof typeof derivedVersions;
export type DerivedVersions = Readonly<Record<DerivedName, string>>;

const words: Readonly<Record<DerivedName, string>> = {
  searchEntries: 'search entries',
  contentHashes: 'content hashes',
  attributes: 'attributes',
};

/** The names whose stored version is another one, or missing. */
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
