// Statements that read and write data derived from the records. Used by neo4j-derived-data.ts.
import type { NodeFamily } from '../../domain/ids.js';
import type { RelationName } from '../../domain/relations.js';
import type { DerivedName, DerivedVersions } from '../renewal/derived-data.js';
import { familyLabels } from './neo4j-labels.js';
import { edgeProjection, nodeProjection } from './neo4j-records.js';
import type { CypherValue, Statement } from './neo4j-statement.js';

/** An article may have a text of a megabyte. */
const nodesAtOnce = 100;
const edgesAtOnce = 1000;

type PropertyRows = readonly { readonly id: string; readonly properties: Record<string, CypherValue> }[];

/** One row { nodes, edges }: the numbers of records from which data is derived. Other relationships in the database are few. */
export const totals: Statement = {
  name: 'totals',
  text: `RETURN ${Object.values(familyLabels)
    .map((label) => `COUNT { (:${label}) }`)
    .join(' + ')} AS nodes, COUNT { ()-->() } - COUNT { ()-[:ENTRY_OF]->() } - COUNT { ()-[:HAS_EXTERNAL_ID]->() } AS edges`,
  parameters: {},
};

/** Rows { node, text }, in order of id. */
export function nodesAfter(family: NodeFamily, after: string): Statement {
  return {
    name: 'nodesAfter',
    text: `MATCH (node:${familyLabels[family]}) WHERE node.id > $after
WITH node ORDER BY node.id LIMIT ${nodesAtOnce}
RETURN ${nodeProjection('node', [family])} AS node, node.text AS text`,
    parameters: { after },
  };
}

/** Rows { id, edge }, in order of id. */
export function edgesAfter(relation: RelationName, after: string): Statement {
  return {
    name: 'edgesAfter',
    text: `MATCH ()-[edge:${relation}]->() WHERE edge.id > $after
WITH edge ORDER BY edge.id LIMIT ${edgesAtOnce}
RETURN edge.id AS id, ${edgeProjection('edge')} AS edge`,
    parameters: { after },
  };
}

export function setNodeProperties(family: NodeFamily, rows: PropertyRows): Statement {
  return {
    name: 'setNodeProperties',
    text: `UNWIND $rows AS row MATCH (node:${familyLabels[family]} {id: row.id}) SET node += row.properties`,
    parameters: { rows },
  };
}

export function setEdgeProperties(relation: RelationName, rows: PropertyRows): Statement {
  return {
    name: 'setEdgeProperties',
    text: `UNWIND $rows AS row MATCH ()-[edge:${relation} {id: row.id}]->() SET edge += row.properties`,
    parameters: { rows },
  };
}

export function deleteSearchEntries(family: NodeFamily, ids: readonly string[]): Statement {
  return {
    name: 'deleteSearchEntries',
    text: `UNWIND $ids AS id MATCH (:${familyLabels[family]} {id: id})<-[:ENTRY_OF]-(entry:SearchEntry) DETACH DELETE entry`,
    parameters: { ids },
  };
}

export function writeDerivedVersions(names: readonly DerivedName[], versions: DerivedVersions): Statement {
  return {
    name: 'writeDerivedVersions',
    text: 'MATCH (schema:SchemaVersion) SET schema += $versions',
    parameters: { versions: Object.fromEntries(names.map((name) => [name, versions[name]])) },
  };
}
