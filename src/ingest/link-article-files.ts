// Turns checked files into nodes and edges. It does not report errors, since the files were checked before.
import type { EdgeRecord } from '../domain/edge.js';
import { nodeId } from '../domain/ids.js';
import { recordOf } from '../domain/record-of.js';
import type { NodeRecord } from '../domain/records.js';
import type { WriteBatch } from '../store/write-batch.js';
import type { CheckedFile } from './check-article-files.js';
import { createLinkedFile, type LinkedFile, type Origin } from './linked-file.js';
import { linkArticle } from './link-article.js';
import { linkClaims } from './link-claims.js';
import { linkEvents } from './link-events.js';

export interface LinkedFiles {
  readonly batch: WriteBatch;
  /** The path in a file that states each node and edge, by node id and edge id. */
  readonly origins: ReadonlyMap<string, Origin>;
}

/** `known` holds the nodes of the graph that the files refer to. */
export function linkArticleFiles(files: readonly CheckedFile[], known: ReadonlyMap<string, NodeRecord> = new Map()): LinkedFiles {
  const nodes: NodeRecord[] = [];
  const edges: EdgeRecord[] = [];
  const texts = new Map<string, string>();
  const origins = new Map<string, Origin>();
  const linkedFiles = files.map((file) => createLinkedFile(file, { nodes, edges, origins }));
  for (const linked of linkedFiles) {
    linkArticle(linked);
    linkEvents(linked);
    linkClaims(linked);
    texts.set(linked.articleId, linked.content.article.text);
  }
  for (const linked of linkedFiles) {
    linkFurtherEvidence(linked, (id) => nodes.find((node) => node.id === id) ?? known.get(id));
    linked.linkEvidence();
  }
  return { batch: { nodes, edges, texts }, origins };
}

/** Adds evidence for an event as a whole that another file declares: the event node is written unchanged, with the new evidence. */
function linkFurtherEvidence(file: LinkedFile, find: (id: string) => NodeRecord | undefined): void {
  file.content.additions.forEach(({ event, evidence }, index) => {
    if (!evidence) return;
    const node = find(nodeId('event', event));
    if (node?.family !== 'event') throw new Error(`The check did not find an addition to an event that does not exist: ${event}`);
    file.addNode(['additions', index], { ...recordOf(node), evidenceIds: file.evidence(evidence) });
  });
}
