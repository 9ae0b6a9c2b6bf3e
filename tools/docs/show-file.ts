// A part of a page that is a file of this repository, such as an example program.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

const languages: Readonly<Record<string, string>> = { '.ts': 'ts', '.tsx': 'tsx', '.py': 'python', '.sh': 'sh', '.json': 'json' };

/** Throws if the language of the file is unknown. */
export function showFile(file: string): string {
  const language = languages[extname(file)];
  if (!language) throw new Error(`Expected a file of ${Object.keys(languages).join(', ')}, got ${file}.`);
  return `\`\`\`${language}\n${readFileSync(file, 'utf8').trim()}\n\`\`\``;
}
