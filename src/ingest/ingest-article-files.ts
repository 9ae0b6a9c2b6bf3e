// Checks, links and writes article files: all files in one transaction, or none of them.
import { DossierError } from '../errors.js';
import { formatProblem, type FilePlace, type Problem } from '../problem.js';
import type { GraphStore } from '../store/graph-store.js';
import type { BatchProblem, WriteSummary } from '../store/write-batch.js';
import { checkArticleFiles } from './check-article-files.js';
import { createKnownGraph, type KnownGraph } from './known-graph.js';
import { linkArticleFiles, type LinkedFiles } from './link-article-files.js';
import { findDifferences } from './node-differences.js';
import type { ArticleFileInput } from './read-article-file.js';

export type IngestResult =
  | { readonly isWritten: true; readonly summary: WriteSummary }
  /** The graph was not changed. */
  | { readonly isWritten: false; readonly problems: readonly Problem<FilePlace>[] };

/** Time limit for the reads of a check. */
const checkTimeoutMs = 60_000;

export async function ingestArticleFiles(inputs: readonly ArticleFileInput[], store: GraphStore): Promise<IngestResult> {
  const graph = createKnownGraph(store.reader({ deadlineAt: Date.now() + checkTimeoutMs }));
  const { problems, files, known } = await checkArticleFiles(inputs, { graph });
  if (problems.length > 0) return { isWritten: false, problems };
  const linked = linkArticleFiles(files, known);
  try {
    return { isWritten: true, summary: await store.write(linked.batch) };
  } catch (error) {
    if (!(error instanceof DossierError) || error.code !== 'INVALID_BATCH') throw error;
    await reportBatchProblems(error.details['problems'] as readonly BatchProblem[], linked, graph);
    return { isWritten: false, problems: files.flatMap((file) => file.problems) };
  }
}

/** Reports what the store refused at the path in the file that states it. For nodes with different content, reports each such field. */
async function reportBatchProblems(problems: readonly BatchProblem[], { batch, origins }: LinkedFiles, graph: KnownGraph): Promise<void> {
  const written = new Map(batch.nodes.map((node) => [node.id, node]));
  const stored = await graph.nodes(problems.map(({ place }) => place.subject).filter((subject) => written.has(subject)));
  for (const problem of problems) {
    const { subject } = problem.place;
    const origin = origins.get(subject);
    if (!origin) throw new Error(`The store refused a fact that no file states: ${formatProblem(problem)}`);
    const [node, before] = [written.get(subject), stored.get(subject)];
    const differences = node && before ? findDifferences(node, before) : [];
    for (const { key, expected, got } of differences) origin.report([...origin.path, key], expected, got);
    if (differences.length > 0) continue;
    // If no field of an article record differs, its text does: the text is stored separately from the record.
    origin.report(node?.family === 'article' && before ? [...origin.path, 'text'] : origin.path, problem.expected, problem.got);
  }
}
