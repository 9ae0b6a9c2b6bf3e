// The parts of a hit in which the words of the search are found: the name that matched; of an article its title and its text.
import type { AnalysisReads } from './analysis-reads.js';
import { highlight, soughtIn, type Fragment } from './highlight.js';
import type { FoundNode } from './search-hits.js';

export interface Highlight extends Fragment {
  readonly field: string;
}

export async function highlightHit(reads: Pick<AnalysisReads, 'loaders'>, hit: FoundNode): Promise<Highlight[]> {
  const sought = soughtIn(hit.plan, hit.match);
  return (await readTexts(reads, hit)).flatMap(({ field, text }) => {
    const found = text === null ? null : highlight(text, sought);
    return found ? [{ field, ...found }] : [];
  });
}

interface FieldText {
  readonly field: string;
  readonly text: string | null;
}

async function readTexts({ loaders }: Pick<AnalysisReads, 'loaders'>, { node, field, ordinal }: FoundNode): Promise<FieldText[]> {
  switch (node.family) {
    case 'entity':
      return [{ field, text: field === 'alias' ? (node.aliases[ordinal]?.text ?? null) : node.label }];
    case 'event':
      return [{ field, text: node.label }];
    case 'claim':
      return [{ field, text: node.proposition }];
    case 'article':
      return [
        { field: 'title', text: node.title },
        { field: 'text', text: await loaders.articleTextById.load(node.id) },
      ];
    default:
      return [];
  }
}
