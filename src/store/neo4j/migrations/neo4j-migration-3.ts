// Version 3 of the data in Neo4j: search entries by other rules. The old ones are deleted here; the renewal that follows the migrations makes
// the new ones (neo4j-renewal.ts). Released: this never changes.
import type { Neo4jMigration } from './neo4j-migration.js';

export const neo4jMigration3: Neo4jMigration = [
  { changes: 'data', text: "MATCH (schema:SchemaVersion) SET schema.searchEntries = 'none' RETURN 0 AS changed" },
  { changes: 'data', text: 'MATCH (entry:SearchEntry) WITH entry LIMIT 5000 DETACH DELETE entry RETURN count(*) AS changed' },
];
