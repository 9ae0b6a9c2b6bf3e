// An answer as documentation shows it: the first of each list, pairs whole, and how much was left out.

/** Columns that a block of code has on a page before it is scrolled. */
const lineWidth = 120;
/** Items of a list that are shown where each fits on a line; of larger items the first is shown. */
const shortItems = 3;
/** Shown whole: often these are the two sides of a matter. */
const pair = 2;
/** Longer texts are cut. */
const maxText = 200;

/** JSON with comments (`jsonc`) in place of what is left out. */
export function printAnswer(answer: unknown): string {
  return print(answer, 0);
}

function print(value: unknown, indent: number): string {
  if (typeof value === 'string') return JSON.stringify(value.length > maxText ? `${value.slice(0, maxText)}…` : value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const oneLine = printOnOneLine(value);
  if (oneLine !== undefined && indent + oneLine.length <= lineWidth) return oneLine;
  const inner = ' '.repeat(indent + 2);
  if (!Array.isArray(value)) {
    const members = Object.entries(value).map(([name, member]) => `${inner}${JSON.stringify(name)}: ${print(member, indent + 2)}`);
    return `{\n${members.join(',\n')}\n${' '.repeat(indent)}}`;
  }
  const items = value.slice(0, shortItems).map((item) => print(item, indent + 2));
  const shown = items.some((item) => item.includes('\n')) ? items.slice(0, value.length <= pair ? pair : 1) : items;
  const left = value.length - shown.length;
  const lines = [shown.map((item) => inner + item).join(',\n'), ...(left > 0 ? [`${inner}// … and ${left} more`] : [])];
  return `[\n${lines.join('\n')}\n${' '.repeat(indent)}]`;
}

/** Undefined for what has lists of more than are shown, or texts that are cut, in it. */
function printOnOneLine(value: unknown): string | undefined {
  if (typeof value === 'string' && value.length > maxText) return undefined;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  if (isList && value.length > shortItems) return undefined;
  const parts: string[] = [];
  for (const [name, member] of Object.entries(value)) {
    const part = printOnOneLine(member);
    if (part === undefined) return undefined;
    parts.push(isList ? part : `${JSON.stringify(name)}: ${part}`);
  }
  if (parts.length === 0) return isList ? '[]' : '{}';
  return isList ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
}
