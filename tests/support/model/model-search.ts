// Searches as src/domain/search-plan.ts describes them: every kind of match is tried on every name and text of a node.
import { kindOf } from '../../../src/domain/node-kind.js';
import type { StoredNode } from '../../../src/domain/records.js';
import { nameFields, searchEntries, searchFields, type SearchEntry } from '../../../src/domain/search-entry.js';
import type { SearchPlan, SearchWay, SoughtWords, WordChoice } from '../../../src/domain/search-plan.js';
import type { SearchKind } from '../../../src/domain/ontology/kinds.js';
import { searchMatches } from '../../../src/domain/vocabulary.js';
import type { SearchHit } from '../../../src/store/graph-store.js';
import type { ModelGraph } from './model-graph.js';

/** How a search finds a node, by its best name or text; undefined if it does not find it. */
export function findHit(graph: ModelGraph, node: StoredNode, { kinds, ways, excluded }: SearchPlan): SearchHit | undefined {
  if (!kinds.includes(kindOf(node) as SearchKind)) return undefined;
  const entries = searchEntries(node, graph.texts.get(node.id) ?? null);
  if (entries.some((entry) => excluded.some((words) => stands(words, entry.normalized)))) return undefined;
  const hits = entries.flatMap((entry) => {
    const found = ways.filter((way) => finds(way, entry)).map(({ match }) => searchMatches.indexOf(match));
    return found.length === 0 ? [] : [{ entry, match: Math.min(...found) }];
  });
  hits.sort(
    (a, b) =>
      a.match - b.match || searchFields.indexOf(a.entry.field) - searchFields.indexOf(b.entry.field) || a.entry.ordinal - b.entry.ordinal,
  );
  const [best] = hits;
  return best && { node, match: searchMatches[best.match]!, field: best.entry.field, ordinal: best.entry.ordinal };
}

/** The best match first, then what most articles mention, then by id: in the form that the engines page by. */
export function searchSortKey({ node, match }: SearchHit): string {
  return `${searchMatches.indexOf(match)}${String(999_999_999_999 - node.articleCount).padStart(12, '0')}\t${node.id}`;
}

function isName(entry: SearchEntry): boolean {
  return (nameFields as readonly string[]).includes(entry.field);
}

function finds(way: SearchWay, entry: SearchEntry): boolean {
  if (way.by === 'words') return isName(entry) === (way.of === 'names') && way.choices.every((choice) => offers(choice, entry));
  return isName(entry) && (way.by === 'equals' ? entry.normalized === way.text : entry.normalized.startsWith(way.text));
}

function offers({ among, anyOf }: WordChoice, entry: SearchEntry): boolean {
  return anyOf.some((words) => stands(words, among === 'words' ? entry.normalized : entry.spelling));
}

/** Whether the words occur in a text one after the other. If the last word is open, it may be the start of a longer word. */
function stands({ words, isOpen }: SoughtWords, text: string): boolean {
  const all = text.split(' ');
  const fits = (word: string, index: number) =>
    isOpen && index === words.length - 1 ? word.startsWith(words[index]!) : word === words[index];
  return all.some((_, start) => words.every((_word, index) => start + index < all.length && fits(all[start + index]!, index)));
}
