// Checks article files and tells every mistake of all of them at once. Writes nothing.
import { nodeId } from '../domain/ids.js';
import type { NodeRecord } from '../domain/records.js';
import type { ArticleFile } from './article-file.js';
import { checkFacts } from './check-facts.js';
import { checkReferences } from './check-references.js';
import { readDeclarations, toKnownNode, type Declaration, type KnownNode } from './declarations.js';
import { emptyGraph, participationKey, type KnownGraph } from './known-graph.js';
import { show, type Problem } from './problem.js';
import { readArticleFile, type ArticleFileInput, type ReadArticleFile } from './read-article-file.js';
import { eventEntries, readReferences } from './references.js';

export interface CheckOptions {
  /** Files that references may point into and that are not checked themselves. One that cannot be read counts as empty. */
  readonly context?: readonly ArticleFileInput[];
  /** The graph that references may point into. */
  readonly graph?: KnownGraph;
}

export interface CheckedFile extends ReadArticleFile {
  readonly content: ArticleFile;
}

export interface CheckResult {
  /** Every mistake, file by file. Empty when all is well. */
  readonly problems: readonly Problem[];
  /** The files, when there are no problems. */
  readonly files: readonly CheckedFile[];
  /** The nodes of the graph that the files refer to, by id. */
  readonly known: ReadonlyMap<string, NodeRecord>;
}

export async function checkArticleFiles(inputs: readonly ArticleFileInput[], options: CheckOptions = {}): Promise<CheckResult> {
  const { context = [], graph = emptyGraph } = options;
  const read = inputs.map(readArticleFile);
  const files = read.filter((file): file is CheckedFile => file.content !== undefined);
  const paths = new Set(inputs.map((input) => input.path));
  const others = context.filter((input) => !paths.has(input.path)).map(readArticleFile).flatMap(({ content }) => content ?? []);
  const contents = [...files.map((file) => file.content), ...others];

  const declared = new Map<string, Declaration>(contents.flatMap(readDeclarations).map((each) => [each.id, each]));
  const outside = contents.flatMap(readReferences).map(({ id }) => id).filter((id) => !declared.has(id));
  const stored = await graph.nodes([...new Set(outside)]);
  const concerned = contents.flatMap((content) => content.claims).flatMap((claim) => claim.concerns).map(({ event }) => nodeId('event', event));
  const participations = new Set(await graph.participations([...new Set(concerned)]));
  for (const content of contents) for (const key of participationsOf(content)) participations.add(key);
  const find = (id: string): KnownNode | undefined => {
    const node = stored.get(id);
    return declared.get(id) ?? (node && toKnownNode(node));
  };

  for (const file of files) {
    checkFacts(file.content, file.report);
    checkReferences(file.content, { find, declaredIds: [...declared.keys()], participations }, file.report);
  }
  checkDeclaredOnce(files, others);
  const problems = read.flatMap((file) => file.problems);
  return { problems, files: problems.length > 0 ? [] : files, known: stored };
}

function participationsOf(content: ArticleFile): string[] {
  return eventEntries(content).flatMap(({ eventSlug, entry }) =>
    entry.participants.map(({ entity, role }) => participationKey(nodeId('event', eventSlug), nodeId('entity', entity), role)),
  );
}

/** The same id twice is one declaration too many, also where both say the same: the second refers to the first by its slug. */
function checkDeclaredOnce(files: readonly CheckedFile[], others: readonly ArticleFile[]): void {
  const first = new Map<string, { where: string; content: string }>();
  for (const content of others) for (const { id, content: said } of readDeclarations(content)) first.set(id, { where: 'another file', content: said });
  for (const file of files) {
    for (const { id, path, content } of readDeclarations(file.content)) {
      const earlier = first.get(id);
      if (!earlier) first.set(id, { where: file.path, content });
      else if (earlier.content !== content || earlier.where === file.path) {
        const same = earlier.content === content ? 'the same again' : 'one with other content';
        file.report(path, `${show(id)} to be declared once`, `${same}, after the one in ${earlier.where}`);
      }
    }
  }
}
