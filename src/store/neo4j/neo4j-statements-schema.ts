// Statements about the schema: constraints, indexes, and the version of the data.
import { nodeFamilies } from '../../domain/ids.js';
import { relationNames, relationRow, type Direction, type SortBy } from '../../domain/relations.js';
import { nodeOrders } from '../graph-store.js';
import type { DerivedVersions } from '../renewal/derived-data.js';
import { familyLabels } from './neo4j-labels.js';
import { fullTextIndexes } from './neo4j-search-entries.js';
import { ownerProperty, sortKeyProperty } from './neo4j-sort-keys.js';
import type { Row, Statement } from './neo4j-statement.js';

export interface SchemaObject {
  readonly name: string;
  readonly create: Statement;
  /** Whether a row of storedSchemaObjects describes this object, and not another object with the same name. */
  readonly isSame: (row: Row) => boolean;
}

/** All constraints and indexes, generated from the tables of the model: a new relation or order needs no further definition. */
export function schemaObjects(): SchemaObject[] {
  const nodeKeys = nodeFamilies.flatMap((family) =>
    ((nodeOrders as Partial<Record<string, readonly SortBy[]>>)[family] ?? []).map((by) =>
      rangeIndex(`dossier_${family}_${by}`, { node: familyLabels[family] }, [sortKeyProperty(by)]),
    ),
  );
  const edgeKeys = relationNames.flatMap((relation) =>
    (['out', 'in'] as const).flatMap((direction: Direction) =>
      relationRow(relation)[direction].map((by) =>
        rangeIndex(`dossier_${relation.toLowerCase()}_${direction}_${by}`, { relation }, [
          ownerProperty(direction),
          sortKeyProperty(by, direction),
        ]),
      ),
    ),
  );
  return [
    ...nodeFamilies.map((family) => unique(`dossier_${family}_id`, { node: familyLabels[family] }, 'id')),
    unique('dossier_external_id_key', { node: 'ExternalId' }, 'key'),
    unique('dossier_schema_version_id', { node: 'SchemaVersion' }, 'id'),
    unique('dossier_last_write_id', { node: 'LastWrite' }, 'id'),
    ...relationNames.map((relation) => unique(`dossier_${relation.toLowerCase()}_id`, { relation }, 'id')),
    ...nodeKeys,
    ...edgeKeys,
    unique('dossier_search_entry_id', { node: 'SearchEntry' }, 'id'),
    rangeIndex('dossier_search_entry_key', { node: 'SearchEntry' }, ['field', 'key']),
    ...fullTextIndexes.map(({ name, label, properties }) => fullTextIndex(name, { node: label }, properties)),
  ];
}

/** The target of a schema object: nodes with a label, or relationships of a type. */
type Target = { readonly node: string } | { readonly relation: string };

function patternOf(target: Target): string {
  return 'node' in target ? `(item:${target.node})` : `()-[item:${target.relation}]-()`;
}

function unique(name: string, target: Target, property: string): SchemaObject {
  const create = `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ${patternOf(target)} REQUIRE item.${property} IS UNIQUE`;
  return schemaObject('CONSTRAINT', { name, type: 'RANGE', target, properties: [property], create });
}

function rangeIndex(name: string, target: Target, properties: readonly string[]): SchemaObject {
  const create = `CREATE RANGE INDEX ${name} IF NOT EXISTS FOR ${patternOf(target)} ON (${itemProperties(properties)})`;
  return schemaObject('INDEX', { name, type: 'RANGE', target, properties, create });
}

function fullTextIndex(name: string, target: Target, properties: readonly string[]): SchemaObject {
  const create = `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR ${patternOf(target)} ON EACH [${itemProperties(properties)}]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`;
  return schemaObject('INDEX', { name, type: 'FULLTEXT', target, properties, create });
}

function itemProperties(properties: readonly string[]): string {
  return properties.map((property) => `item.${property}`).join(', ');
}

interface SchemaParts {
  readonly name: string;
  readonly type: 'RANGE' | 'FULLTEXT';
  readonly target: Target;
  readonly properties: readonly string[];
  readonly create: string;
}

function schemaObject(what: 'CONSTRAINT' | 'INDEX', { name, type, target, properties, create }: SchemaParts): SchemaObject {
  const label = 'node' in target ? target.node : target.relation;
  const expected = JSON.stringify([what, type, 'node' in target ? 'NODE' : 'RELATIONSHIP', [label], properties]);
  return {
    name,
    create: { name, text: create, parameters: {} },
    isSame: (row) => JSON.stringify([row['what'], row['type'], row['entityType'], row['labels'], row['properties']]) === expected,
  };
}

/** Rows { name, what, type, entityType, labels, properties }. A constraint is identified by its index, which has the same name. */
export const storedSchemaObjects: Statement = {
  name: 'storedSchemaObjects',
  text: `SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint
RETURN name, type, entityType, labelsOrTypes AS labels, properties,
  CASE WHEN owningConstraint IS NULL THEN 'INDEX' ELSE 'CONSTRAINT' END AS what`,
  parameters: {},
};

/** Drops the object that a row of storedSchemaObjects describes. */
export function dropSchemaObject({ what, name }: Row): Statement {
  return { name: 'dropSchemaObject', text: `DROP ${String(what)} ${String(name)} IF EXISTS`, parameters: {} };
}

export const awaitIndexes: Statement = { name: 'awaitIndexes', text: 'CALL db.awaitIndexes(300)', parameters: {} };

/** One row { version, searchEntries, contentHashes, attributes }; no row in a new database. */
export const readSchemaVersion: Statement = {
  name: 'readSchemaVersion',
  text: `MATCH (schema:SchemaVersion)
RETURN schema.version AS version, schema.searchEntries AS searchEntries, schema.contentHashes AS contentHashes, schema.attributes AS attributes`,
  parameters: {},
};

export function writeSchemaVersion(version: number): Statement {
  return {
    name: 'writeSchemaVersion',
    text: 'MATCH (schema:SchemaVersion) SET schema.version = $version',
    parameters: { version: BigInt(version) },
  };
}

/** Writes the versions to a new database, in which all data will come from this program. */
export function createSchemaState(version: number, versions: DerivedVersions): Statement {
  return {
    name: 'createSchemaState',
    text: "MERGE (schema:SchemaVersion {id: 'schema'}) ON CREATE SET schema += $state",
    parameters: { state: { version: BigInt(version), ...versions } },
  };
}
