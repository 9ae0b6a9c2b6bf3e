// Problems as the tests compare them: where, on which line, in which words.
import { checkArticleFiles, type CheckOptions } from '../../src/ingest/check-article-files.js';
import { formatProblem } from '../../src/problem.js';
import type { ArticleFileInput } from '../../src/ingest/read-article-file.js';

export interface ToldProblem {
  readonly pointer: string;
  /** The line of the file that the problem names, without its margins. */
  readonly line: string | null;
  /** From "expected" on, as a person reads it. */
  readonly message: string;
}

/** The problems of one file. */
export async function reportProblems(input: ArticleFileInput, options: CheckOptions = {}): Promise<ToldProblem[]> {
  const { problems } = await checkArticleFiles([input], options);
  const lines = input.text.split('\n');
  return problems.map((problem) => ({
    pointer: problem.place.pointer,
    line: problem.place.line === null ? null : lines[problem.place.line - 1]!.trim().replace(/,$/, ''),
    message: formatProblem({ ...problem, place: { file: '', pointer: '', line: null } }).replace(/^: /, ''),
  }));
}
