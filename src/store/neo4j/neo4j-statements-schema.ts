// Statements about the schema: constraints, indexes, the version of the data's shape.
import { nodeFamilies } from '../../domain/ids.js';
import { relationNames, relationRow, type Direction, type SortBy } from '../../domain/relations.js';
import { nodeOrders } from '../graph-store.js';
import { familyLabels } from './neo4j-labels.js';
import { fullTextIndexes } from './neo4j-search-entries.js';
import { ownerProperty, sortKeyProperty } from './neo4j-sort-keys.js';
import type { Statement } from './neo4j-statement.js';

export interface SchemaObject {
  readonly name: string;
  readonly create: Statement;
}

/** Every constraint and index, from the tables of the model: a new relation or order brings its own. */
export function schemaObjects(): SchemaObject[] {
  const nodeKeys = nodeFamilies.flatMap((family) =>
    ((nodeOrders as Partial<Record<string, readonly SortBy[]>>)[family] ?? []).map((by) =>
      index(`dossier_${family}_${by}`, `(node:${familyLabels[family]})`, `node.${sortKeyProperty(by)}`),
    ),
  );
  const edgeKeys = relationNames.flatMap((relation) =>
    (['out', 'in'] as const).flatMap((direction: Direction) =>
      relationRow(relation)[direction].map((by) =>
        index(
          `dossier_${relation.toLowerCase()}_${direction}_${by}`,
          `()-[edge:${relation}]-()`,
          `edge.${ownerProperty(direction)}, edge.${sortKeyProperty(by, direction)}`,
        ),
      ),
    ),
  );
  return [
    ...nodeFamilies.map((family) => unique(`dossier_${family}_id`, `(item:${familyLabels[family]})`, 'item.id')),
    unique('dossier_external_id_key', '(item:ExternalId)', 'item.key'),
    unique('dossier_schema_version_id', '(item:SchemaVersion)', 'item.id'),
    unique('dossier_last_write_id', '(item:LastWrite)', 'item.id'),
    ...relationNames.map((relation) => unique(`dossier_${relation.toLowerCase()}_id`, `()-[item:${relation}]-()`, 'item.id')),
    ...nodeKeys,
    ...edgeKeys,
    ...searchSchema(),
  ];
}

function searchSchema(): SchemaObject[] {
  return [
    unique('dossier_search_entry_id', '(item:SearchEntry)', 'item.id'),
    index('dossier_search_entry_key', '(node:SearchEntry)', 'node.field, node.key'),
    ...fullTextIndexes.map(({ name, label, properties }) => ({
      name,
      create: {
        name,
        text: `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (node:${label}) ON EACH [${properties.map((property) => `node.${property}`).join(', ')}]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`,
        parameters: {},
      },
    })),
  ];
}

function unique(name: string, pattern: string, property: string): SchemaObject {
  return {
    name,
    create: { name, text: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ${pattern} REQUIRE ${property} IS UNIQUE`, parameters: {} },
  };
}

function index(name: string, pattern: string, properties: string): SchemaObject {
  return { name, create: { name, text: `CREATE RANGE INDEX ${name} IF NOT EXISTS FOR ${pattern} ON (${properties})`, parameters: {} } };
}

/** Rows { name }: a constraint has an index of its own name. */
export const indexNames: Statement = { name: 'indexNames', text: 'SHOW INDEXES YIELD name', parameters: {} };

export const awaitIndexes: Statement = { name: 'awaitIndexes', text: 'CALL db.awaitIndexes(300)', parameters: {} };

/** One row { version } where the data has a shape yet. */
export const readSchemaVersion: Statement = {
  name: 'readSchemaVersion',
  text: 'MATCH (schema:SchemaVersion) RETURN schema.version AS version',
  parameters: {},
};

export function writeSchemaVersion(version: number): Statement {
  return {
    name: 'writeSchemaVersion',
    text: "MERGE (schema:SchemaVersion {id: 'schema'}) SET schema.version = $version",
    parameters: { version: BigInt(version) },
  };
}
