// Statements of the write, as text and bound parameters. They are named after GraphTransaction's methods and run in sqlite-transaction.ts.
import { edgeId, type EdgeRecord } from '../../domain/edge.js';
import { familyOf } from '../../domain/ids.js';
import type { Alias, DerivedStatus } from '../../domain/records.js';
import { relationRow, type Direction, type RelationName } from '../../domain/relations.js';
import { externalIdKey } from '../graph-store.js';
import type { EdgeRow, NodeRow } from '../graph-transaction.js';
import { countSortedLists, edgeCountKeyStart, nodeCountKey } from '../write/rows.js';
import { edgeListName, neighborColumn } from './sqlite-filters.js';
import { edgeColumns, encodeEdge, encodeNode } from './sqlite-records.js';
import { insertSearchEntry } from './sqlite-search-entries.js';
import type { SqliteStatement, SqliteValue } from './sqlite-statement.js';

const numberOf = '(SELECT number FROM node WHERE id = ?)';
const edgeIs = `relation = ? AND source = ${numberOf} AND target = ${numberOf} AND key = ?`;

const opposite = { out: 'in', in: 'out' } as const;

/** Every edge is in all lists of its relation and direction, so any of these lists finds it. */
function anyListName(relation: RelationName, direction: Direction): string {
  return edgeListName(relation, direction, relationRow(relation)[direction][0]!);
}

function edgeIdentity(edge: EdgeRecord): SqliteValue[] {
  return [edge.relation, edge.fromId, edge.toId, edge.key];
}

export function nodeContents(ids: readonly string[]): SqliteStatement {
  return {
    sql: 'SELECT id, content_hash, evidence FROM node WHERE id IN (SELECT value FROM json_each(?))',
    parameters: [JSON.stringify(ids)],
  };
}

export function edgeContents(edge: EdgeRecord): SqliteStatement {
  return { sql: `SELECT ? AS id, content_hash, evidence FROM edge WHERE ${edgeIs}`, parameters: [edgeId(edge), ...edgeIdentity(edge)] };
}

export function edgesOf(relation: RelationName, direction: Direction, ownerId: string): SqliteStatement {
  return {
    sql:
      `SELECT ${edgeColumns}, f.id AS neighbor_id FROM edge_order o JOIN edge e ON e.number = o.edge` +
      ` JOIN node f ON f.number = e.${neighborColumn(direction)} WHERE o.list = ? AND o.owner = ${numberOf}`,
    parameters: [anyListName(relation, direction), ownerId],
  };
}

/** Inserts a node with its text, external ids and search entries. */
export function insertNode(row: NodeRow): SqliteStatement[] {
  const { node, text, searchEntries } = row;
  const insert = {
    sql:
      'INSERT INTO node (id, family, kind, record, evidence, content_hash, recorded_at, earliest, latest, is_dated, date_key, label_key, count_key)' +
      ' VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    parameters: encodeNode(row),
  };
  const insertText = { sql: `INSERT INTO article_text (article, text) VALUES (${numberOf}, ?)`, parameters: [node.id, text] };
  const keys = new Set(node.family === 'entity' ? node.externalIds.map(externalIdKey) : []);
  const insertKeys = [...keys].map((key) => ({
    sql: `INSERT INTO external_id (key, entity) VALUES (?, ${numberOf})`,
    parameters: [key, node.id],
  }));
  return [insert, ...(text === null ? [] : [insertText]), ...insertKeys, ...searchEntries.flatMap(insertSearchEntry)];
}

/** Rows { id, number }. By number, nodes and edges can be found without the index of ids. */
export function nodeNumbers(ids: readonly string[]): SqliteStatement {
  return { sql: 'SELECT id, number FROM node WHERE id IN (SELECT value FROM json_each(?))', parameters: [JSON.stringify(ids)] };
}

/** One row { number }. */
export function insertEdge(row: EdgeRow, source: SqliteValue, target: SqliteValue): SqliteStatement {
  return {
    sql:
      'INSERT INTO edge (relation, source, target, key, out_position, in_position, facts, evidence, content_hash, earliest, latest, is_dated)' +
      ' VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING number',
    parameters: encodeEdge(row, source, target),
  };
}

/** Inserts the position of an edge in every list that contains it. */
export function insertEdgePositions(
  { edge, outKeys, inKeys }: EdgeRow,
  source: SqliteValue,
  target: SqliteValue,
  edgeNumber: SqliteValue,
): SqliteStatement[] {
  const position = (direction: Direction, owner: SqliteValue, by: string, key: string): SqliteStatement => ({
    sql: 'INSERT INTO edge_order (list, owner, sort_key, edge) VALUES (?, ?, ?, ?)',
    parameters: [edgeListName(edge.relation, direction, by), owner, key, edgeNumber],
  });
  return [
    ...Object.entries(outKeys).map(([by, key]) => position('out', source, by, key)),
    ...Object.entries(inKeys).map(([by, key]) => position('in', target, by, key)),
  ];
}

export function updateNodeEvidence(id: string, evidenceIds: readonly string[]): SqliteStatement {
  return { sql: 'UPDATE node SET evidence = ? WHERE id = ?', parameters: [JSON.stringify(evidenceIds), id] };
}

export function updateEdgeEvidence(edge: EdgeRecord, evidenceIds: readonly string[]): SqliteStatement {
  return { sql: `UPDATE edge SET evidence = ? WHERE ${edgeIs}`, parameters: [JSON.stringify(evidenceIds), ...edgeIdentity(edge)] };
}

export function updateAliases(id: string, aliases: readonly Alias[]): SqliteStatement {
  return { sql: "UPDATE node SET record = json_set(record, '$.aliases', json(?)) WHERE id = ?", parameters: [JSON.stringify(aliases), id] };
}

export function updateNodeStatus(id: string, status: DerivedStatus): SqliteStatement {
  return { sql: 'UPDATE node SET status = ?, status_rule = ?, status_claims = ? WHERE id = ?', parameters: [...encodeStatus(status), id] };
}

export function updateEdgeStatus(edge: EdgeRecord, status: DerivedStatus): SqliteStatement {
  return {
    sql: `UPDATE edge SET status = ?, status_rule = ?, status_claims = ? WHERE ${edgeIs}`,
    parameters: [...encodeStatus(status), ...edgeIdentity(edge)],
  };
}

/** Updates the count, and the position of every edge that is sorted by it. */
export function updateArticleCount(id: string, count: number): SqliteStatement[] {
  return [
    {
      sql: 'UPDATE node SET article_count = ?, count_key = CASE WHEN count_key IS NULL THEN NULL ELSE ? END WHERE id = ?',
      parameters: [count, nodeCountKey(count, id), id],
    },
    ...countSortedLists(familyOf(id)).map(({ relation, direction }) => ({
      sql:
        'UPDATE edge_order SET sort_key = ? || (SELECT key FROM edge WHERE number = edge_order.edge) WHERE (list, owner, edge) IN' +
        ` (SELECT ?, e.${direction === 'out' ? 'source' : 'target'}, e.number FROM edge_order o JOIN edge e ON e.number = o.edge` +
        ` WHERE o.list = ? AND o.owner = ${numberOf})`,
      parameters: [
        edgeCountKeyStart(count, id),
        edgeListName(relation, direction, 'count'),
        anyListName(relation, opposite[direction]),
        id,
      ],
    })),
  ];
}

export function touch(recordedAt: string): SqliteStatement {
  return {
    sql: 'INSERT INTO store_state (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    parameters: ['updated_at', recordedAt],
  };
}

function encodeStatus({ status, rule, claimIds }: DerivedStatus): SqliteValue[] {
  return [status, rule, JSON.stringify(claimIds)];
}
