// Prints an answer for the documentation: the first items of each list, pairs in full, and the number of items left out.

/** Columns of a code block that fit on a page without scrolling. */
const lineWidth = 120;
/** Items shown of a list whose items fit on one line each; of a list of larger items, only the first is shown. */
const shortItems = 3;
/** A list of two is shown in full, because its items are often the two sides of a dispute. */
const pair = 2;
/** Longer texts are cut, in UTF-16 code units. */
const maxText = 200;

/** Returns JSON with comments (`jsonc`) in place of the items left out. */
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

/** Returns undefined if the value contains a list or a text that has to be shortened. */
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
