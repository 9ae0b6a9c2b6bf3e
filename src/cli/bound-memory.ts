// Keeps the memory of a long command small. V8 lets garbage stand for as long as the machine has memory to spare, which other programs lack.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Gives a function that collects garbage where the process holds more than this; to be called between two pieces of work. */
export function createMemoryBound(mostBytes: number): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  return () => {
    if (process.memoryUsage.rss() > mostBytes) collect();
  };
}
