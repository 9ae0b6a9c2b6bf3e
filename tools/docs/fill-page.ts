// The parts of a page that are made from the repository: each stands between `<!-- kind argument -->` and `<!-- end -->`.

/** What makes the parts of a kind, from the argument behind it ('' where there is none). */
export type PartMakers = Readonly<Record<string, (argument: string) => string>>;

export function hasParts(page: string, makers: PartMakers): boolean {
  return startOf(makers).test(page);
}

/** The page with its made parts brought up to date. Throws for a part without an end. Comments of other kinds stay as they are. */
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
