// Version 4 of the data in Neo4j: renames the property `folded` of search entries to `normalized`. The indexes are dropped first, so that
// they are not updated entry by entry; the renewal afterwards creates them on the new property (neo4j-renewal.ts). This never changes.
import type { Neo4jMigration } from './neo4j-migration.js';

export const neo4jMigration4: Neo4jMigration = [
  { changes: 'schema', text: 'DROP INDEX dossier_search_name IF EXISTS' },
  { changes: 'schema', text: 'DROP INDEX dossier_search_text IF EXISTS' },
  {
    changes: 'data',
    text: `MATCH (entry:SearchEntry) WHERE entry.folded IS NOT NULL WITH entry LIMIT 5000
SET entry.normalized = entry.folded REMOVE entry.folded RETURN count(*) AS changed`,
  },
  // A database of version 3 has its search entries already. Before version 4, content hashes included empty values.
  {
    changes: 'data',
    text: `MATCH (schema:SchemaVersion)
SET schema.searchEntries = coalesce(schema.searchEntries, '1'), schema.contentHashes = '1' RETURN 0 AS changed`,
  },
];
