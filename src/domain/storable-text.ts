// Text that every engine gives back as it got it: engines differ in what they make of half a character, and of NUL.

/** What is wrong with any text inside a record, each with the field it stands in. */
export function findUnstorableTexts(value: unknown, field = ''): string[] {
  if (typeof value === 'string') {
    const at = findUnstorable(value);
    return at < 0 ? [] : [describe(field, value, at)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => findUnstorableTexts(inner, field === '' ? name : `${field}.${name}`));
}

/** With the flag u a pair of surrogates is one character, so that this finds only what stands alone. */
const loneSurrogate = /\p{Surrogate}/u;

/** Where the first character stands that cannot be stored; -1 where there is none. */
function findUnstorable(text: string): number {
  const nul = text.indexOf('\0');
  return nul >= 0 ? nul : text.search(loneSurrogate);
}

function describe(field: string, text: string, at: number): string {
  // A few characters around it: a text may be long.
  const found = JSON.stringify(text.slice(Math.max(0, at - 10), at + 10));
  return `Expected ${field} to be text without NUL and without half of a surrogate pair, got ${found} at ${at}.`;
}
