// Plans how a query is answered from search entries: a list of ways to find nodes, best first, that every engine can execute. Pure.
import type { SearchQuery } from './search-query.js';
import { queryKeys, type KeyChoice } from './spelling-keys.js';
import type { SearchKind } from './ontology/kinds.js';
import type { SearchMatch } from './vocabulary.js';

/** Consecutive words. If `isOpen` is true, the last word may be only the beginning of a word. */
export interface SoughtWords {
  readonly words: readonly string[];
  readonly isOpen: boolean;
}

/** At least one of these must be among the words of an entry, or among its spelling keys. */
export interface WordChoice {
  readonly among: 'words' | 'spelling';
  readonly anyOf: readonly SoughtWords[];
}

/** A way to find entries: names that equal or begin with a text, or entries of names or texts that fulfil every choice. */
export type SearchWay =
  | { readonly match: SearchMatch; readonly by: 'equals' | 'startsWith'; readonly text: string }
  | { readonly match: SearchMatch; readonly by: 'words'; readonly of: 'names' | 'texts'; readonly choices: readonly WordChoice[] };

export interface SearchPlan {
  /** Only nodes of these kinds are found. */
  readonly kinds: readonly SearchKind[];
  /** Best match first. The first way that finds a node determines its rank. */
  readonly ways: readonly SearchWay[];
  /** Nodes are excluded if any of their names or texts contains one of these. */
  readonly excluded: readonly SoughtWords[];
}

/** Longer queries are not searched by near spelling: names have fewer words, and each word has dozens of keys. */
const maxNearWords = 10;

/** Below the limit of Lucene, which accepts 1,024 clauses in one query. */
const maxNearKeys = 900;

/** With `of: names`, texts are not searched. */
export function planSearch(query: SearchQuery, kinds: readonly SearchKind[], of: 'all' | 'names'): SearchPlan {
  const { phrases, isLastOpen } = query;
  const name = phrases.flatMap(({ words }) => words).join(' ');
  const isEndQuoted = phrases.at(-1)?.isQuoted === true;
  const choices = phrases.map(({ words }, index): WordChoice => {
    // In a script without spaces each character is a whole word, so the last word of such a phrase is always complete.
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

/** Finds names with a word similar to any word of the query, for suggestions if a search has no results. */
export function planNearest(query: SearchQuery, kinds: readonly SearchKind[]): SearchPlan {
  const words = query.phrases.flatMap((phrase) => phrase.words).slice(0, maxNearWords);
  const anyOf = toWordChoices(words.flatMap((word) => queryKeys([word], true))).flatMap((choice) => choice.anyOf);
  return {
    kinds,
    excluded: query.excluded.map((words) => ({ words, isOpen: false })),
    ways: anyOf.length === 0 ? [] : [{ match: 'NEAR_SPELLING', by: 'words', of: 'names', choices: [{ among: 'spelling', anyOf }] }],
  };
}

/** Words in quotes must match exactly. Other words may be spelled differently, joined or split. */
function planNear({ phrases, isLastOpen }: SearchQuery, choices: readonly WordChoice[]): SearchWay[] {
  const asTyped = ({ words, isQuoted }: SearchQuery['phrases'][number]) => isQuoted || words.length > 1;
  const words = phrases.filter((phrase) => !asTyped(phrase)).flatMap((phrase) => phrase.words);
  const isOpen = isLastOpen && !asTyped(phrases.at(-1)!);
  const keys = queryKeys(words, isOpen);
  if (keys.length === 0 || words.length > maxNearWords) return [];
  const typed = choices.filter((_, index) => asTyped(phrases[index]!));
  return [{ match: 'NEAR_SPELLING', by: 'words', of: 'names', choices: [...typed, ...toWordChoices(keys)] }];
}

/** In long queries, the number of keys is limited: each word keeps an equal share, with the most selective keys. */
function toWordChoices(choices: readonly KeyChoice[]): WordChoice[] {
  const share = Math.floor(maxNearKeys / Math.max(1, choices.length));
  const sought = (isOpen: boolean) => (key: string) => ({ words: [key], isOpen });
  return choices.map(({ keys, starts }) => ({
    among: 'spelling',
    anyOf: [...starts.map(sought(true)), ...keys.map(sought(false))].slice(0, share),
  }));
}
