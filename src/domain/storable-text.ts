// Text that every engine returns unchanged: engines differ in how they store NUL and half of a surrogate pair.

export interface UnstorableText {
  /** The keys from the root of the record to the text. */
  readonly path: readonly string[];
  /** The characters around the first one that cannot be stored, and its position. */
  readonly got: string;
}

/** Describes a storable text, in words that follow "expected". */
export const storableText = 'text without NUL and without half of a surrogate pair';

/** Every text inside a value that cannot be stored. */
export function findUnstorableTexts(value: unknown, path: readonly string[] = []): UnstorableText[] {
  if (typeof value === 'string') {
    const at = findUnstorable(value);
    return at < 0 ? [] : [{ path, got: showAround(value, at) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => findUnstorableTexts(inner, [...path, name]));
}

/** With the flag u, a surrogate pair is one character, so that this matches lone surrogates only. */
const loneSurrogate = /\p{Surrogate}/u;

/** The index of the first character that cannot be stored; -1 if there is none. */
function findUnstorable(text: string): number {
  const nul = text.indexOf('\0');
  return nul >= 0 ? nul : text.search(loneSurrogate);
}

/** A text may be long, so that only a few characters around the position are shown. */
function showAround(text: string, at: number): string {
  return `${JSON.stringify(text.slice(Math.max(0, at - 10), at + 10))} at ${at}`;
}
