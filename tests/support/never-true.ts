// Whether a statement can never return a row, whatever is stored. SQLite then ends before it reads, so its plan does not show its cost.

/** True if the outermost condition joins its parts by AND and one of them is the constant 0. */
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

/** The text without the pair of parentheses around all of it, if there is one. */
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

/** Splits at each separator that is outside of all parentheses. */
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
