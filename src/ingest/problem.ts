// Reporting problems of a file, used by every check: paths, values as messages show them, and suggestions.
import { distance } from 'fastest-levenshtein';

/** The path of a value in a file: keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** Reports a problem at a path of the file that is being checked. */
export type Report = (path: Path, expected: string, got: string, suggestion?: string | null) => void;

export function jsonPointer(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Longer values are not treated as misspelled names, since comparing long texts is slow. */
const maxSpelledLength = 200;

/** The candidate with the most similar spelling, formatted for a suggestion; null if no candidate is similar enough. */
export function findNearest(value: string, candidates: Iterable<string>): string | null {
  if (value.length > maxSpelledLength) return null;
  let nearest: string | null = null;
  let least = Math.max(2, Math.floor(value.length / 3)) + 1;
  for (const candidate of candidates) {
    const apart = distance(value.toLowerCase(), candidate.toLowerCase());
    if (apart < least) [nearest, least] = [candidate, apart];
  }
  return nearest === null ? null : show(nearest);
}

const maxShownLength = 80;

/** A value as messages show it: JSON, truncated if it is long. */
export function show(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(typeof value === 'string' ? value.slice(0, maxShownLength) : value) ?? 'nothing';
  return text.length > maxShownLength ? `${text.slice(0, maxShownLength - 1)}…` : text;
}
