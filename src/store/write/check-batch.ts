// The rules every write must keep, checked before anything is written: see the invariants in docs/model.md.
import { edgeId, type EdgeRecord } from '../../domain/edge.js';
import { isNodeId } from '../../domain/ids.js';
import { kindOf } from '../../domain/node-kind.js';
import type { NodeRecord, StoredNode } from '../../domain/records.js';
import { relationRow } from '../../domain/relations.js';
import { participantRoles } from '../../domain/vocabulary.js';
import type { StoredContent } from '../graph-transaction.js';
import type { BatchProblem } from '../write-batch.js';
import { edgeContentHash, nodeContentHash } from './content-hash.js';
import { evidenceOf, type MergedBatch } from './merge-batch.js';
import { fitsEnd } from './rows.js';

/** What the graph already has of the ids that a batch names. */
export interface BatchSurroundings {
  readonly nodeContents: ReadonlyMap<string, StoredContent>;
  readonly edgeContents: ReadonlyMap<string, StoredContent>;
  /** Nodes that the batch refers to and does not bring along. */
  readonly known: ReadonlyMap<string, StoredNode>;
}

/** Ids of the nodes that a node or edge refers to. */
export function referencesOf(item: NodeRecord | EdgeRecord): string[] {
  if (!('family' in item)) {
    return [item.fromId, item.toId, ...item.evidenceIds, ...(item.facts.entityId ? [item.facts.entityId] : [])];
  }
  const own =
    item.family === 'article'
      ? [item.outletId, item.agencyId]
      : item.family === 'step'
        ? [item.byId]
        : item.family === 'evidence'
          ? [item.articleId]
          : [];
  return [...own.filter((id) => id !== null), ...evidenceOf(item)];
}

/** Every rule that the batch breaks. */
export function checkBatch(batch: MergedBatch, around: BatchSurroundings): BatchProblem[] {
  const find = (id: string) => batch.nodes.get(id) ?? around.known.get(id);
  const problems = [...batch.problems];
  const report = (subject: string, message: string) => problems.push({ subject, message });

  for (const node of batch.nodes.values()) {
    if (!isNodeId(node.id)) report(node.id, `Expected an id of the form family:slug, got ${JSON.stringify(node.id)}.`);
    const stored = around.nodeContents.get(node.id);
    if (stored && stored.contentHash !== nodeContentHash(node, batch.texts.get(node.id) ?? null)) {
      report(node.id, 'Expected the content that the graph already has under this id, got other content.');
    }
    if ('evidenceIds' in node && node.evidenceIds.length === 0) report(node.id, 'Expected at least one piece of evidence, got none.');
    if (node.family === 'evidence') checkQuote(node.id, node.quote, batch.texts.get(node.articleId), report);
    checkReferences(node.id, node, find, report);
  }
  for (const [id, edge] of batch.edges) {
    const stored = around.edgeContents.get(id);
    if (stored && stored.contentHash !== edgeContentHash(edge)) {
      report(id, 'Expected the facts that the graph already has on this edge, got others.');
    }
    checkEdge(edge, find, report);
  }
  return problems;
}

type Report = (subject: string, message: string) => void;
type Find = (id: string) => NodeRecord | undefined;

function checkQuote(id: string, quote: { exact: string; start: number; end: number }, text: string | undefined, report: Report): void {
  if (text !== undefined && text.slice(quote.start, quote.end) !== quote.exact) {
    report(id, `Expected the words of the text from ${quote.start} to ${quote.end}, got ${JSON.stringify(quote.exact)}.`);
  }
}

function checkReferences(subject: string, item: NodeRecord | EdgeRecord, find: Find, report: Report): void {
  for (const id of referencesOf(item)) if (!find(id)) report(subject, `Expected the id of a node, got ${id}, which is not in the graph.`);
}

function checkEdge(edge: EdgeRecord, find: Find, report: Report): void {
  const id = edgeId(edge);
  const row = relationRow(edge.relation);
  checkReferences(id, edge, find, report);
  if (row.derived) report(id, `${edge.relation} is worked out from other relations and cannot be written.`);
  if (row.needsEvidence && edge.evidenceIds.length === 0) report(id, 'Expected at least one piece of evidence, got none.');
  if (edge.relation === 'MENTIONS' && !edge.facts.surfaceForms?.length) report(id, 'Expected the words that name it, got none.');
  if (edge.relation === 'PARTICIPATES_IN' && !participantRoles.includes(edge.facts.role as never)) {
    report(id, `Expected a role of ${participantRoles.join(', ')}, got ${String(edge.facts.role)}.`);
  }
  for (const [end, nodeId, allowed] of [
    ['source', edge.fromId, row.from],
    ['target', edge.toId, row.to],
  ] as const) {
    const node = find(nodeId);
    if (node && !fitsEnd(node, allowed)) {
      report(id, `Expected one of ${allowed.join(', ')} at the ${end} of ${edge.relation}, got ${kindOf(node)} (${nodeId}).`);
    }
  }
}
