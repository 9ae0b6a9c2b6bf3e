// Search entries in Neo4j: nodes of their own beside the node that they lead to. Words are normalized before they get here, so that the
// analyzer only splits at spaces.
import { familyOf } from '../../domain/ids.js';
import { nameFields, type SearchEntry } from '../../domain/search-entry.js';
import { familyLabels } from './neo4j-labels.js';
import { byId, eachGroup } from './neo4j-statement-groups.js';
import type { Statement } from './neo4j-statement.js';

/**
 * By words, phrases and starts of words an entry is found through these, as by the tables of the same names in SQLite; equal to or beginning
 * with something through the range index on `field` and `key`. `(:SearchEntry)-[:ENTRY_OF]->(node)` leads to what it is of.
 */
export const fullTextIndexes = [
  { name: 'dossier_search_name', label: 'SearchName', properties: ['normalized', 'spelling'] },
  { name: 'dossier_search_text', label: 'SearchText', properties: ['normalized'] },
] as const;

export function insertSearchEntries(entries: readonly SearchEntry[]): Statement[] {
  return eachGroup(
    'insertSearchEntries',
    byId(entries, entryId),
    ({ nodeId, field }) => {
      const label = (nameFields as readonly string[]).includes(field) ? 'SearchName' : 'SearchText';
      return `MATCH (node:${familyLabels[familyOf(nodeId)]} {id: row.nodeId})
MERGE (entry:SearchEntry {id: row.id}) ON CREATE SET entry += row.properties, entry:${label}
MERGE (entry)-[:ENTRY_OF]->(node)`;
    },
    (entry) => ({ id: entryId(entry), nodeId: entry.nodeId, properties: properties(entry) }),
  );
}

function entryId({ nodeId, field, ordinal }: SearchEntry): string {
  return `${nodeId} ${field} ${ordinal}`;
}

function properties({ field, ordinal, key, normalized, spelling }: SearchEntry) {
  return { field, ordinal: BigInt(ordinal), key, normalized, ...(spelling === '' ? {} : { spelling }) };
}
