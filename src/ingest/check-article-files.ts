// Checks article files and reports all errors of all files. Does not write to the graph.
import { familyOf, slugOf } from '../domain/ids.js';
import type { NodeRecord } from '../domain/records.js';
import type { FilePlace, Problem } from '../problem.js';
import type { ArticleFile } from './article-file.js';
import { checkAdditions, completeAdditions } from './check-additions.js';
import { checkFacts } from './check-facts.js';
import { checkKinds } from './check-kinds.js';
import { checkMentioned } from './check-mentioned.js';
import { checkReferences } from './check-references.js';
import { checkRoles } from './check-roles.js';
import { checkRepetitions } from './check-repetitions.js';
import { readDeclarations } from './declarations.js';
import { emptyGraph, type KnownGraph } from './known-graph.js';
import { show } from './problem.js';
import { readArticleFile, type ArticleFileInput, type ReadArticleFile } from './read-article-file.js';
import { readExistingRecords, type ExistingRecords } from './existing-records.js';

export interface CheckOptions {
  /** Files that references may point to and that are not checked themselves. Their valid parts are used. */
  readonly context?: readonly ArticleFileInput[];
  /** The graph that references may point to. */
  readonly graph?: KnownGraph;
}

export interface CheckedFile extends ReadArticleFile {
  readonly content: ArticleFile;
}

export interface CheckResult {
  /** All errors, ordered by file and line. Empty if the files are valid. */
  readonly problems: readonly Problem<FilePlace>[];
  /** The checked files; empty if there are problems. */
  readonly files: readonly CheckedFile[];
  /** The nodes of the graph that the files refer to, by id. */
  readonly known: ReadonlyMap<string, NodeRecord>;
}

export async function checkArticleFiles(inputs: readonly ArticleFileInput[], options: CheckOptions = {}): Promise<CheckResult> {
  const { context = [], graph = emptyGraph } = options;
  const files = inputs.map(readArticleFile);
  const paths = new Set(inputs.map((input) => input.path));
  const others = context.filter((input) => !paths.has(input.path)).map(readArticleFile);
  const existing = await readExistingRecords(
    [...others, ...files].map(({ draft }) => draft),
    graph,
  );
  const readable = files.filter(({ isJson }) => isJson);
  for (const file of readable) {
    checkFacts(file);
    checkKinds(file);
    checkRepetitions(file.draft, file.report);
    checkReferences(file, existing);
    checkAdditions(file, existing);
    checkMentioned(file, existing);
    checkRoles(file, existing);
  }
  checkDeclaredOnce(
    readable,
    others.filter(({ isJson }) => isJson),
  );
  const problems = files.flatMap((file) => [...file.problems].sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0)));
  const checked = problems.length > 0 ? [] : files.flatMap((file) => completeFile(file, existing));
  return { problems, files: checked, known: existing.known };
}

function completeFile(file: ReadArticleFile, existing: ExistingRecords): CheckedFile[] {
  return file.content ? [{ ...file, content: completeAdditions(file.content, existing) }] : [];
}

/** A file declares a slug only once. Several files may declare the same slug if their declarations are equal; they are one node then. */
function checkDeclaredOnce(files: readonly ReadArticleFile[], others: readonly ReadArticleFile[]): void {
  const first = new Map<string, { file: ReadArticleFile; content: string }>();
  for (const file of others) for (const { id, content } of readDeclarations(file.draft)) first.set(id, { file, content });
  for (const file of files) {
    for (const { id, path, content } of readDeclarations(file.draft)) {
      const earlier = first.get(id);
      if (!earlier) first.set(id, { file, content });
      else if (earlier.file === file) file.report(path, `a slug that no other ${familyOf(id)} in the file has`, show(slugOf(id)));
      else if (earlier.content !== content) {
        file.report(path, `the ${familyOf(id)} as ${earlier.file.path} declares it`, `different content for ${show(slugOf(id))}`);
      }
    }
  }
}
