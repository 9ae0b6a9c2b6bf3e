// Checks the rules of the graph before a batch is written: see "Rules that every write keeps" in docs/model.md.
import { edgeId, type EdgeRecord } from '../../domain/edge.js';
import { familyOf, isNodeId } from '../../domain/ids.js';
import { isCountry, kindOf } from '../../domain/node-kind.js';
import type { EventKind } from '../../domain/ontology/kinds.js';
import { kindsOfRole, participantRoles, rolesOfKind, type ParticipantRole } from '../../domain/ontology/roles.js';
import type { EvidenceRecord, NodeRecord } from '../../domain/records.js';
import { fitsEnd, relationNames, relationRow } from '../../domain/relations.js';
import { mismatch, type Mismatch } from '../../problem.js';
import type { BatchProblem } from '../write-batch.js';
import { concernedParticipation, type ExistingRecords } from './existing-records.js';
import { checkEnums } from './check-enums.js';
import { edgeContentHash, nodeContentHash } from './content-hash.js';
import type { MergedBatch } from './merge-batch.js';
import { hasKnownRelation, referencesOf } from './references.js';
import { findUnstorableTexts, storableText } from '../../domain/storable-text.js';

/** All problems of a batch. */
export function checkBatch(batch: MergedBatch, existing: ExistingRecords): BatchProblem[] {
  const report = (subject: string, found: readonly Mismatch[]) => found.map((each) => ({ place: { subject }, ...each }));
  return [
    ...batch.problems,
    ...[...batch.nodes.values()].flatMap((node) => report(node.id, checkNode(node, batch, existing))),
    ...[...batch.edges.values()].flatMap((edge) => report(edgeId(edge), checkEdge(edge, batch, existing))),
    ...[...batch.texts].flatMap(([id, text]) => report(id, checkText(id, text, batch))),
  ];
}

function checkNode(node: NodeRecord, batch: MergedBatch, existing: ExistingRecords): Mismatch[] {
  const stored = existing.nodeContents.get(node.id);
  const isOther = stored !== undefined && stored.contentHash !== nodeContentHash(node, batch.texts.get(node.id) ?? null);
  return [
    ...checkId(node),
    ...(isOther ? [mismatch('the content that the graph already has under this id', 'different content')] : []),
    ...('evidenceIds' in node && node.evidenceIds.length === 0 ? [mismatch('at least one piece of evidence', 'none')] : []),
    ...(node.family === 'evidence' ? checkQuote(node, batch.texts.get(node.articleId) ?? existing.texts.get(node.articleId)) : []),
    ...checkEnums(node),
    ...checkTexts(node),
    ...checkReferences(node, batch, existing),
  ];
}

function checkId({ id, family }: NodeRecord): Mismatch[] {
  if (!isNodeId(id)) return [mismatch('an id of the form family:slug', JSON.stringify(id))];
  return familyOf(id) === family ? [] : [mismatch(`an id of the family ${family}`, id)];
}

/** If the text of the article is not available, the quote cannot be checked. */
function checkQuote({ quote: { exact, start, end } }: EvidenceRecord, text: string | undefined): Mismatch[] {
  const isThere = start >= 0 && end === start + exact.length && text?.slice(start, end) === exact && exact !== '';
  return isThere || text === undefined ? [] : [mismatch(`the words of the text from ${start} to ${end}`, JSON.stringify(exact))];
}

function checkText(id: string, text: string, batch: MergedBatch): Mismatch[] {
  const isOfBatch = batch.nodes.get(id)?.family === 'article';
  return [
    ...(isOfBatch ? [] : [mismatch('a text of an article of the batch', `one of ${id}`)]),
    ...findUnstorableTexts(text).map(({ got }) => mismatch(`the text to be ${storableText}`, got)),
  ];
}

function checkTexts(item: NodeRecord | EdgeRecord): Mismatch[] {
  return findUnstorableTexts(item).map(({ path, got }) => mismatch(`${path.join('.')} to be ${storableText}`, got));
}

function checkEdge(edge: EdgeRecord, batch: MergedBatch, existing: ExistingRecords): Mismatch[] {
  if (!hasKnownRelation(edge)) return [mismatch(`a relation of ${relationNames.join(', ')}`, String(edge.relation))];
  const { derived, needsEvidence } = relationRow(edge.relation);
  const stored = existing.edgeContents.get(edgeId(edge));
  const isOther = stored !== undefined && stored.contentHash !== edgeContentHash(edge);
  const isNameless = edge.relation === 'MENTIONS' && !edge.facts.surfaceForms?.length;
  return [
    ...(isOther ? [mismatch('the facts that the graph already has on this edge', 'different facts')] : []),
    ...checkReferences(edge, batch, existing),
    ...(derived ? [mismatch('a relation that can be written', `${edge.relation}, which is derived from other relations`)] : []),
    ...(needsEvidence && edge.evidenceIds.length === 0 ? [mismatch('at least one piece of evidence', 'none')] : []),
    ...(isNameless ? [mismatch('the words that name it', 'none')] : []),
    ...checkEnums(edge),
    ...checkTexts(edge),
    ...checkParticipation(edge, batch, existing),
  ];
}

/** There is one edge per role, so the role must be the key of a participation. Claims that concern a participation find it by this key. */
function checkParticipation(edge: EdgeRecord, batch: MergedBatch, existing: ExistingRecords): Mismatch[] {
  if (edge.relation === 'PARTICIPATES_IN' && edge.key !== edge.facts.role) {
    return [mismatch('the role of the participation as its key', JSON.stringify(edge.key))];
  }
  const event = batch.nodes.get(edge.toId) ?? existing.known.get(edge.toId);
  if (edge.relation === 'PARTICIPATES_IN' && event?.family === 'event' && !isRoleOf(event.kind, edge.facts.role)) {
    return [mismatch(`one of ${rolesOfKind(event.kind).join(', ')} as a role in ${event.kind}`, String(edge.facts.role))];
  }
  if (edge.relation === 'CONCERNS' && edge.facts.entityId === undefined) return [mismatch('the entity that takes part', 'none')];
  return concernedParticipation(edge)
    .map(edgeId)
    .filter((id) => !batch.edges.has(id) && !existing.edgeContents.has(id))
    .map((id) => mismatch('a participation of the graph', `${id}, which is not in it`));
}

/** Values that are not roles are reported by checkEnums. */
function isRoleOf(kind: EventKind, role: ParticipantRole | undefined): boolean {
  return role === undefined || !participantRoles.includes(role) || kindsOfRole(role).includes(kind);
}

function checkReferences(item: NodeRecord | EdgeRecord, batch: MergedBatch, existing: ExistingRecords): Mismatch[] {
  return referencesOf(item).flatMap(({ place, id, kinds }) => {
    const node = batch.nodes.get(id) ?? existing.known.get(id);
    if (!node) return [mismatch('the id of a node', `${id}, which is not in the graph`)];
    if (fitsEnd({ kind: kindOf(node), isCountry: isCountry(node) }, kinds)) return [];
    return [mismatch(`one of ${kinds.join(', ')} at ${place}`, `${kindOf(node)} (${id})`)];
  });
}
