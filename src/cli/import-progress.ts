// How far an import is: a line that is written over on a terminal, a plain line every few seconds elsewhere. On stderr.
import cliProgress from 'cli-progress';

export interface ImportProgress {
  show(rows: number): void;
  /** A line of its own, above what is shown. */
  say(line: string): void;
  close(): void;
}

/** How often plain lines come, in milliseconds. */
const plainEveryMs = 5_000;

/** `done` says what has happened to the rows: "imported". */
export function createImportProgress(done: string): ImportProgress {
  return process.stderr.isTTY ? createBar(done) : createPlainLines(done);
}

/** The end is not known before it is reached, since rows may come from a pipe: the bar counts. */
function createBar(done: string): ImportProgress {
  const bars = new cliProgress.MultiBar({ format: `{value} rows ${done}, {duration_formatted}`, hideCursor: true, stream: process.stderr });
  const bar = bars.create(0, 0);
  return {
    show: (rows) => bar.update(rows),
    say: (line) => bars.log(`${line}\n`),
    close: () => bars.stop(),
  };
}

function createPlainLines(done: string): ImportProgress {
  let next = Date.now() + plainEveryMs;
  return {
    show(rows) {
      if (Date.now() < next) return;
      next = Date.now() + plainEveryMs;
      console.error(`${rows} rows ${done}`);
    },
    say: (line) => console.error(line),
    close: () => undefined,
  };
}
