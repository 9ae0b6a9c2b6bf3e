// Version 2 of the data in Neo4j added search entries, which version 3 deletes and creates again. Released: this never changes.
import type { Neo4jMigration } from './neo4j-migration.js';

export const neo4jMigration2: Neo4jMigration = [];
