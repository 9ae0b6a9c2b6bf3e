// A store that records the calls of its readers, for the assertions of tests/batching.
import type { GraphReader, GraphStore } from '../../src/store/graph-store.js';

export interface CountingStore {
  readonly store: GraphStore;
  /** Calls since the last `reset`: the name of the method, and for a list its relation or family. */
  readonly calls: string[];
  reset(): void;
}

export function createCountingStore(inner: GraphStore): CountingStore {
  const calls: string[] = [];
  const store: GraphStore = {
    ...inner,
    reader: (options) => {
      const reader = inner.reader(options);
      return new Proxy(reader, {
        get(target, name: keyof GraphReader) {
          const method = target[name] as (...args: unknown[]) => unknown;
          return (...args: unknown[]) => {
            calls.push(nameCall(name, args[0]));
            return method(...args);
          };
        },
      });
    },
  };
  return { store, calls, reset: () => calls.splice(0) };
}

function nameCall(method: string, list: unknown): string {
  if (list !== null && typeof list === 'object' && 'relation' in list) return `${method} ${String(list.relation)}`;
  if (list !== null && typeof list === 'object' && 'family' in list) return `${method} ${String(list.family)}`;
  return method;
}
