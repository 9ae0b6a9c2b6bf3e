// Brings a batch into order: every node and edge once, with all the evidence and aliases that the batch has for it.
import { edgeId, type EdgeRecord } from '../../domain/edge.js';
import type { Alias, NodeRecord } from '../../domain/records.js';
import { mismatch } from '../../problem.js';
import type { BatchProblem, WriteBatch } from '../write-batch.js';
import { edgeContentHash, nodeContentHash } from './content-hash.js';

export interface MergedBatch {
  readonly nodes: ReadonlyMap<string, NodeRecord>;
  /** By edge id. */
  readonly edges: ReadonlyMap<string, EdgeRecord>;
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly BatchProblem[];
}

export function mergeBatch(batch: WriteBatch): MergedBatch {
  const problems: BatchProblem[] = [];
  const textOf = (id: string) => batch.texts.get(id) ?? null;
  const nodes = mergeById(
    batch.nodes,
    (node) => node.id,
    (node) => nodeContentHash(node, textOf(node.id)),
    problems,
  );
  const edges = mergeById(batch.edges, edgeId, edgeContentHash, problems);
  return { nodes, edges, texts: batch.texts, problems };
}

/** Evidence of both, each once, in order. */
export function unionOfEvidence(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort();
}

/** The evidence of a node, or none where its family has none. */
export function evidenceOf(node: NodeRecord): readonly string[] {
  return 'evidenceIds' in node ? node.evidenceIds : [];
}

/** Those that are there, which keep their places, then what is added to them; each text of a language is added once. */
export function unionOfAliases(there: readonly Alias[], added: readonly Alias[]): Alias[] {
  const nameOf = ({ text, language }: Alias) => JSON.stringify([text, language]);
  const names = new Set(there.map(nameOf));
  return [...there, ...added.filter((alias) => !names.has(nameOf(alias)) && names.add(nameOf(alias)))];
}

function mergeById<Item extends NodeRecord | EdgeRecord>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  hashOf: (item: Item) => string,
  problems: BatchProblem[],
): Map<string, Item> {
  const merged = new Map<string, Item>();
  for (const item of items) {
    const id = idOf(item);
    const earlier = merged.get(id);
    if (!earlier) {
      merged.set(id, item);
    } else if (hashOf(earlier) !== hashOf(item)) {
      problems.push({ place: { subject: id }, ...mismatch('one content for one id', 'two that differ in the same batch') });
    } else if ('aliases' in earlier && 'aliases' in item) {
      merged.set(id, { ...earlier, aliases: unionOfAliases(earlier.aliases, item.aliases) });
    } else if ('evidenceIds' in earlier && 'evidenceIds' in item) {
      merged.set(id, { ...earlier, evidenceIds: unionOfEvidence(earlier.evidenceIds, item.evidenceIds) });
    }
  }
  return merged;
}
