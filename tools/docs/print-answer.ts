// An answer as the documentation shows it: the first items of each list, pairs in full, and how many items were left out.

/** The number of columns that a block of code shows without scrolling. */
const lineWidth = 120;
/** How many items of a list are shown if each fits on a line. Of larger items, only the first is shown. */
const shortItems = 3;
/** Lists of this length are shown in full, because they are often the two sides of a dispute. */
const pair = 2;
/** Longer texts are cut. */
const maxText = 200;

/** JSON with comments (`jsonc`) in place of the parts that are left out. */
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

/** Undefined if a list in it is longer than what is shown, or if a text in it is cut. */
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
