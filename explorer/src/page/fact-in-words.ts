// A single value of an answer as people read it.
import { dateInWords } from '../answer/date-in-words';
import { inWords } from './words';

export function factInWords(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value.toLocaleString('en', { maximumFractionDigits: 2 });
  // Constants of the schema have three letters and more; an abbreviation of two (ar, US) stays.
  return /^([A-Z]{3,}|[A-Z]+(_[A-Z]+)+)$/.test(value) ? inWords(value) : dateInWords(value);
}
