// The type of a Neo4j migration: literal Cypher, so that it never changes after its release.

export interface Neo4jMigrationStep {
  /** A `schema` step runs once. A `data` step runs repeatedly, each time in its own transaction, until it returns 0 as `changed`. */
  readonly changes: 'schema' | 'data';
  readonly text: string;
}

/** Steps that can be interrupted at any point and started again. */
export type Neo4jMigration = readonly Neo4jMigrationStep[];
