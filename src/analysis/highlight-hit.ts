// The parts of a hit in which the words of the search are found: the name or the detail that matched; a proposition; of an article its title and text.
import { detailTexts } from '../domain/search-entry.js';
import type { AnalysisReads } from './analysis-reads.js';
import { foundName } from './found-name.js';
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

async function readTexts({ loaders }: Pick<AnalysisReads, 'loaders'>, hit: FoundNode): Promise<FieldText[]> {
  const { node, field } = hit;
  switch (node.family) {
    case 'entity':
    case 'event':
      return [{ field, text: field === 'detail' ? (detailTexts(node)[hit.ordinal] ?? null) : foundName(hit) }];
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
