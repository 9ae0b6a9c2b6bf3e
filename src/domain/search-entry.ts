// Search entries: the names and texts by which a node is found, in the form in which engines store them. Pure.
// An entry is found by its words through a full-text index (all words, phrases, starts of words), by `key` through an index of ranges
// (equal to, begins with), and, where `normalized` is read, by any part of it. Whoever asks normalizes the question with normalizeText first.
import { normalizeText, startOf } from './normalize.js';
import { ownFields } from './ontology/kinds.js';
import type { EntityRecord, EventRecord, NodeRecord } from './records.js';
import { nameKeys } from './spelling-keys.js';

/** Names come whole; `detail` is a field of a kind that the ontology names as searched; `text` is title and text of an article together. */
export const nameFields = ['label', 'alias', 'title'] as const;
const textFields = ['detail', 'text', 'proposition'] as const;
/** In the order in which they are preferred where a node is found by several. */
export const searchFields = [...nameFields, ...textFields] as const;
export type SearchField = (typeof searchFields)[number];

export interface SearchEntry {
  readonly nodeId: string;
  readonly field: SearchField;
  /** Which alias of the record; 0 for fields of which there is one. */
  readonly ordinal: number;
  /** The normalized words with single spaces between them. */
  readonly normalized: string;
  /** The start of `normalized`: see `searchKey`. */
  readonly key: string;
  /** Spelling keys with single spaces between them: of entities and events only. */
  readonly spelling: string;
}

/** Stands between title and text: no phrase goes across it. No normalized word holds it, and it is no space to any index. */
const boundary = '¶';

/** Longest start of a text that can be looked up as a range; indexes have a limit. */
const maxKeyLength = 120;

/** What the `key` of an entry with this normalized text is. Of longer texts `normalized` decides. */
export function searchKey(normalized: string): string {
  return startOf(normalized, maxKeyLength);
}

/** Every entry of a node, in order; none for families that are not searched. `text` is that of an article. */
export function searchEntries(node: NodeRecord, text: string | null): SearchEntry[] {
  switch (node.family) {
    case 'entity':
      return [
        ...entry(node.id, 'label', 0, normalizeText(node.label), true),
        ...aliasEntries(node.id, node.aliases, 0),
        ...detailEntries(node),
      ];
    case 'event':
      return [...entry(node.id, 'label', 0, normalizeText(node.label), true), ...detailEntries(node)];
    case 'article': {
      const title = normalizeText(node.title);
      const all = [title, normalizeText(text ?? '')].filter((part) => part !== '').join(` ${boundary} `);
      return [...entry(node.id, 'title', 0, title, false), ...entry(node.id, 'text', 0, all, false)];
    }
    case 'claim':
      return entry(node.id, 'proposition', 0, normalizeText(node.proposition), false);
    default:
      return [];
  }
}

/** The entries of the aliases of an entity from this one on. */
export function aliasEntries(nodeId: string, aliases: readonly { readonly text: string }[], from: number): SearchEntry[] {
  return aliases.slice(from).flatMap(({ text }, index) => entry(nodeId, 'alias', from + index, normalizeText(text), true));
}

/** The texts of the searched fields of a record, in the order of the ontology; the ordinal of a `detail` entry counts them. */
export function detailTexts(node: EntityRecord | EventRecord): string[] {
  const searched = ownFields(node.family).filter(({ field }) => field.searched);
  return searched.flatMap(({ name }) => (node[name as keyof typeof node] as string | readonly string[] | null | undefined) ?? []);
}

function detailEntries(node: EntityRecord | EventRecord): SearchEntry[] {
  return detailTexts(node).flatMap((text, index) => entry(node.id, 'detail', index, normalizeText(text), false));
}

/** None for a name without letters or digits: there is nothing to find it by. */
function entry(nodeId: string, field: SearchField, ordinal: number, normalized: string, isSpelled: boolean): SearchEntry[] {
  if (normalized === '') return [];
  const spelling = isSpelled ? nameKeys(normalized.split(' ')).join(' ') : '';
  return [{ nodeId, field, ordinal, normalized, key: searchKey(normalized), spelling }];
}
