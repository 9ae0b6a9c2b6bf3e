// Version 1 of the data in Neo4j, as the first release wrote it, so there is nothing to migrate. Released: this never changes.
import type { Neo4jMigration } from './neo4j-migration.js';

export const neo4jMigration1: Neo4jMigration = [];
