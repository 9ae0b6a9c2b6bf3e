// Slugs from words, for keys and ids that no author names.

/** The words in lower-case ASCII joined by hyphens, at most 80 characters; words without any ASCII letter or digit give "x". */
export function createSlug(words: string): string {
  const slug = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 80).replace(/^-+|-+$/g, '');
  return slug === '' ? 'x' : slug;
}
