// The parts of a hit in which the words of the search are found: the name that matched; of an article its title and its text.
import type { StoredEntity, StoredEvent } from '../domain/records.js';
import { detailTexts, type SearchField } from '../domain/search-entry.js';
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
    case 'event':
      return [{ field, text: textOfSubject(node, field, ordinal) }];
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

function textOfSubject(node: StoredEntity | StoredEvent, field: SearchField, ordinal: number): string | null {
  if (field === 'alias') return node.family === 'entity' ? (node.aliases[ordinal]?.text ?? null) : null;
  return field === 'detail' ? (detailTexts(node)[ordinal] ?? null) : node.label;
}
