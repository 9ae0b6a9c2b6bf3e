// Sort keys: one string per order, so that a page is one range of one index. Both engines compare the strings in the same way.

/** Sorts before every character that a value may contain, so that "Iraq" comes before "Iraqi forces", regardless of the ids. */
const separator = '\t';

/** Only this much of a label is sorted, since index entries are limited in length. The id after it breaks ties. */
const labelLength = 120;

/** A key that sorts by the value first, then by the parts that make it unique (ids, roles), in order. */
export function sortKey(value: string, ...tieBreak: string[]): string {
  return [value, ...tieBreak].join(separator);
}

/** The form in which labels are sorted: without case and diacritics, and with normalized white space. */
export function sortableLabel(label: string): string {
  return label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim().slice(0, labelLength);
}

/** An integer from 0 to 999,999,999,999, as text that sorts in numeric order. */
export function sortableNumber(value: number): string {
  return String(value).padStart(12, '0');
}
