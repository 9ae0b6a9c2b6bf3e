// Reads the entities that article files declare, so that imports and those files agree on them, whichever is written to the graph first.
import { checkArticleFiles } from '../check-article-files.js';
import { linkArticleFiles } from '../link-article-files.js';
import type { ArticleFileInput } from '../read-article-file.js';
import type { DeclaredEntities } from './resolve-names.js';

/** Returns no entities if a file has errors, since such files cannot be written to the graph. */
export async function readDeclaredEntities(inputs: readonly ArticleFileInput[]): Promise<DeclaredEntities> {
  const { files, problems } = await checkArticleFiles(inputs);
  if (problems.length > 0) return new Map();
  const { nodes } = linkArticleFiles(files).batch;
  return new Map(nodes.filter((node) => node.family === 'entity').map((node) => [node.id, node]));
}
