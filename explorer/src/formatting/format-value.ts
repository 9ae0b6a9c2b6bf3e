// A single value of an answer as people read it.
import { formatDate } from './format-date';
import { formatName } from './format-name';

/** The fields whose values are constants of the schema; elsewhere capitals are those of a name. */
const constants = new Set(
  'bound by category change failedRule kind labelProvenance match method polarity precision provenance relation role roles rule speechAct state status'.split(
    ' ',
  ),
);

/** `field` may be dotted: the last name counts. */
export function formatValue(value: string | number | boolean, field: string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value.toLocaleString('en', { maximumFractionDigits: 2 });
  if (!constants.has(field.slice(field.lastIndexOf('.') + 1))) return formatDate(value);
  return /^[A-Z_]+(, [A-Z_]+)*$/.test(value) ? value.split(', ').map(formatName).join(', ') : value;
}
