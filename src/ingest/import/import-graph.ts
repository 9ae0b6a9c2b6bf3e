// The reads and writes of an import on the graph, for one batch of rows at a time.
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../domain/canonical-json.js';
import type { EdgeRecord } from '../../domain/edge.js';
import type { ArticleRecord, EntityRecord } from '../../domain/records.js';
import { recordOf } from '../../domain/record-of.js';
import { externalIdKey, type GraphStore } from '../../store/graph-store.js';
import { readAllEdges } from '../../store/read-all-edges.js';
import type { WriteBatch } from '../../store/write-batch.js';
import type { ImportRow } from './import-row.js';

/** An article with all the data that a row states about it. */
export interface WholeArticle {
  readonly record: ArticleRecord;
  readonly text: string | null;
  readonly mentions: readonly Pick<EdgeRecord, 'toId' | 'facts'>[];
}

/** An article that exists already: the article in the graph, or the fingerprint of its row if the row was only planned. */
export type KnownArticle = { readonly article: WholeArticle } | { readonly rowFingerprint: number };

export interface ImportGraph {
  /** Ids of the entities that have these Wikipedia titles, ordered by id. */
  entityIdsByTitle(titles: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  entities(ids: readonly string[]): Promise<ReadonlyMap<string, EntityRecord>>;
  articles(ids: readonly string[]): Promise<ReadonlyMap<string, KnownArticle>>;
  /** Writes a batch, made from these rows, in one transaction. Throws INVALID_BATCH, as the store does, and then writes nothing. */
  write(batch: WriteBatch, rows: readonly ImportRow[]): Promise<void>;
}

/** Time limit for the reads of one batch. */
const readTimeoutMs = 60_000;

export function createImportGraph(store: GraphStore): ImportGraph {
  const reader = () => store.reader({ deadlineAt: Date.now() + readTimeoutMs });
  const keyOf = (title: string) => ({ scheme: 'WIKIPEDIA', value: title }) as const;
  return {
    async entityIdsByTitle(titles) {
      const found = await reader().entityIdsByExternalIds(titles.map(keyOf));
      return new Map(titles.map((title) => [title, found.get(externalIdKey(keyOf(title))) ?? []]));
    },
    async entities(ids) {
      const nodes = [...(await reader().nodesByIds(ids)).values()].map(recordOf);
      return new Map(nodes.filter((node) => node.family === 'entity').map((node) => [node.id, node]));
    },
    async articles(ids) {
      const nodes = [...(await reader().nodesByIds(ids)).values()].map(recordOf).filter((node) => node.family === 'article');
      const known = nodes.map(({ id }) => id);
      if (known.length === 0) return new Map();
      const texts = await reader().articleTexts(known);
      const mentions = new Map<string, EdgeRecord[]>(known.map((id) => [id, []]));
      for (const edge of await readAllEdges(reader(), 'MENTIONS', 'out', known)) mentions.get(edge.fromId)!.push(edge);
      const article = (record: ArticleRecord) => ({ record, text: texts.get(record.id) ?? null, mentions: mentions.get(record.id)! });
      return new Map(nodes.map((node) => [node.id, { article: article(node) }]));
    },
    async write(batch) {
      await store.write(batch);
    },
  };
}

/** Equal for rows with the same content in any key order. A number takes less memory than a hash text; one in 10^14 pairs collides. */
export function rowFingerprint(row: ImportRow): number {
  return Number.parseInt(createHash('sha256').update(canonicalJson(row)).digest('hex').slice(0, 12), 16);
}
