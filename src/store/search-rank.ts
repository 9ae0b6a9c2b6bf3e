// How engines rank what a search finds: one number for an entry that is found, one sort key for a node. The smaller the better.
import { searchFields } from '../domain/search-entry.js';
import type { StoredNode } from '../domain/records.js';
import { searchMatches } from '../domain/vocabulary.js';
import type { SearchHit } from './graph-store.js';

/** The number of an entry is match, field and ordinal in decimal places: `match * matchUnit + field * fieldUnit + ordinal`. */
export const matchUnit = 10_000_000;
export const fieldUnit = 1_000_000;

/** Aliases past this number rank as this one. */
export const maxOrdinal = fieldUnit - 1;

/** Stands for an entry with words that are to be left out: below every match, so that the smallest number of a node tells. */
export const excludedMatch = -1;

/** Article counts rank downwards: this minus the count, in twelve digits. */
export const largestCount = 999_999_999_999;

export function decodeHit(node: StoredNode, rank: number): SearchHit {
  return {
    node,
    match: searchMatches[Math.floor(rank / matchUnit)]!,
    field: searchFields[Math.floor((rank % matchUnit) / fieldUnit)]!,
    ordinal: rank % fieldUnit,
  };
}
