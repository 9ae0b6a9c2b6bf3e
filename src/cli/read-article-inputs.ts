// Reads article files from disk: those that were named, or those that come with the program.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DossierError } from '../errors.js';
import type { ArticleFileInput } from '../ingest/read-article-file.js';

/** The texts of these files. Throws BAD_USER_INPUT that names every file that cannot be read. */
export function readArticleInputs(files: readonly string[]): ArticleFileInput[] {
  const problems: string[] = [];
  const inputs = files.flatMap((file) => {
    try {
      return [{ path: file, text: readFileSync(file, 'utf8') }];
    } catch (error) {
      problems.push(describeReadError(file, error as NodeJS.ErrnoException));
      return [];
    }
  });
  if (problems.length > 0) throw new DossierError('BAD_USER_INPUT', problems.join('\n'));
  return inputs;
}

/** The article files in a folder, in order of name. JSON Schemas, which editors use, may lie beside them. */
export function listArticleFiles(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));
  return names.sort().map((name) => path.relative('', path.join(folder, name)));
}

function describeReadError(file: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `${file}: expected a file, got nothing of that name.`;
  if (code === 'EISDIR') return `${file}: expected a file, got a folder. Name the files in it, such as ${path.join(file, '*.json')}.`;
  return `${file}: cannot be read: ${message}.`;
}
