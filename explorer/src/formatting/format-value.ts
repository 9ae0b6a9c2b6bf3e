// Formats a scalar value of an answer for people.
import { formatDate } from './format-date';
import { formatName } from './format-name';

/** The fields whose values are enum constants. In other fields, capitals belong to names. */
const constants = new Set(
  'bound by category change failedRule kind labelProvenance match method polarity precision provenance relation role roles rule speechAct state status talksState warrantState'.split(
    ' ',
  ),
);

/** `field` may be a dotted path; only its last name is used. */
export function formatValue(value: string | number | boolean, field: string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value.toLocaleString('en', { maximumFractionDigits: 2 });
  if (!constants.has(field.slice(field.lastIndexOf('.') + 1))) return formatDate(value);
  return /^[A-Z_]+(, [A-Z_]+)*$/.test(value) ? value.split(', ').map(formatName).join(', ') : value;
}
