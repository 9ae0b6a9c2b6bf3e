// The parts of a page that are generated from the repository. Each part is between `<!-- kind argument -->` and `<!-- end -->`.

/** The functions that generate the parts, by kind. Their parameter is the argument of the part, or '' if it has none. */
export type PartMakers = Readonly<Record<string, (argument: string) => string>>;

export function hasParts(page: string, makers: PartMakers): boolean {
  return startOf(makers).test(page);
}

/** The page with its generated parts updated. Throws if a part has no end. Comments of other kinds do not change. */
export function fillPage(page: string, makers: PartMakers): string {
  let filled = '';
  let from = 0;
  for (const match of page.matchAll(startOf(makers))) {
    const [line, kind = '', argument = ''] = match;
    const end = page.indexOf('<!-- end -->', match.index);
    const next = page.indexOf('<!-- ', match.index + line.length);
    if (end === -1 || next !== end) throw new Error(`Expected <!-- end --> after ${line.trim()}, found none.`);
    filled += `${page.slice(from, match.index)}${line}${makers[kind]!(argument)}\n`;
    from = end;
  }
  return filled + page.slice(from);
}

/** Where a part starts: its kind and its argument. */
function startOf(makers: PartMakers): RegExp {
  return new RegExp(`^<!-- (${Object.keys(makers).join('|')})(?: (\\S+))? -->\n`, 'gm');
}
