// What an answer rests on, as footnotes: quote, title, outlet, date, status, and what each carries.
import type { AnswerGraph } from './answer-graph';

export interface Citation {
  readonly quote: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly status: string | null;
  /** What the words carry: the role, relation or claim. */
  readonly supports: string;
}

/** In the order of the answer, each once. */
export function citationsOf({ nodes, edges }: AnswerGraph): Citation[] {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const found = [
    ...nodes.flatMap(({ citations }) => citations),
    ...edges.flatMap(({ citations, source, target, label }) =>
      citations.map((citation) => ({ ...citation, supports: `${labels.get(target)}: ${label} in ${labels.get(source)}` })),
    ),
  ];
  return [...new Map(found.map((citation) => [JSON.stringify(citation), citation])).values()];
}
