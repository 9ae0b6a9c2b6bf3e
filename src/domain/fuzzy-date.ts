// Dates as exact as their source: Extended Date/Time Format (ISO 8601-2), levels 0 and 1, parsed by the edtf library.
import edtf from 'edtf';
import { DossierError } from '../errors.js';
import type { Provenance } from './vocabulary.js';

export const datePrecisions = ['DAY', 'MONTH', 'YEAR', 'INTERVAL'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** A calendar date as exact as its source: `2021-04` is some day of April, `../2021-03-23` some day up to the 23rd. */
export interface FuzzyDate {
  readonly edtf: string;
  /** First possible day, yyyy-mm-dd; null if the start is unknown. */
  readonly earliest: string | null;
  /** Last possible day, yyyy-mm-dd; null if the end is open. */
  readonly latest: string | null;
  readonly precision: DatePrecision;
  readonly provenance: Provenance;
  /** The source or reasoning of the date, if it is not in the text. */
  readonly note: string | null;
}

type Bounds = Pick<FuzzyDate, 'earliest' | 'latest' | 'precision'>;

/** Parses an EDTF date of level 0 or 1, with day precision or coarser. Throws BAD_USER_INPUT for any other text. */
export function parseEdtf(text: string): Bounds {
  const [start, end, ...rest] = text.split('/');
  if (rest.length > 0 || start === undefined || (start === '..' && (end === undefined || end === '..'))) throw notADate(text);
  if (end === undefined) {
    const single = readDate(start, text);
    return { ...single, precision: precisionOf(start, text) };
  }
  const earliest = start === '..' ? null : readDate(start, text).earliest;
  const latest = end === '..' ? null : readDate(end, text).latest;
  if (earliest !== null && latest !== null && earliest > latest) throw notADate(text);
  return { earliest, latest, precision: 'INTERVAL' };
}

/** Creates a fuzzy date from its EDTF text. Throws BAD_USER_INPUT if the text is not a valid date. */
export function createFuzzyDate(text: string, provenance: Provenance = 'ARTICLE', note: string | null = null): FuzzyDate {
  return { edtf: text, ...parseEdtf(text), provenance, note };
}

/** Whether a text is an EDTF date that `parseEdtf` accepts. */
export function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
}

/** The sort day of a date: its first possible day, or else its last. Without either it is empty, which sorts before every date. */
export function sortDay(date: Pick<FuzzyDate, 'earliest' | 'latest'> | null): string {
  return date?.earliest ?? date?.latest ?? '';
}

/** Whether a date possibly lies in a range of days, bounds included. Missing bounds and open ends do not limit the range. */
export function mayOverlap(
  date: Pick<FuzzyDate, 'earliest' | 'latest'>,
  range: { readonly from?: string | null | undefined; readonly to?: string | null | undefined },
): boolean {
  return (date.latest ?? '9999') >= (range.from ?? '') && (date.earliest ?? '') <= (range.to ?? '9999');
}

/** Whether a text is a calendar day that exists, yyyy-mm-dd. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const shapes: readonly (readonly [RegExp, DatePrecision])[] = [
  [/^\d{4}-\d{2}-\d{2}[?~%]?$/, 'DAY'],
  [/^\d{4}-\d{2}[?~%]?$/, 'MONTH'],
  [/^\d{4}[?~%]?$/, 'YEAR'],
];

function precisionOf(part: string, whole: string): DatePrecision {
  for (const [shape, precision] of shapes) if (shape.test(part)) return precision;
  throw notADate(whole);
}

function readDate(part: string, whole: string): { earliest: string; latest: string } {
  if (precisionOf(part, whole) === 'DAY') {
    if (!isCalendarDay(part.slice(0, 10))) throw notADate(whole);
    // Days are parsed without the library, which takes a fraction of a millisecond for each: imports have many days.
    return { earliest: part.slice(0, 10), latest: part.slice(0, 10) };
  }
  const date = read(part, whole);
  return { earliest: isoDay(date.min), latest: isoDay(date.max) };
}

function read(part: string, whole: string): { min: number; max: number } {
  // In EDTF, months 21 to 41 stand for seasons, quarters and the like, which are not supported.
  if (Number(part.slice(5, 7) || '1') > 12) throw notADate(whole);
  try {
    return edtf(part);
  } catch {
    throw notADate(whole);
  }
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function notADate(text: string): DossierError {
  return new DossierError(
    'BAD_USER_INPUT',
    `Expected a date in EDTF such as 2021-03-23, 2021-04, 2024, 2023-10-07/.. or ../2021-03-23, got ${JSON.stringify(text)}.`,
  );
}
