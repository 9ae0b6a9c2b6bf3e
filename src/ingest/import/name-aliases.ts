// Decides which surface forms of an entity become aliases, and of which kind.
import { normalizeWords } from '../../domain/normalize.js';
import type { Alias } from '../../domain/records.js';
import type { AliasKind } from '../../domain/vocabulary.js';

/** Longer forms are descriptions rather than names. */
const maxAliasLength = 60;

/** Maximum number of aliases per entity; the first ones are kept. Often mentioned entities would otherwise get ever more aliases. */
const maxAliases = 40;

/** The forms that are names and that `stored` lacks. "the country" and "vaccinated" are not names. `title` is the full name. */
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

/** WEAK: a form that shares no significant word with the title, so that it names the entity only in this context. */
function kindOf(form: string, title: string): AliasKind {
  if (isAcronym(form, title)) return 'ACRONYM';
  const [ofForm, ofTitle] = [form, title].map((text) => normalizeWords(text).map(({ word }) => word)) as [string[], string[]];
  if (ofForm.every((word) => ofTitle.includes(word))) return ofForm.length < ofTitle.length ? 'SHORT_NAME' : 'NAME';
  return ofForm.some((word) => word.length > 2 && !small.has(word) && ofTitle.includes(word)) ? 'NAME' : 'WEAK';
}

const small = new Set(['the', 'and', 'for', 'von', 'der', 'del', 'los', 'las']);

/** Whether the letters of a form occur in this order among the initials of the title: "LNA" is the Libyan National Army. */
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
