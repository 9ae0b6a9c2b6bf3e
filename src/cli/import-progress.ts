// How far an import is: a bar on a terminal, plain lines every few seconds elsewhere. On stderr, so that stdout stays for the summary.
import cliProgress from 'cli-progress';
import type { ImportTotals } from '../ingest/import/run-import.js';

export interface ImportProgress {
  readonly show: (totals: ImportTotals) => void;
  /** A line that stays, such as a row that is refused. */
  readonly say: (line: string) => void;
  readonly end: () => void;
}

const lineEveryMs = 3_000;

/** `bytes`: the size of the input; null where it is not known. */
export function createImportProgress(title: string, bytes: number | null): ImportProgress {
  return process.stderr.isTTY && bytes !== null ? createBar(title, bytes) : createLines(title, bytes);
}

function createBar(title: string, bytes: number): ImportProgress {
  // Of several bars, though there is one: only these let lines stand above.
  const bars = new cliProgress.MultiBar({
    format: `${title} {bar} {percentage} % | {rows} rows | {refused} refused | {duration_formatted}`,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    // Ctrl-C is ours: it ends the import after a batch.
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
