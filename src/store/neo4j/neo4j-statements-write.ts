// Statements that write. All of them MERGE on a key with a constraint, or set final values, in order of id, so that they can be repeated.
import { edgeId, type EdgeRecord } from '../../domain/edge.js';
import { familyOf, nodeFamilies } from '../../domain/ids.js';
import type { DerivedStatus } from '../../domain/records.js';
import { type RelationName } from '../../domain/relations.js';
import { externalIdKey } from '../graph-store.js';
import type { EdgeRow, AddedAliases, NodeRow } from '../graph-transaction.js';
import { countSortedLists, edgeCountKeyStart, nodeCountKey } from '../write/rows.js';
import { familyLabels, groupByFamily, kindLabel } from './neo4j-labels.js';
import { edgeProperties, nodeProperties } from './neo4j-properties.js';
import { insertSearchEntries } from './neo4j-search-entries.js';
import { byId, eachGroup } from './neo4j-statement-groups.js';
import { eachFamily } from './neo4j-statements-nodes.js';
import { sortKeyProperty } from './neo4j-sort-keys.js';
import type { CypherValue, Statement } from './neo4j-statement.js';

/** Takes a lock until the end of the transaction, so that writers run one at a time: concurrent writes would make derived data wrong. */
export const takeTurn: Statement = {
  name: 'takeTurn',
  // Setting a property locks the node until the end of the transaction, even though the property is removed again.
  text: "MERGE (last:LastWrite {id: 'last'}) SET last.turn = true REMOVE last.turn",
  parameters: {},
};

export function touch(recordedAt: string): Statement {
  return { name: 'touch', text: "MERGE (last:LastWrite {id: 'last'}) SET last.at = $recordedAt", parameters: { recordedAt } };
}

/** Rows { id, contentHash, evidenceIds }. */
export function nodeContents(ids: readonly string[]): Statement {
  return eachFamily(
    'nodeContents',
    ids,
    nodeFamilies,
    (family) =>
      `MATCH (node:${familyLabels[family]} {id: id}) RETURN id, node.contentHash AS contentHash, coalesce(node.evidenceIds, []) AS evidenceIds`,
  );
}

/** Rows { id, contentHash, evidenceIds }. */
export function edgeContents(edges: readonly EdgeRecord[]): Statement[] {
  return eachRelation(
    'edgeContents',
    edges,
    (edge) => edge,
    (edge) => edgeId(edge),
    (relation) =>
      `MATCH ()-[edge:${relation} {id: row}]->() RETURN edge.id AS id, edge.contentHash AS contentHash, edge.evidenceIds AS evidenceIds`,
  );
}

export function insertNodes(rows: readonly NodeRow[]): Statement[] {
  const labelsOf = ({ node }: NodeRow) => {
    const second = node.family === 'entity' || node.family === 'event' ? `, node:${kindLabel(node.kind)}` : '';
    return `MERGE (node:${familyLabels[node.family]} {id: row.id}) ON CREATE SET node += row.properties${second}`;
  };
  return [
    ...eachGroup(
      'insertNodes',
      byId(rows, ({ node }) => node.id),
      labelsOf,
      (row) => ({ id: row.node.id, properties: nodeProperties(row) }),
    ),
    ...insertExternalIds(rows),
    ...insertSearchEntries(rows.flatMap(({ searchEntries }) => searchEntries)),
  ];
}

/** External ids are separate nodes linked to the entities, since an index cannot look into a list. */
function insertExternalIds(rows: readonly NodeRow[]): Statement[] {
  const links = rows.flatMap(({ node }) =>
    node.family === 'entity' ? node.externalIds.map((externalId) => ({ id: node.id, key: externalIdKey(externalId) })) : [],
  );
  return eachGroup(
    'insertExternalIds',
    byId(links, ({ id, key }) => `${key} ${id}`),
    () =>
      `MERGE (externalId:ExternalId {key: row.key})
WITH row, externalId
MATCH (entity:Entity {id: row.id})
MERGE (entity)-[:HAS_EXTERNAL_ID]->(externalId)`,
    (link) => link,
  );
}

export function insertEdges(rows: readonly EdgeRow[]): Statement[] {
  const textOf = ({ edge }: EdgeRow) => `MATCH (source:${familyLabels[familyOf(edge.fromId)]} {id: row.sourceId})
MATCH (target:${familyLabels[familyOf(edge.toId)]} {id: row.targetId})
MERGE (source)-[edge:${edge.relation} {id: row.id}]->(target)
ON CREATE SET edge += row.properties`;
  return eachGroup(
    'insertEdges',
    byId(rows, ({ edge }) => edgeId(edge)),
    textOf,
    (row) => ({
      id: edgeId(row.edge),
      sourceId: row.edge.fromId,
      targetId: row.edge.toId,
      properties: edgeProperties(row),
    }),
  );
}

export function updateNodeEvidence(evidence: ReadonlyMap<string, readonly string[]>): Statement[] {
  return setOnNodes('updateNodeEvidence', evidence, (evidenceIds) => ({ evidenceIds }));
}

export function updateEdgeEvidence(
  evidence: readonly { readonly edge: EdgeRecord; readonly evidenceIds: readonly string[] }[],
): Statement[] {
  return setOnEdges('updateEdgeEvidence', evidence, ({ evidenceIds }) => ({ evidenceIds }));
}

export function updateAliases(grown: ReadonlyMap<string, AddedAliases>): Statement[] {
  return [
    ...setOnNodes('updateAliases', grown, ({ aliases }) => ({ aliases: JSON.stringify(aliases) })),
    ...insertSearchEntries([...grown.values()].flatMap(({ newEntries }) => newEntries)),
  ];
}

export function updateNodeStatuses(statuses: ReadonlyMap<string, DerivedStatus>): Statement[] {
  return setOnNodes('updateNodeStatuses', statuses, statusProperties);
}

export function updateEdgeStatuses(statuses: readonly { readonly edge: EdgeRecord; readonly status: DerivedStatus }[]): Statement[] {
  return setOnEdges('updateEdgeStatuses', statuses, ({ status }) => statusProperties(status));
}

/** Sets the count on the nodes, and the sort key of every edge in a list that is sorted by the count of such a node. */
export function updateArticleCounts(counts: ReadonlyMap<string, number>): Statement[] {
  const key = sortKeyProperty('count');
  const onNodes = setOnNodes('updateArticleCounts', counts, (count, id) => ({
    articleCount: BigInt(count),
    [key]: nodeCountKey(count, id),
  }));
  const moved = [...counts].flatMap(([id, count]) => countSortedLists(familyOf(id)).map((list) => ({ ...list, id, count })));
  const onEdges = eachGroup(
    'updateArticleCounts',
    byId(moved, ({ id }) => id),
    ({ id, relation, direction }) => {
      // If the owners of the list are sources, the edge points to the neighbor; otherwise it starts at the neighbor.
      const [left, right] = direction === 'out' ? ['<-', '-'] : ['-', '->'];
      return `MATCH (neighbor:${familyLabels[familyOf(id)]} {id: row.id})${left}[edge:${relation}]${right}()
SET edge.${sortKeyProperty('count', direction)} = row.keyStart + edge.key`;
    },
    ({ id, count }) => ({ id, keyStart: edgeCountKeyStart(count, id) }),
  );
  return [...onNodes, ...onEdges];
}

function statusProperties({ status, rule, claimIds }: DerivedStatus): Record<string, CypherValue> {
  return { status, statusRule: rule, statusClaimIds: claimIds };
}

function setOnNodes<Value>(
  name: string,
  values: ReadonlyMap<string, Value>,
  properties: (value: Value, id: string) => Record<string, CypherValue>,
): Statement[] {
  const rows = [...groupByFamily(values.keys()).values()].flat().map((id) => ({ id, properties: properties(values.get(id)!, id) }));
  return eachGroup(
    name,
    rows,
    ({ id }) => `MATCH (node:${familyLabels[familyOf(id)]} {id: row.id}) SET node += row.properties`,
    (row) => row,
  );
}

function setOnEdges<Item extends { readonly edge: EdgeRecord }>(
  name: string,
  items: readonly Item[],
  properties: (item: Item) => Record<string, CypherValue>,
): Statement[] {
  return eachRelation(
    name,
    items,
    ({ edge }) => edge,
    (item) => ({ id: edgeId(item.edge), properties: properties(item) }),
    (relation) => `MATCH ()-[edge:${relation} {id: row.id}]->() SET edge += row.properties`,
  );
}

function eachRelation<Item>(
  name: string,
  items: readonly Item[],
  edgeOf: (item: Item) => EdgeRecord,
  rowOf: (item: Item) => CypherValue,
  textOf: (relation: RelationName) => string,
): Statement[] {
  return eachGroup(
    name,
    byId(items, (item) => edgeId(edgeOf(item))),
    (item) => textOf(edgeOf(item).relation),
    rowOf,
  );
}
