// Reads article files from disk, either the named ones or those that come with the program.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DossierError } from '../errors.js';
import type { ArticleFileInput } from '../ingest/read-article-file.js';
import { formatProblem, mismatch, type FilePlace, type Problem } from '../problem.js';

/**
 * Reads these files. JSON Schemas among them, which a shell finds for `*.json`, are skipped with a message on stderr. Throws BAD_USER_INPUT
 * that names every file that cannot be read, or if all files are schemas.
 */
export function readArticleInputs(files: readonly string[]): ArticleFileInput[] {
  const schemas = files.filter(isSchema);
  const articles = files.filter((file) => !isSchema(file));
  const problems = articles.length > 0 ? [] : schemas.map((file) => fileProblem(file, 'an article file', 'a JSON Schema'));
  const inputs = articles.flatMap((file) => {
    try {
      return [{ path: file, text: readFileSync(file, 'utf8') }];
    } catch (error) {
      problems.push(describeReadError(file, error as NodeJS.ErrnoException));
      return [];
    }
  });
  if (problems.length > 0) throw new DossierError('BAD_USER_INPUT', problems.map(formatProblem).join('\n'));
  for (const file of schemas) console.error(`${file}: skipped, because it is a JSON Schema and not an article file.`);
  return inputs;
}

/** The article files in a folder, sorted by name. The folder may also contain JSON Schemas, which editors use. */
export function listArticleFiles(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !isSchema(name));
  return names.sort().map((name) => path.relative('', path.join(folder, name)));
}

function isSchema(file: string): boolean {
  return file.endsWith('.schema.json');
}

/** The problem with a file that cannot be read. */
export function describeReadError(file: string, { code, message }: NodeJS.ErrnoException): Problem<FilePlace> {
  if (code === 'ENOENT') return fileProblem(file, 'a file', 'a name that does not exist');
  if (code !== 'EISDIR') return fileProblem(file, 'a file that can be read', `an error: ${message}`);
  return { ...fileProblem(file, 'a file', 'a folder'), advice: `Name the files in it, such as ${path.join(file, '*.json')}.` };
}

/** A problem with a whole file. */
export function fileProblem(file: string, expected: string, got: string): Problem<FilePlace> {
  return { place: { file, line: null, pointer: '' }, ...mismatch(expected, got) };
}
