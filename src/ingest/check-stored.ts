// Checks that files say the same as the graph of what it has already. For files that are right by themselves.
import { linkArticleFiles } from './link-article-files.js';
import type { CheckedFile } from './check-article-files.js';
import type { KnownGraph } from './known-graph.js';
import { findDifferences } from './node-differences.js';
import type { Surroundings } from './surroundings.js';

/** Tells every member of an article, entity, event, claim, step or accusation in which a file and the graph differ. */
export async function checkStored(files: readonly CheckedFile[], { known }: Pick<Surroundings, 'known'>, graph: KnownGraph): Promise<void> {
  const { batch, origins } = linkArticleFiles(files, known);
  const stored = await graph.nodes([...origins.keys()].filter((id) => !id.includes('|')));
  const texts = await graph.texts([...batch.texts.keys()]);
  for (const node of new Map(batch.nodes.map((each) => [each.id, each])).values()) {
    const before = stored.get(node.id);
    const origin = origins.get(node.id);
    if (!before || !origin) continue;
    for (const { key, expected, got } of findDifferences(node, before)) origin.report([...origin.path, key], expected, got);
    if (node.family === 'article' && texts.get(node.id) !== batch.texts.get(node.id)) {
      origin.report([...origin.path, 'text'], 'the text that the graph has already', 'another one');
    }
  }
}
