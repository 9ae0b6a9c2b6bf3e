// Creates slugs from words, for keys and ids that authors do not choose themselves.
import { createHash } from 'node:crypto';

/** Short enough that an id with the slug of an event as its prefix is still valid for isNodeId. */
const maxLength = 70;

/**
 * The words in lower-case ASCII, joined by hyphens, at most 70 characters. If letters are lost because the words are too long or in
 * another script, a hash of the words is appended, so that different words have different slugs.
 */
export function createSlug(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const isWhole = slug !== '' && slug.length <= maxLength && !/[^\p{ASCII}]/u.test(plain.replace(/[\p{P}\p{Z}]/gu, ''));
  return isWhole ? slug : addMark(slug, words);
}

/** A slug of these words with a hash, for words whose plain slug already belongs to another record. */
export function createMarkedSlug(words: string): string {
  const slug = createSlug(words);
  return addMark(slug, `another ${words}`);
}

function addMark(slug: string, words: string): string {
  const mark = createHash('sha256').update(words).digest('hex').slice(0, 10);
  const kept = slug.slice(0, maxLength - mark.length - 1).replace(/-+$/, '');
  return kept === '' ? mark : `${kept}-${mark}`;
}
