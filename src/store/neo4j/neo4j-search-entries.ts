// Search entries in Neo4j: separate nodes that are linked to the node that they describe. Words are normalized before they are stored, so
// the analyzer only needs to split at spaces.
import { familyOf } from '../../domain/ids.js';
import { nameFields, type SearchEntry } from '../../domain/search-entry.js';
import { familyLabels } from './neo4j-labels.js';
import { byId, eachGroup } from './neo4j-statement-groups.js';
import type { Statement } from './neo4j-statement.js';

/**
 * Full-text indexes for words, phrases and beginnings of words, with the same names as the tables in SQLite. Texts that equal or begin with
 * a text are looked up in the range index on `field` and `key`. `(:SearchEntry)-[:ENTRY_OF]->(node)` links an entry to its node.
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
