// Shows a file of this repository as a part of a page, such as an example program.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

const languages: Readonly<Record<string, string>> = {
  '.ts': 'ts',
  '.tsx': 'tsx',
  '.py': 'python',
  '.sh': 'sh',
  '.json': 'json',
  '.graphql': 'graphql',
};

/** Throws for a file whose extension has no code block language. */
export function showFile(file: string): string {
  const language = languages[extname(file)];
  if (!language) throw new Error(`Expected a file of ${Object.keys(languages).join(', ')}, got ${file}.`);
  return `\`\`\`${language}\n${readFileSync(file, 'utf8').trim()}\n\`\`\``;
}
