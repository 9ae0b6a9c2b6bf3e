// Merges a batch, so that every node and edge occurs once, with all its evidence and aliases in the batch.
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

/** The evidence of both, each id once, in order. */
export function unionOfEvidence(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort();
}

/** The evidence of a node; empty for families without evidence. */
export function evidenceOf(node: NodeRecord): readonly string[] {
  return 'evidenceIds' in node ? node.evidenceIds : [];
}

/** Existing aliases, which keep their positions, followed by added ones. Each text in a language is added once. */
export function unionOfAliases(existing: readonly Alias[], added: readonly Alias[]): Alias[] {
  const nameOf = ({ text, language }: Alias) => JSON.stringify([text, language]);
  const names = new Set(existing.map(nameOf));
  return [...existing, ...added.filter((alias) => !names.has(nameOf(alias)) && names.add(nameOf(alias)))];
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
      problems.push({
        place: { subject: id },
        ...mismatch('the same content for the same id', 'two different contents in the same batch'),
      });
    } else if ('aliases' in earlier && 'aliases' in item) {
      merged.set(id, { ...earlier, aliases: unionOfAliases(earlier.aliases, item.aliases) });
    } else if ('evidenceIds' in earlier && 'evidenceIds' in item) {
      merged.set(id, { ...earlier, evidenceIds: unionOfEvidence(earlier.evidenceIds, item.evidenceIds) });
    }
  }
  return merged;
}
