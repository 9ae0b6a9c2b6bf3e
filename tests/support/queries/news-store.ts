// Writes news into a store with the import that users run.
import { createImportGraph } from '../../../src/ingest/import/import-graph.js';
import { runImport } from '../../../src/ingest/import/run-import.js';
import type { GraphStore } from '../../../src/store/graph-store.js';

/** `lines` are items in the format current-events. Throws if one is refused. */
export async function importInto(store: GraphStore, lines: string): Promise<void> {
  async function* open(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(lines);
  }
  const totals = await runImport([{ name: 'news.jsonl', open }], {
    format: 'current-events',
    graph: createImportGraph(store),
    declared: new Map(),
  });
  if (totals.refused > 0) throw new Error(`${totals.refused} rows were refused.`);
}
