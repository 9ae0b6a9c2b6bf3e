// Whether a statement can pass nothing, whatever is stored: SQLite then ends before it reads, and its plan says nothing of what it costs.

/** True where the outermost condition is of parts that must all hold and one of them is the constant 0. */
export function isNeverTrue(sql: string): boolean {
  const [, condition] = splitOutside(sql, ' WHERE ');
  if (condition === undefined) return false;
  const ends = [' GROUP BY ', ' ORDER BY ', ' LIMIT '];
  return hasFalsePart(ends.reduce((rest, end) => splitOutside(rest, end)[0]!, condition));
}

function hasFalsePart(condition: string): boolean {
  const inner = withoutParentheses(condition.trim());
  if (inner === '0') return true;
  if (splitOutside(inner, ' OR ').length > 1) return false;
  const parts = splitOutside(inner, ' AND ');
  return parts.length > 1 && parts.some(hasFalsePart);
}

/** The text inside, where one pair of parentheses is around all of it. */
function withoutParentheses(text: string): string {
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  const inner = text.slice(1, -1);
  let depth = 0;
  for (const character of inner) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (depth < 0) return text;
  }
  return withoutParentheses(inner.trim());
}

/** Splits where the separator stands outside of all parentheses. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0 && text.startsWith(separator, at)) {
      parts.push(text.slice(start, at));
      start = at + separator.length;
    }
  }
  return [...parts, text.slice(start)];
}
