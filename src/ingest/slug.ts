// Slugs from words, for keys and ids that no author names.
import { createHash } from 'node:crypto';

/** With the slug of an event before it, an id stays within what isNodeId takes. */
const maxLength = 70;

/**
 * The words in lower-case ASCII joined by hyphens, at most 70 characters. Words that lose letters on the way, since they are long or in
 * another script, get a mark of their own at the end, so that different words give different slugs.
 */
export function createSlug(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const isWhole = slug !== '' && slug.length <= maxLength && !/[^\p{ASCII}]/u.test(plain.replace(/[\p{P}\p{Z}]/gu, ''));
  return isWhole ? slug : addMark(slug, words);
}

/** A slug of these words that has a mark, for words whose plain slug is another's. */
export function createMarkedSlug(words: string): string {
  const slug = createSlug(words);
  return addMark(slug, `another ${words}`);
}

function addMark(slug: string, words: string): string {
  const mark = createHash('sha256').update(words).digest('hex').slice(0, 10);
  const kept = slug.slice(0, maxLength - mark.length - 1).replace(/-+$/, '');
  return kept === '' ? mark : `${kept}-${mark}`;
}
