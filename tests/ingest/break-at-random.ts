// Breaks a JSON value at one random place, the same way for the same seed.
import { createHash } from 'node:crypto';

interface Member {
  readonly owner: Record<string, unknown>;
  readonly key: string;
  readonly path: string;
}

/** The value, changed in place, and what was done to it. */
export function breakAtRandom(value: unknown, seed: number): { readonly value: unknown; readonly change: string } {
  const random = createRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const { owner, key, path } = pick(membersOf(value, ''));
  const old = owner[key];
  switch (pick(['delete', 'swap', 'spell', 'spell'])) {
    case 'delete':
      if (Array.isArray(owner)) owner.splice(Number(key), 1);
      else Reflect.deleteProperty(owner, key);
      return { value, change: `delete ${path}` };
    case 'swap':
      owner[key] = pick([null, 7, -0.5, true, '', 'some text', [], {}, [old], { [key]: old }]);
      return { value, change: `swap ${path} for ${JSON.stringify(owner[key])}` };
    default: {
      if (typeof old !== 'string' || old === '') return { value, change: rename(owner, key, path) };
      const place = Math.floor(random() * old.length);
      owner[key] = old.slice(0, place) + pick(['', 'x', '-', ' ', '\0', '\uD83D', '”', '1']) + old.slice(place + 1);
      return { value, change: `spell ${path} as ${JSON.stringify(owner[key])}` };
    }
  }
}

function rename(owner: Record<string, unknown>, key: string, path: string): string {
  if (Array.isArray(owner)) {
    owner.push(owner[Number(key)]);
    return `repeat ${path}`;
  }
  owner[`${key}s`] = owner[key];
  Reflect.deleteProperty(owner, key);
  return `rename ${path}`;
}

function membersOf(value: unknown, path: string): Member[] {
  if (value === null || typeof value !== 'object') return [];
  const owner = value as Record<string, unknown>;
  return Object.keys(owner).flatMap((key) => [{ owner, key, path: `${path}/${key}` }, ...membersOf(owner[key], `${path}/${key}`)]);
}

/** The same numbers from 0 to 1 for the same seed, on every machine. */
function createRandom(seed: number): () => number {
  let drawn = 0;
  return () => {
    drawn += 1;
    return createHash('sha256').update(`${seed}/${drawn}`).digest().readUInt32BE() / 2 ** 32;
  };
}
