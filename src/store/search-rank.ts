// Ranks search results: one number for each matching entry, and one sort key for each node. Smaller is better.
import { searchFields } from '../domain/search-entry.js';
import type { StoredNode } from '../domain/records.js';
import { searchMatches } from '../domain/vocabulary.js';
import type { SearchHit } from './graph-store.js';

/** The number of an entry encodes match, field and ordinal in decimal digits: `match * matchUnit + field * fieldUnit + ordinal`. */
export const matchUnit = 10_000_000;
export const fieldUnit = 1_000_000;

/** Aliases with a higher ordinal rank like this one. */
export const maxOrdinal = fieldUnit - 1;

/** The match of an entry with excluded words. It is smaller than every match, so the smallest number of a node shows the exclusion. */
export const excludedMatch = -1;

/** Nodes with more articles rank first, so sort keys use this number minus the count, in twelve digits. */
export const largestCount = 999_999_999_999;

export function decodeHit(node: StoredNode, rank: number): SearchHit {
  return {
    node,
    match: searchMatches[Math.floor(rank / matchUnit)]!,
    field: searchFields[Math.floor((rank % matchUnit) / fieldUnit)]!,
    ordinal: rank % fieldUnit,
  };
}
