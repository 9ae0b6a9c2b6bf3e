// Converts between rows of SQLite and domain records.
import { completeRecord } from '../../domain/empty-fields.js';
import type { EdgeFacts, EdgeRecord, StoredEdge } from '../../domain/edge.js';
import { validRange } from '../../domain/edge.js';
import type { NodeFamily } from '../../domain/ids.js';
import { dateOf, kindOf } from '../../domain/node-kind.js';
import type { DerivedStatus, NodeRecord, StoredNode } from '../../domain/records.js';
import type { AssertionStatus } from '../../domain/vocabulary.js';
import type { EdgeRow, NodeRow } from '../graph-transaction.js';
import type { SqliteRow, SqliteValue } from './sqlite-statement.js';

/** Families whose nodes state facts. Their evidence has its own column, so that it can be added to. */
export const familiesWithEvidence: readonly NodeFamily[] = ['event', 'claim', 'step', 'accusation'];

/** The columns that decodeNode reads, from the node with this alias in the statement. Their names get the prefix. */
export function nodeColumns(alias: string, prefix: string): string {
  return ['id', 'record', 'evidence', 'recorded_at', 'article_count', 'status', 'status_rule', 'status_claims']
    .map((column) => `${alias}.${column} AS ${prefix}${column}`)
    .join(', ');
}

/** The columns that decodeEdge reads, from `edge` with the alias `e`. */
export const edgeColumns = ['key', 'out_position', 'in_position', 'facts', 'evidence', 'status', 'status_rule', 'status_claims']
  .map((column) => `e.${column} AS edge_${column}`)
  .join(', ');

export function decodeNode(row: SqliteRow, prefix: string): StoredNode {
  const record = completeRecord(JSON.parse(String(row[`${prefix}record`])) as NodeRecord);
  const evidence = familiesWithEvidence.includes(record.family) ? { evidenceIds: decodeList(row[`${prefix}evidence`]) } : {};
  return {
    ...record,
    ...evidence,
    derivedStatus: decodeStatus(row, prefix),
    articleCount: Number(row[`${prefix}article_count`]),
    recordedAt: String(row[`${prefix}recorded_at`]),
  } as StoredNode;
}

export function decodeEdge(row: SqliteRow, ends: Pick<EdgeRecord, 'relation' | 'fromId' | 'toId'>): StoredEdge {
  return {
    ...ends,
    key: String(row['edge_key']),
    outPosition: Number(row['edge_out_position']),
    inPosition: Number(row['edge_in_position']),
    facts: JSON.parse(String(row['edge_facts'])) as EdgeFacts,
    evidenceIds: decodeList(row['edge_evidence']),
    derivedStatus: decodeStatus(row, 'edge_'),
  };
}

export function decodeList(value: SqliteValue | undefined): string[] {
  return JSON.parse(String(value)) as string[];
}

function decodeStatus(row: SqliteRow, prefix: string): DerivedStatus | null {
  const status = row[`${prefix}status`];
  if (status === null || status === undefined) return null;
  return {
    status: status as AssertionStatus,
    rule: String(row[`${prefix}status_rule`]),
    claimIds: decodeList(row[`${prefix}status_claims`]),
  };
}

/** The record as it is stored, without its evidence, which has its own column. */
export function encodeRecord(node: NodeRecord): string {
  return JSON.stringify({ ...node, evidenceIds: undefined });
}

/** The parameters of insertNode, in the order of its columns. */
export function encodeNode({ node, contentHash, sortKeys, recordedAt }: NodeRow): SqliteValue[] {
  const evidence = 'evidenceIds' in node ? node.evidenceIds : [];
  const date = dateOf(node);
  return [
    node.id,
    node.family,
    kindOf(node),
    encodeRecord(node),
    JSON.stringify(evidence),
    contentHash,
    recordedAt,
    date?.earliest ?? null,
    date?.latest ?? null,
    date ? 1 : 0,
    sortKeys.date ?? null,
    sortKeys.label ?? null,
    sortKeys.count ?? null,
  ];
}

/** The parameters of insertEdge, in the order of its columns. The ends are node numbers. */
export function encodeEdge({ edge, contentHash }: EdgeRow, source: SqliteValue, target: SqliteValue): SqliteValue[] {
  const range = validRange(edge.facts);
  return [
    edge.relation,
    source,
    target,
    edge.key,
    edge.outPosition,
    edge.inPosition,
    JSON.stringify(edge.facts),
    JSON.stringify(edge.evidenceIds),
    contentHash,
    range?.earliest ?? null,
    range?.latest ?? null,
    range ? 1 : 0,
  ];
}
