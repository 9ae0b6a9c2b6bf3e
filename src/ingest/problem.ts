// One mistake in an article file, and how it is told to a person.
import { distance } from 'fastest-levenshtein';

/** A place in a file: keys and indexes from its root. */
export type Path = readonly (string | number)[];

export interface Problem {
  readonly file: string;
  /** JSON pointer (RFC 6901); empty for the whole file. */
  readonly pointer: string;
  /** From 1; null where the place is not in the file. */
  readonly line: number | null;
  readonly expected: string;
  readonly got: string;
  /** The nearest right spelling, where there is one. */
  readonly suggestion: string | null;
}

/** Tells a mistake at a place of the file being checked. */
export type Report = (path: Path, expected: string, got: string, suggestion?: string | null) => void;

/** `file:line pointer: expected …, got …. Did you mean …?` */
export function formatProblem({ file, line, pointer, expected, got, suggestion }: Problem): string {
  const place = `${file}${line === null ? '' : `:${line}`}${pointer === '' ? '' : ` ${pointer}`}`;
  return `${place}: expected ${expected}, got ${got}.${suggestion === null ? '' : ` Did you mean ${suggestion}?`}`;
}

export function jsonPointer(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Nobody misspells a name of more characters than this, and comparing long texts takes long. */
const maxSpelledLength = 200;

/** The value that is spelled most like the given one, as a suggestion shows it; null if none is near enough to be meant. */
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

/** A value as a message shows it: as JSON, and not too long. */
export function show(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(typeof value === 'string' ? value.slice(0, maxShownLength) : value) ?? 'nothing';
  return text.length > maxShownLength ? `${text.slice(0, maxShownLength - 1)}…` : text;
}
