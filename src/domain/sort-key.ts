// Sort keys: one string an order, so that a page is one range of one index. Both engines compare them the same way.

/** Sorts before every character that a value may hold, so that "Iraq" comes before "Iraqi forces" whatever the id. */
const separator = '\t';

/** Longest part of a label that sorts; index entries have a limit, and the id after it decides the rest. */
const labelLength = 120;

/** A key that sorts by value, then by what makes it unique (ids, roles), in order. */
export function sortKey(value: string, ...tieBreak: string[]): string {
  return [value, ...tieBreak].join(separator);
}

/** The form in which labels are sorted: without case and diacritics, white space normalized. */
export function sortableLabel(label: string): string {
  return label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim().slice(0, labelLength);
}

/** A whole number from 0 to 999,999,999,999 that sorts as text. */
export function sortableNumber(value: number): string {
  return String(value).padStart(12, '0');
}
