// `dossier import`: writes files of rows to the graph in one pass, in file order, one transaction per batch. Memory holds one batch.
// Batches end at the same lines in every run, so that repeating an interrupted run has the same result as a single run.
import { setTimeout as delay } from 'node:timers/promises';
import { entityKinds, type EntityKind } from '../../domain/ontology/kinds.js';
import { DossierError } from '../../errors.js';
import { mismatch } from '../../problem.js';
import type { ImportGraph } from './import-graph.js';
import { importRows, type BatchOutcome, type PlacedRow } from './import-rows.js';
import { readLines } from './read-lines.js';
import { readRow, type ImportFormat } from './read-row.js';
import type { RefusedRow } from './refused-row.js';
import type { DeclaredEntities } from './resolve-names.js';

export interface ImportInput {
  /** The name as problems show it. */
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

export interface ImportTotals {
  /** Number of rows that were read, valid and invalid. */
  readonly rows: number;
  readonly bytes: number;
  readonly articles: number;
  readonly mentions: number;
  readonly entities: Readonly<Record<EntityKind, number>>;
  readonly repeated: number;
  readonly refused: number;
  /** Whether the import was stopped before the end of its input. */
  readonly isStopped: boolean;
}

export interface ImportOptions {
  readonly format: ImportFormat;
  readonly graph: ImportGraph;
  readonly declared: DeclaredEntities;
  /** Called before each batch; the import stops if it returns true. */
  readonly isStopped?: () => boolean;
  readonly onRefused?: (row: RefusedRow) => void;
  /** Called if the database did not answer, before the wait after which the batch is tried again. */
  readonly onRetry?: (error: DossierError, waitMs: number) => void;
  /** Called after each batch. */
  readonly onProgress?: (totals: ImportTotals) => void;
}

/** A batch ends after this many lines or bytes. Larger batches are not faster: see docs/import.md. */
const maxBatchRows = 1_000;
const maxBatchBytes = 16 * 1024 * 1024;

export async function runImport(inputs: readonly ImportInput[], options: ImportOptions): Promise<ImportTotals> {
  const { format, graph, declared, isStopped = () => false, onRefused = ignore, onRetry = ignore, onProgress = ignore } = options;
  let totals = noTotals;
  for await (const { placed, refused, bytes } of readBatches(inputs, format)) {
    if (isStopped()) return { ...totals, isStopped: true };
    const outcome = await withRetries(() => importRows(placed, graph, declared), onRetry);
    // Refused rows are reported in the order of the lines, whether the reader or the store refused them.
    for (const row of inOrder([...refused, ...outcome.refused], inputs)) onRefused(row);
    totals = add(totals, outcome, { rows: placed.length + refused.length, refused: refused.length, bytes });
    onProgress(totals);
  }
  return totals;
}

const ignore = () => undefined;

/** Waits before each retry. */
const retryWaitsMs = [500, 2_000, 5_000, 10_000];

/** Keeps a temporarily busy database from ending a long import. If a batch was written after all, the retry finds it in the graph. */
async function withRetries<Result>(work: () => Promise<Result>, onRetry: (error: DossierError, waitMs: number) => void): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const waitMs = retryWaitsMs[attempt];
      if (!(error instanceof DossierError) || error.code !== 'STORE_UNAVAILABLE' || waitMs === undefined) throw error;
      onRetry(error, waitMs);
      await delay(waitMs);
    }
  }
}

interface RowBatch {
  readonly placed: readonly PlacedRow[];
  readonly refused: readonly RefusedRow[];
  readonly bytes: number;
}

async function* readBatches(inputs: readonly ImportInput[], format: ImportFormat): AsyncGenerator<RowBatch> {
  let placed: PlacedRow[] = [];
  let refused: RefusedRow[] = [];
  let lines = 0;
  let bytes = 0;
  for (const { name, open } of inputs) {
    for await (const line of readLines(open())) {
      lines += 1;
      if ('text' in line) {
        bytes += Buffer.byteLength(line.text) + 1;
        if (line.text.trim() !== '') {
          const read = readRow(line.text, format);
          if ('row' in read) placed.push({ file: name, line: line.number, row: read.row });
          else refused.push({ file: name, line: line.number, problems: read.problems });
        }
      } else {
        refused.push({ file: name, line: line.number, problems: [{ path: [], ...mismatch(line.expected, line.got) }] });
      }
      if (lines < maxBatchRows && bytes < maxBatchBytes) continue;
      yield { placed, refused, bytes };
      [placed, refused, lines, bytes] = [[], [], 0, 0];
    }
  }
  if (lines > 0) yield { placed, refused, bytes };
}

function inOrder(refused: readonly RefusedRow[], inputs: readonly ImportInput[]): RefusedRow[] {
  const fileAt = new Map(inputs.map(({ name }, index) => [name, index]));
  return [...refused].sort((a, b) => fileAt.get(a.file)! - fileAt.get(b.file)! || a.line - b.line);
}

const noTotals: ImportTotals = {
  rows: 0,
  bytes: 0,
  articles: 0,
  mentions: 0,
  entities: Object.fromEntries(entityKinds.map((kind) => [kind, 0])) as Record<EntityKind, number>,
  repeated: 0,
  refused: 0,
  isStopped: false,
};

function add(totals: ImportTotals, outcome: BatchOutcome, read: Pick<ImportTotals, 'rows' | 'refused' | 'bytes'>): ImportTotals {
  const entities = { ...totals.entities };
  for (const kind of outcome.entities) entities[kind] += 1;
  return {
    ...totals,
    rows: totals.rows + read.rows,
    bytes: totals.bytes + read.bytes,
    articles: totals.articles + outcome.articles,
    mentions: totals.mentions + outcome.mentions,
    entities,
    repeated: totals.repeated + outcome.repeated,
    refused: totals.refused + read.refused + outcome.refused.length,
  };
}
