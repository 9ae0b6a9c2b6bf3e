// Search entries: the names and texts by which a node can be found, in the form in which engines store them. Pure.
// An entry can be found by its words through a full-text index (all words, phrases, beginnings of words), by `key` through a range index
// (equal to, begins with), and by any part of `normalized` by scanning. Callers must normalize the query with normalizeText first.
import { normalizeText, startOf } from './normalize.js';
import { ownFields } from './ontology/kinds.js';
import type { EntityRecord, EventRecord, NodeRecord } from './records.js';
import { nameKeys } from './spelling-keys.js';

/** Each name is one entry. `detail`: a field of a kind that the ontology marks as searched. `text`: an article's title and text together. */
export const nameFields = ['label', 'alias', 'title'] as const;
const textFields = ['detail', 'text', 'proposition'] as const;
/** In order of preference, for a node that is found by several fields. */
export const searchFields = [...nameFields, ...textFields] as const;
export type SearchField = (typeof searchFields)[number];

export interface SearchEntry {
  readonly nodeId: string;
  readonly field: SearchField;
  /** The index of the alias in the record, or of the text in `detailTexts`; 0 for fields with a single value. */
  readonly ordinal: number;
  /** The normalized words, joined by single spaces. */
  readonly normalized: string;
  /** The start of `normalized`: see `searchKey`. */
  readonly key: string;
  /** Spelling keys, joined by single spaces. Only entities and events have them. */
  readonly spelling: string;
}

/** Separates title and text, so that no phrase spans both. It does not occur in normalized words, and no index treats it as a space. */
const boundary = '¶';

/** Maximum length of the start of a text in a range index, since indexes limit the length. */
const maxKeyLength = 120;

/** The `key` of an entry with this normalized text. For texts that are longer than a key, `normalized` must be compared too. */
export function searchKey(normalized: string): string {
  return startOf(normalized, maxKeyLength);
}

/** All entries of a node, in order; empty for families that cannot be searched. `text` is the text of an article. */
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

/** The entries for the aliases of an entity, beginning with the alias at index `from`. */
export function aliasEntries(nodeId: string, aliases: readonly { readonly text: string }[], from: number): SearchEntry[] {
  return aliases.slice(from).flatMap(({ text }, index) => entry(nodeId, 'alias', from + index, normalizeText(text), true));
}

/** The texts of the searched fields of a record, in the order of the ontology. The ordinal of a `detail` entry is the index in this list. */
export function detailTexts(node: EntityRecord | EventRecord): string[] {
  const searched = ownFields(node.family).filter(({ field }) => field.searched);
  return searched.flatMap(({ name }) => (node[name as keyof typeof node] as string | readonly string[] | null | undefined) ?? []);
}

function detailEntries(node: EntityRecord | EventRecord): SearchEntry[] {
  return detailTexts(node).flatMap((text, index) => entry(node.id, 'detail', index, normalizeText(text), false));
}

/** Returns no entry for a name without letters or digits, since it cannot be found by words. */
function entry(nodeId: string, field: SearchField, ordinal: number, normalized: string, isSpelled: boolean): SearchEntry[] {
  if (normalized === '') return [];
  const spelling = isSpelled ? nameKeys(normalized.split(' ')).join(' ') : '';
  return [{ nodeId, field, ordinal, normalized, key: searchKey(normalized), spelling }];
}
