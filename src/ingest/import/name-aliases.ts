// Which of the forms in which texts name an entity are names of it, and of what kind.
import { normalizeWords } from '../../domain/normalize.js';
import type { Alias } from '../../domain/records.js';
import type { AliasKind } from '../../domain/vocabulary.js';

/** Longer forms describe more than they name. */
const maxAliasLength = 60;

/** A hub is named in ever more ways; so many of them are kept, the first ones. */
const maxAliases = 40;

/** What `stored` has not of the forms that are names: "the country" and "vaccinated" are none. `title` has all words that belong to it. */
export function findAliases(
  forms: Iterable<string>,
  title: string,
  stored: { readonly label: string; readonly aliases: readonly Alias[] },
): Alias[] {
  const taken = new Set([stored.label, ...stored.aliases.map(({ text }) => text)].map(plain));
  const found: Alias[] = [];
  for (const form of forms) {
    const text = plain(form);
    if (taken.has(text) || !isName(text) || stored.aliases.length + found.length >= maxAliases) continue;
    taken.add(text);
    found.push({ text, language: null, script: null, kind: kindOf(text, title), provenance: 'ARTICLE' });
  }
  return found;
}

function plain(form: string): string {
  return form
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/['’]s$/u, '');
}

function isName(form: string): boolean {
  return form.length > 1 && form.length <= maxAliasLength && /^[\p{Lu}\p{Lo}\p{N}]/u.test(form) && /\p{L}/u.test(form);
}

/** WEAK: it names the entity only where the text says so, since it shares nothing with the title. */
function kindOf(form: string, title: string): AliasKind {
  if (isAcronym(form, title)) return 'ACRONYM';
  const [ofForm, ofTitle] = [form, title].map((text) => normalizeWords(text).map(({ word }) => word)) as [string[], string[]];
  if (ofForm.every((word) => ofTitle.includes(word))) return ofForm.length < ofTitle.length ? 'SHORT_NAME' : 'NAME';
  return ofForm.some((word) => word.length > 2 && !small.has(word) && ofTitle.includes(word)) ? 'NAME' : 'WEAK';
}

const small = new Set(['the', 'and', 'for', 'von', 'der', 'del', 'los', 'las']);

/** Letters that stand for the title: they come in it in that order, and the first begins it. "LNA" is the Libyan National Army. */
function isAcronym(form: string, title: string): boolean {
  const letters = form.replace(/[.\s-]/gu, '');
  if (!/^\p{Lu}[\p{Lu}\p{N}&]{1,7}$/u.test(letters)) return false;
  const initials = normalizeWords(title)
    .map(({ word }) => word[0])
    .join('');
  let at = -1;
  const isInOrder = [...letters.toLowerCase()].every((letter) => (at = initials.indexOf(letter, at + 1)) >= 0);
  return isInOrder && letters.length > 1;
}
