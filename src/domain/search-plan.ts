// How a question is answered from search entries: ways to find something, the best first, in terms that every engine can look up. Pure.
import type { SearchQuery } from './search-query.js';
import { queryKeys, type KeyChoice } from './spelling-keys.js';
import type { SearchKind } from './ontology/kinds.js';
import type { SearchMatch } from './vocabulary.js';

/** Words that stand one after the other; with `isOpen` the last one may go on. */
export interface SoughtWords {
  readonly words: readonly string[];
  readonly isOpen: boolean;
}

/** One of these must be among the words of an entry, or among its spelling keys. */
export interface WordChoice {
  readonly among: 'words' | 'spelling';
  readonly anyOf: readonly SoughtWords[];
}

/** A way to find entries: names that are, or begin with, a text; or entries of names or texts that have what every choice asks for. */
export type SearchWay =
  | { readonly match: SearchMatch; readonly by: 'equals' | 'startsWith'; readonly text: string }
  | { readonly match: SearchMatch; readonly by: 'words'; readonly of: 'names' | 'texts'; readonly choices: readonly WordChoice[] };

export interface SearchPlan {
  /** Nodes of these kinds only. */
  readonly kinds: readonly SearchKind[];
  /** In order of match. A node stands where the first way that finds it puts it. */
  readonly ways: readonly SearchWay[];
  /** Nodes are left out any name or text of which has one of these. */
  readonly excluded: readonly SoughtWords[];
}

/** A near spelling is not looked for in longer questions: names are shorter, and each word has dozens of keys. */
const maxNearWords = 10;

/** Lucene takes 1,024 clauses in one question. */
const maxNearKeys = 900;

/** `of: names` leaves texts out. */
export function planSearch(query: SearchQuery, kinds: readonly SearchKind[], of: 'all' | 'names'): SearchPlan {
  const { phrases, isLastOpen } = query;
  const name = phrases.flatMap(({ words }) => words).join(' ');
  const isEndQuoted = phrases.at(-1)?.isQuoted === true;
  const choices = phrases.map(({ words }, index): WordChoice => {
    // Of a script without spaces each character is a whole word: a phrase of it does not go on inside its last one.
    return { among: 'words', anyOf: [{ words, isOpen: isLastOpen && index === phrases.length - 1 && words.length === 1 }] };
  });
  const near = planNear(query, choices);
  return {
    kinds,
    excluded: query.excluded.map((words) => ({ words, isOpen: false })),
    ways: [
      { match: 'EXACT', by: 'equals', text: name },
      { match: 'PREFIX', by: 'startsWith', text: isEndQuoted ? `${name} ` : name },
      { match: 'ALL_WORDS', by: 'words', of: 'names', choices },
      ...(of === 'names' ? [] : [{ match: 'ALL_WORDS', by: 'words', of: 'texts', choices } as const]),
      ...near,
    ],
  };
}

/** Names that have a word near any of those asked for: what somebody may have meant who found nothing. */
export function planNearest(query: SearchQuery, kinds: readonly SearchKind[]): SearchPlan {
  const words = query.phrases.flatMap((phrase) => phrase.words).slice(0, maxNearWords);
  const anyOf = toWordChoices(words.flatMap((word) => queryKeys([word], true))).flatMap((choice) => choice.anyOf);
  return {
    kinds,
    excluded: query.excluded.map((words) => ({ words, isOpen: false })),
    ways: anyOf.length === 0 ? [] : [{ match: 'NEAR_SPELLING', by: 'words', of: 'names', choices: [{ among: 'spelling', anyOf }] }],
  };
}

/** Words in quotes stand for themselves; the others may be spelled otherwise, joined or apart. */
function planNear({ phrases, isLastOpen }: SearchQuery, choices: readonly WordChoice[]): SearchWay[] {
  const asTyped = ({ words, isQuoted }: SearchQuery['phrases'][number]) => isQuoted || words.length > 1;
  const words = phrases.filter((phrase) => !asTyped(phrase)).flatMap((phrase) => phrase.words);
  const isOpen = isLastOpen && !asTyped(phrases.at(-1)!);
  const keys = queryKeys(words, isOpen);
  if (keys.length === 0 || words.length > maxNearWords) return [];
  const typed = choices.filter((_, index) => asTyped(phrases[index]!));
  return [{ match: 'NEAR_SPELLING', by: 'words', of: 'names', choices: [...typed, ...toWordChoices(keys)] }];
}

/** Of long questions each word keeps its share of keys, those that say most. */
function toWordChoices(choices: readonly KeyChoice[]): WordChoice[] {
  const share = Math.floor(maxNearKeys / Math.max(1, choices.length));
  const sought = (isOpen: boolean) => (key: string) => ({ words: [key], isOpen });
  return choices.map(({ keys, starts }) => ({
    among: 'spelling',
    anyOf: [...starts.map(sought(true)), ...keys.map(sought(false))].slice(0, share),
  }));
}
