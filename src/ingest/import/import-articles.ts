// The import: rows in batches, each one transaction. A run that was broken off is run again and ends where one whole run ends.
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../domain/canonical-json.js';
import type { EntityRecord } from '../../domain/records.js';
import type { EntityKind } from '../../domain/vocabulary.js';
import { DossierError } from '../../errors.js';
import type { GraphStore } from '../../store/graph-store.js';
import type { BatchProblem } from '../../store/write-batch.js';
import { findDifferences } from '../node-differences.js';
import { articleId, linkRows, type LinkedRows } from './link-rows.js';
import { readLines } from './read-lines.js';
import { isRefused, readRows, type ReadRow } from './read-rows.js';
import type { RefusedRow } from './refused-row.js';
import { rowFormat, type RowFormatName } from './row-format.js';

export interface ImportInput {
  /** As it is shown in problems. */
  readonly name: string;
  /** Its bytes from the start. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

export interface ImportOptions {
  readonly inputs: readonly ImportInput[];
  readonly format: RowFormatName;
  readonly store: GraphStore;
  /** `check` reads and compares and writes nothing. */
  readonly mode: 'write' | 'check';
  readonly onRefused: (row: RefusedRow) => void;
  readonly onProgress?: (summary: ImportSummary) => void;
  /** Asked after each batch; what was written stays. */
  readonly isStopped?: () => boolean;
}

/** What an import has done so far; of a check, what a write would do. */
export interface ImportSummary {
  /** Rows that were read, whatever became of them. */
  readonly rows: number;
  readonly articles: number;
  /** Rows whose article was there already with the same content. */
  readonly unchanged: number;
  readonly refused: number;
  readonly entities: Readonly<Record<EntityKind, number>>;
  readonly mentions: number;
  readonly isStopped: boolean;
}

/** Rows of one transaction. Also what the kinds of new entities are decided on, so that a change of it changes what an import ends with. */
const batchSize = 1_000;

/** How long the reads of one batch may take. */
const readTimeoutMs = 120_000;

type Counts = { -readonly [Key in Exclude<keyof ImportSummary, 'entities' | 'isStopped'>]: number } & {
  entities: Record<EntityKind, number>;
};

export async function importArticles(options: ImportOptions): Promise<ImportSummary> {
  const counts: Counts = {
    rows: 0,
    articles: 0,
    unchanged: 0,
    refused: 0,
    mentions: 0,
    entities: { PERSON: 0, ORGANIZATION: 0, PLACE: 0, TOPIC: 0 },
  };
  const summary = (isStopped = false): ImportSummary => ({ ...counts, entities: { ...counts.entities }, isStopped });
  const refuse = (row: RefusedRow) => {
    counts.refused += 1;
    options.onRefused(row);
  };
  const takeBatch = options.mode === 'write' ? createWriter(options.store, counts, refuse) : createChecker(options.store, counts, refuse);
  for await (const batch of batchesOf(options, counts, refuse)) {
    await takeBatch(batch);
    options.onProgress?.(summary());
    if (options.isStopped?.()) return summary(true);
  }
  return summary();
}

async function* batchesOf({ inputs, format }: ImportOptions, counts: Counts, refuse: (row: RefusedRow) => void): AsyncGenerator<ReadRow[]> {
  let batch: ReadRow[] = [];
  for (const { name, open } of inputs) {
    for await (const row of readRows(name, readLines(open()), rowFormat(format))) {
      counts.rows += 1;
      if (isRefused(row)) refuse(row);
      else batch.push(row);
      if (batch.length >= batchSize) {
        yield batch;
        batch = [];
      }
    }
  }
  if (batch.length > 0) yield batch;
}

/** The first row of an article stands; the same again is no mistake, another of that slug is. */
function sortOutRepeated(batch: readonly ReadRow[], counts: Counts, refuse: (row: RefusedRow) => void): ReadRow[] {
  const first = new Map<string, string>();
  return batch.filter((read) => {
    const content = canonicalJson(read.row);
    const earlier = first.get(read.row.slug);
    if (earlier === undefined) first.set(read.row.slug, content);
    else if (earlier === content) counts.unchanged += 1;
    else refuse(refusedAs(read, 'the content that an earlier row has for this article', 'other content'));
    return earlier === undefined;
  });
}

function createWriter(store: GraphStore, counts: Counts, refuse: (row: RefusedRow) => void) {
  return async (batch: readonly ReadRow[]) => {
    let rows = sortOutRepeated(batch, counts, refuse);
    while (rows.length > 0) {
      const linked = await linkRows(rows, store.reader({ deadlineAt: Date.now() + readTimeoutMs }));
      try {
        await writeLinked(store, linked, rows, counts);
        return;
      } catch (error) {
        if (!(error instanceof DossierError) || error.code !== 'INVALID_BATCH') throw error;
        rows = withoutRefused(rows, linked, error.details['problems'] as readonly BatchProblem[], refuse);
      }
    }
  };
}

async function writeLinked(store: GraphStore, { batch }: LinkedRows, rows: readonly ReadRow[], counts: Counts): Promise<void> {
  const before = await store.reader({ deadlineAt: Date.now() + readTimeoutMs }).nodesByIds(batch.nodes.map(({ id }) => id));
  const written = await store.write(batch);
  counts.articles += written.nodesByFamily.article;
  counts.unchanged += rows.length - written.nodesByFamily.article;
  counts.mentions += written.edges;
  for (const node of batch.nodes) if (node.family === 'entity' && !before.has(node.id)) counts.entities[node.kind] += 1;
}

/** One row at fault does not take the others with it. */
function withoutRefused(
  rows: readonly ReadRow[],
  { origins }: LinkedRows,
  problems: readonly BatchProblem[],
  refuse: (row: RefusedRow) => void,
): ReadRow[] {
  const atFault = new Map<ReadRow, { expected: string; got: string }>();
  for (const { subject, message } of problems) {
    const [, expected = 'what the graph allows', got = message] = /^Expected (.*?), got (.*)\.$/s.exec(message) ?? [];
    const stating = origins.get(subject);
    if (!stating) throw new Error(`The store refused ${subject}, which no row states: ${message}`);
    for (const row of stating) if (!atFault.has(row)) atFault.set(row, { expected, got });
  }
  for (const [row, { expected, got }] of atFault) refuse(refusedAs(row, expected, got));
  return rows.filter((row) => !atFault.has(row));
}

function refusedAs({ file, line }: ReadRow, expected: string, got: string): RefusedRow {
  return { file, line, problems: [{ path: [], expected, got }] };
}

/** Remembers what the batches before would have written. */
function createChecker(store: GraphStore, counts: Counts, refuse: (row: RefusedRow) => void) {
  const contents = new Map<string, string>();
  const entities = new Set<string>();
  const countEntity = ({ id, kind }: EntityRecord, isThere: boolean) => {
    if (isThere || entities.has(id)) return;
    entities.add(id);
    counts.entities[kind] += 1;
  };
  return async (batch: readonly ReadRow[]) => {
    const rows = sortOutRepeated(batch, counts, refuse);
    const reader = store.reader({ deadlineAt: Date.now() + readTimeoutMs });
    const linked = await linkRows(rows, reader);
    const there = await reader.nodesByIds(linked.batch.nodes.map(({ id }) => id));
    const texts = await reader.articleTexts(rows.map(({ row }) => articleId(row)));
    const articles = new Map(linked.batch.nodes.map((node) => [node.id, node]));
    for (const read of rows) {
      const id = articleId(read.row);
      const content = hashOf(read);
      const stored = there.get(id);
      const isOther = stored !== undefined && (findDifferences(articles.get(id)!, stored).length > 0 || texts.get(id) !== read.row.text);
      if (isOther || (contents.has(id) && contents.get(id) !== content)) {
        refuse(refusedAs(read, 'the content that the graph or an earlier row has for this article', 'other content'));
      } else if (stored !== undefined || contents.has(id)) counts.unchanged += 1;
      else counts.articles += 1;
      contents.set(id, content);
    }
    for (const node of linked.batch.nodes) if (node.family === 'entity') countEntity(node, there.has(node.id));
    counts.mentions += linked.batch.edges.filter((edge) => !there.has(edge.fromId)).length;
  };
}

/** Short, since a check keeps one for every row. */
function hashOf({ row }: ReadRow): string {
  return createHash('sha256').update(canonicalJson(row)).digest('base64url').slice(0, 16);
}
