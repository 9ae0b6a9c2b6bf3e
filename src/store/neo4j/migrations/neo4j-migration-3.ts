// Version 3 of the data in Neo4j: search entries with new rules. The old entries are deleted here; the renewal after the migrations creates
// the new ones (neo4j-renewal.ts). Released: this never changes.
import type { Neo4jMigration } from './neo4j-migration.js';

export const neo4jMigration3: Neo4jMigration = [
  { changes: 'data', text: "MATCH (schema:SchemaVersion) SET schema.searchEntries = 'none' RETURN 0 AS changed" },
  { changes: 'data', text: 'MATCH (entry:SearchEntry) WITH entry LIMIT 5000 DETACH DELETE entry RETURN count(*) AS changed' },
];
