// What a file of the repository loads: the files and packages that it imports, directly or through other files.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Imports and re-exports of values, and dynamic imports. Types are gone when a test runs. */
const importPattern = /(?:^|\n)(?:import|export) (?!type\b)(?:[^'";]*? from )?'([^']+)'|\bimport\('([^']+)'\)/g;

/** Paths below the folder `root`, and names of packages. The file itself is the first. */
export function loadedFrom(root: string, file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(path.join(root, file), 'utf8');
  for (const [, named, dynamic] of text.matchAll(importPattern)) {
    const specifier = (named ?? dynamic)!;
    const source = specifier.startsWith('.') ? sourceOf(root, path.posix.join(path.posix.dirname(file), specifier)) : undefined;
    if (source) loadedFrom(root, source, seen);
    else if (!specifier.startsWith('.')) seen.add(specifier);
  }
  return seen;
}

/** Imports say .js; the sources are .ts or .tsx. Files of other kinds import nothing. */
function sourceOf(root: string, imported: string): string | undefined {
  const candidates = ['.ts', '.tsx', '.js'].map((ending) => imported.replace(/\.js$/, ending));
  return candidates.find((candidate) => /\.(ts|tsx|js)$/.test(candidate) && existsSync(path.join(root, candidate)));
}
