// The rules every write must keep, checked before anything is written: see "Rules that every write keeps" in docs/model.md.
import { edgeId, type EdgeRecord } from '../../domain/edge.js';
import { familyOf, isNodeId } from '../../domain/ids.js';
import { isCountry, kindOf } from '../../domain/node-kind.js';
import type { EvidenceRecord, NodeRecord } from '../../domain/records.js';
import { fitsEnd, relationNames, relationRow } from '../../domain/relations.js';
import type { BatchProblem } from '../write-batch.js';
import { concernedParticipation, type ExistingRecords } from './existing-records.js';
import { checkEnums } from './check-enums.js';
import { edgeContentHash, nodeContentHash } from './content-hash.js';
import type { MergedBatch } from './merge-batch.js';
import { hasKnownRelation, referencesOf } from './references.js';
import { findUnstorableTexts } from '../../domain/storable-text.js';

/** Every rule that the batch breaks. */
export function checkBatch(batch: MergedBatch, around: ExistingRecords): BatchProblem[] {
  const report = (subject: string, messages: readonly string[]) => messages.map((message) => ({ subject, message }));
  return [
    ...batch.problems,
    ...[...batch.nodes.values()].flatMap((node) => report(node.id, checkNode(node, batch, around))),
    ...[...batch.edges.values()].flatMap((edge) => report(edgeId(edge), checkEdge(edge, batch, around))),
    ...[...batch.texts].flatMap(([id, text]) => report(id, checkText(id, text, batch))),
  ];
}

function checkNode(node: NodeRecord, batch: MergedBatch, around: ExistingRecords): string[] {
  const stored = around.nodeContents.get(node.id);
  const isOther = stored !== undefined && stored.contentHash !== nodeContentHash(node, batch.texts.get(node.id) ?? null);
  return [
    ...checkId(node),
    ...(isOther ? ['Expected the content that the graph already has under this id, got other content.'] : []),
    ...('evidenceIds' in node && node.evidenceIds.length === 0 ? ['Expected at least one piece of evidence, got none.'] : []),
    ...(node.family === 'evidence' ? checkQuote(node, batch.texts.get(node.articleId) ?? around.texts.get(node.articleId)) : []),
    ...checkEnums(node),
    ...findUnstorableTexts(node),
    ...checkReferences(node, batch, around),
  ];
}

function checkId({ id, family }: NodeRecord): string[] {
  if (!isNodeId(id)) return [`Expected an id of the form family:slug, got ${JSON.stringify(id)}.`];
  return familyOf(id) === family ? [] : [`Expected an id of the family ${family}, got ${id}.`];
}

/** An article whose text nobody has cannot be compared with. */
function checkQuote({ quote: { exact, start, end } }: EvidenceRecord, text: string | undefined): string[] {
  const isThere = start >= 0 && end === start + exact.length && text?.slice(start, end) === exact && exact !== '';
  return isThere || text === undefined ? [] : [`Expected the words of the text from ${start} to ${end}, got ${JSON.stringify(exact)}.`];
}

function checkText(id: string, text: string, batch: MergedBatch): string[] {
  const isOfBatch = batch.nodes.get(id)?.family === 'article';
  return [
    ...(isOfBatch ? [] : [`Expected a text of an article of the batch, got one of ${id}.`]),
    ...findUnstorableTexts(text, 'the text'),
  ];
}

function checkEdge(edge: EdgeRecord, batch: MergedBatch, around: ExistingRecords): string[] {
  if (!hasKnownRelation(edge)) return [`Expected a relation of ${relationNames.join(', ')}, got ${String(edge.relation)}.`];
  const { derived, needsEvidence } = relationRow(edge.relation);
  const stored = around.edgeContents.get(edgeId(edge));
  const isOther = stored !== undefined && stored.contentHash !== edgeContentHash(edge);
  const isNameless = edge.relation === 'MENTIONS' && !edge.facts.surfaceForms?.length;
  return [
    ...(isOther ? ['Expected the facts that the graph already has on this edge, got others.'] : []),
    ...checkReferences(edge, batch, around),
    ...(derived ? [`${edge.relation} is worked out from other relations and cannot be written.`] : []),
    ...(needsEvidence && edge.evidenceIds.length === 0 ? ['Expected at least one piece of evidence, got none.'] : []),
    ...(isNameless ? ['Expected the words that name it, got none.'] : []),
    ...checkEnums(edge),
    ...findUnstorableTexts(edge),
    ...checkParticipation(edge, batch, around),
  ];
}

/** One edge a role: the role is the key of a participation, and by it a claim that concerns the participation finds it. */
function checkParticipation(edge: EdgeRecord, batch: MergedBatch, around: ExistingRecords): string[] {
  if (edge.relation === 'PARTICIPATES_IN' && edge.key !== edge.facts.role) {
    return [`Expected the role of the participation as its key, got ${JSON.stringify(edge.key)}.`];
  }
  if (edge.relation === 'CONCERNS' && edge.facts.entityId === undefined) return ['Expected the entity that takes part, got none.'];
  return concernedParticipation(edge)
    .map(edgeId)
    .filter((id) => !batch.edges.has(id) && !around.edgeContents.has(id))
    .map((id) => `Expected a participation of the graph, got ${id}, which is not in it.`);
}

function checkReferences(item: NodeRecord | EdgeRecord, batch: MergedBatch, around: ExistingRecords): string[] {
  return referencesOf(item).flatMap(({ place, id, kinds }) => {
    const node = batch.nodes.get(id) ?? around.known.get(id);
    if (!node) return [`Expected the id of a node, got ${id}, which is not in the graph.`];
    if (fitsEnd({ kind: kindOf(node), isCountry: isCountry(node) }, kinds)) return [];
    return [`Expected one of ${kinds.join(', ')} at ${place}, got ${kindOf(node)} (${id}).`];
  });
}
