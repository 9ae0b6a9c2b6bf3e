// Small synthetic rows of imports. Nobody and nothing in them is real.
import { createImportGraph, type ImportGraph } from '../../../src/ingest/import/import-graph.js';
import { formatRefusedRow } from '../../../src/ingest/import/refused-row.js';
import type { ImportFormat } from '../../../src/ingest/import/read-row.js';
import { runImport, type ImportInput, type ImportTotals } from '../../../src/ingest/import/run-import.js';
import type { DeclaredEntities } from '../../../src/ingest/import/resolve-names.js';
import type { GraphStore } from '../../../src/store/graph-store.js';

type Values = Readonly<Record<string, unknown>>;

/** A row of our own format. */
export function syntheticRow(slug: string, more: Values = {}): Values {
  return {
    slug,
    title: `Synthetic row ${slug}`,
    text: `Synthetic text ${slug}: Person One met the Synthetic Party in Place One.`,
    publishedOn: '2024-01-01',
    rights: { licence: 'Synthetic licence' },
    mentions: [{ name: 'Person One', wikipedia: 'Person One (synthetic)', surfaceForms: ['Person One'] }],
    ...more,
  };
}

/** An item of the Current events portal. */
export function syntheticItem(id: string, more: Values = {}): Values {
  return {
    id,
    date: '2024-01-01',
    category: 'Law and Crime',
    topics: ['Synthetic story'],
    text: `Synthetic item ${id}: the LNS says that Person One left.`,
    entities: [
      { title: 'League of Nothing Synthetic', surface: 'LNS' },
      { title: 'Person One (synthetic)', surface: 'Person One' },
    ],
    sources: [{ url: 'https://synthetic.example/one', outlet: 'Synthetic Times' }],
    ...more,
  };
}

export function lines(...rows: readonly unknown[]): string {
  return rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join('');
}

export function inputOf(content: string | Uint8Array, name = 'synthetic.jsonl'): ImportInput {
  return {
    name,
    async *open() {
      yield Buffer.from(content as Uint8Array);
    },
  };
}

export interface ImportTry {
  readonly totals: ImportTotals;
  /** Each mistake as a person reads it. */
  readonly told: readonly string[];
}

export async function importText(
  target: GraphStore | ImportGraph,
  content: string | Uint8Array,
  { format = 'dossier', declared = new Map() }: { readonly format?: ImportFormat; readonly declared?: DeclaredEntities } = {},
): Promise<ImportTry> {
  const told: string[] = [];
  const graph = 'engine' in target ? createImportGraph(target) : target;
  const totals = await runImport([inputOf(content)], { format, declared, graph, onRefused: (row) => told.push(...formatRefusedRow(row)) });
  return { totals, told };
}
