// Version 1 of the data in Neo4j: what the first program wrote. There was none before. Released: this never changes.
import type { Neo4jMigration } from './neo4j-migration.js';

export const neo4jMigration1: Neo4jMigration = [];
