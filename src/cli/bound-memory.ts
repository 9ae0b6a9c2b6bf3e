// Keeps the memory of a long command small. V8 collects garbage late if the machine has free memory, at the expense of other programs.
// Measured alternatives are in docs/decisions/0011-kept-work-arounds.md.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Returns a function that collects garbage if the process uses more than `maxBytes`. Call it between two units of work. */
export function createMemoryBound(maxBytes: number): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  return () => {
    if (process.memoryUsage.rss() > maxBytes) collect();
  };
}
