// Names that texts use beside the label: which of the forms are names, and of which sort.
import { foldWords } from '../../domain/fold.js';
import type { Alias } from '../../domain/records.js';
import type { AliasKind } from '../../domain/vocabulary.js';

/** Longest form that is taken for a name, in UTF-16 code units. */
const maxLength = 60;

/**
 * The title where it says more than the label, and the forms that are names, in order. Forms that begin with a small letter describe and do not
 * name. A form that shares no word with the title and is no acronym is WEAK: "American" for the United States.
 */
export function createAliases(label: string, title: string | undefined, forms: ReadonlySet<string>): Alias[] {
  const full = title === undefined || title === label ? [] : [createAlias(title, 'NAME', 'OUTSIDE')];
  const used = [...forms].filter((form) => form !== label && form !== title && isName(form));
  return [...full, ...used.sort().map((form) => createAlias(form, sortOf(form, title ?? label), 'ARTICLE'))];
}

function createAlias(text: string, kind: AliasKind, provenance: Alias['provenance']): Alias {
  return { text, language: 'en', script: null, kind, provenance };
}

function isName(form: string): boolean {
  return form.length <= maxLength && /^[\p{Lu}\p{Lo}\p{N}]/u.test(form);
}

function sortOf(form: string, title: string): AliasKind {
  if (/^[\p{Lu}\p{N}.&-]{2,8}$/u.test(form)) return 'ACRONYM';
  const words = new Set(foldWords(title).map(({ word }) => word));
  const own = foldWords(form).map(({ word }) => word);
  if (own.every((word) => words.has(word))) return own.length < words.size ? 'SHORT_NAME' : 'NAME';
  return own.some((word) => words.has(word)) ? 'NAME' : 'WEAK';
}
