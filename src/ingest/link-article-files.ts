// Turns checked files into nodes and edges. Everything is there: what can be wrong was checked before.
import type { EdgeRecord } from '../domain/edge.js';
import type { NodeRecord } from '../domain/records.js';
import type { WriteBatch } from '../store/write-batch.js';
import type { CheckedFile } from './check-article-files.js';
import { createLinkedFile, type Origin } from './linked-file.js';
import { linkArticle } from './link-article.js';
import { linkClaims } from './link-claims.js';
import { linkEvents } from './link-events.js';

export interface LinkedFiles {
  readonly batch: WriteBatch;
  /** Where each node and edge was written down, by node id and edge id. */
  readonly origins: ReadonlyMap<string, Origin>;
}

export function linkArticleFiles(files: readonly CheckedFile[]): LinkedFiles {
  const nodes: NodeRecord[] = [];
  const edges: EdgeRecord[] = [];
  const texts = new Map<string, string>();
  const origins = new Map<string, Origin>();
  for (const file of files) {
    const linked = createLinkedFile(file, { nodes, edges, origins });
    linkArticle(linked);
    linkEvents(linked);
    linkClaims(linked);
    linked.linkEvidence();
    texts.set(linked.articleId, file.content.article.text);
  }
  return { batch: { nodes, edges, texts }, origins };
}
