// The parts of README.md that are made from the program itself: an operation, its real answer, the settings.
// Each stands between `<!-- name -->` and `<!-- end -->`; a test compares, `npm run readme` writes.
import type { SettingName } from '../../src/config.js';

export interface ReadmeParts {
  /** Text of the operation, without its comment. */
  readonly operation: string;
  readonly answer: unknown;
  readonly settings: Readonly<Record<SettingName, { readonly default: unknown; readonly meaning: string }>>;
}

/** The README with its made parts brought up to date. Throws when a part has no place in it. */
export function fillReadme(readme: string, { operation, answer, settings }: ReadmeParts): string {
  const rows = Object.entries(settings).map(
    ([name, { default: value, meaning }]) => `| \`${name}\` | ${value === '' ? '' : `\`${String(value)}\``} | ${meaning} |`,
  );
  const parts = {
    operation: `\`\`\`graphql\n${operation}\n\`\`\``,
    answer: `\`\`\`json\n${JSON.stringify(answer, null, 2)}\n\`\`\``,
    settings: ['| setting | default | meaning |', '| --- | --- | --- |', ...rows].join('\n'),
  };
  return Object.entries(parts).reduce((text, [name, part]) => {
    const place = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(\n<!-- end -->)`);
    if (!place.test(text)) throw new Error(`Expected <!-- ${name} --> … <!-- end --> in README.md, found none.`);
    return text.replace(place, (_whole, start: string, end: string) => `${start}${part}${end}`);
  }, readme);
}

/** An operation as the README shows it: without the comment at its head. */
export function withoutComment(operation: string): string {
  return operation.replace(/^(#.*\n)+/, '').trim();
}
