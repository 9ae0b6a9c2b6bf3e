// A single value of an answer as people read it.
import { dateInWords } from './date-in-words';
import { inWords } from './in-words';

/** The fields whose values are constants of the schema; elsewhere capitals are those of a name. */
const constants = new Set(
  'bound by category change failedRule kind labelProvenance match method polarity precision provenance relation role roles rule speechAct state status'.split(
    ' ',
  ),
);

/** `field` may be dotted: the last name counts. */
export function factInWords(value: string | number | boolean, field: string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value.toLocaleString('en', { maximumFractionDigits: 2 });
  if (!constants.has(field.slice(field.lastIndexOf('.') + 1))) return dateInWords(value);
  return /^[A-Z_]+(, [A-Z_]+)*$/.test(value) ? value.split(', ').map(inWords).join(', ') : value;
}
