// The progress of an import: a bar on a terminal, otherwise a line every few seconds. It goes to stderr; stdout has only the summary.
import cliProgress from 'cli-progress';
import type { ImportTotals } from '../ingest/import/run-import.js';

export interface ImportProgress {
  readonly show: (totals: ImportTotals) => void;
  /** Prints a permanent line, such as a refused row. */
  readonly say: (line: string) => void;
  readonly end: () => void;
}

const lineEveryMs = 3_000;

/** `bytes` is the size of the input; null if it is unknown. */
export function createImportProgress(title: string, bytes: number | null): ImportProgress {
  return process.stderr.isTTY && bytes !== null ? createBar(title, bytes) : createLines(title, bytes);
}

function createBar(title: string, bytes: number): ImportProgress {
  // A MultiBar although there is only one bar, because only a MultiBar can print lines above it.
  const bars = new cliProgress.MultiBar({
    format: `${title} {bar} {percentage} % | {rows} rows | {refused} refused | {duration_formatted}`,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    // The import handles Ctrl-C itself: it ends after the current batch.
    gracefulExit: false,
  });
  const bar = bars.create(bytes, 0, { rows: 0, refused: 0 });
  return {
    show: (totals) => bar.update(Math.min(totals.bytes, bytes), { rows: totals.rows, refused: totals.refused }),
    say: (line) => bars.log(`${line}\n`),
    end: () => bars.stop(),
  };
}

function createLines(title: string, bytes: number | null): ImportProgress {
  let nextAt = performance.now() + lineEveryMs;
  return {
    show: (totals) => {
      if (performance.now() < nextAt) return;
      nextAt = performance.now() + lineEveryMs;
      const share = bytes === null || bytes === 0 ? '' : ` (${Math.floor((100 * Math.min(totals.bytes, bytes)) / bytes)} %)`;
      console.error(`${title}: ${totals.rows} rows${share}, ${totals.refused} refused`);
    },
    say: (line) => console.error(line),
    end: () => undefined,
  };
}
