// Fills the generated parts of a page. Each part is between `<!-- kind argument -->` and `<!-- end -->`.

/** A function per kind that generates a part from the argument after the kind ('' if there is no argument). */
export type PartMakers = Readonly<Record<string, (argument: string) => string>>;

export function hasParts(page: string, makers: PartMakers): boolean {
  return startOf(makers).test(page);
}

/** Returns the page with its generated parts up to date. Throws for a part without an end. Other comments do not change. */
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

/** Matches the start of a part: its kind and its argument. */
function startOf(makers: PartMakers): RegExp {
  return new RegExp(`^<!-- (${Object.keys(makers).join('|')})(?: (\\S+))? -->\n`, 'gm');
}
