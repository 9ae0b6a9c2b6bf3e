// The form of a migration of Neo4j: literal Cypher, so that it never changes once it is released.

export interface Neo4jMigrationStep {
  /** `schema` is run once. `data` is run, each time in a transaction of its own, until the `changed` that it returns is 0. */
  readonly changes: 'schema' | 'data';
  readonly text: string;
}

/** Steps that may be broken off anywhere and begun again. */
export type Neo4jMigration = readonly Neo4jMigrationStep[];
