// The evidence of an answer as citations: quote, title, outlet, date, and the facts that each quote supports with their status.
import { formatName } from '../formatting/format-name';
import type { Citation } from './answer-citations';
import type { AnswerGraph, GraphEdge, GraphNode } from './answer-graph';
import { withoutPrefix } from './format-claim';

/** Citations of connections first, then of nodes, each in the order of the answer. The same quote from the same article appears once. */
export function citationsOf({ nodes, edges, unattached }: AnswerGraph): Citation[] {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const quoted = mergeCitations([
    ...edges.flatMap(({ citations, source, target, label, status }) => {
      // The participant comes before the event, whichever of the two the answer started from.
      const [who, inWhat] = kinds.get(target) === 'event' ? [source, target] : [target, source];
      const text = `${labels.get(who)}: ${formatName(label)}, ${labels.get(inWhat)}`;
      return citations.map((citation) => ({ ...citation, supports: [{ text, status }] }));
    }),
    ...nodes.flatMap((node) => {
      const support = { text: supportOf(node, edges, labels), status: node.status };
      return node.citations.map((citation) => ({ ...citation, supports: [support] }));
    }),
    ...unattached,
  ]);
  // An article that was requested without quotes is also a source.
  const isCited = ({ title, date }: Citation) =>
    quoted.some((one) => one.title === title && (one.date === date || one.date === null || date === null));
  const sources = nodes.flatMap(({ source }) => (source && source.title !== null && !isCited(source) ? [source] : []));
  return [...quoted, ...mergeCitations(sources)];
}

/** Merges citations of the same quote from the same article, with everything that they support. */
function mergeCitations(citations: readonly Citation[]): Citation[] {
  const merged = new Map<string, Citation>();
  for (const citation of citations) {
    const { quote, title, date } = citation;
    const key = JSON.stringify([quote, title, date]);
    const known = merged.get(key);
    const more = citation.supports.filter(({ text }) => !known?.supports.some((support) => support.text === text));
    merged.set(key, known ? { ...known, supports: [...known.supports, ...more] } : citation);
  }
  return [...merged.values()];
}

/** The name of a node; for a claim, preceded by its speakers and the verb if the answer contains them. */
function supportOf({ id, kind, label }: GraphNode, edges: readonly GraphEdge[], labels: ReadonlyMap<string, string>): string {
  const speakers = kind === 'claim' ? edges.filter(({ source, field }) => source === id && field === 'speakers') : [];
  if (speakers.length === 0) return label;
  return `${speakers.map((speaker) => `${labels.get(speaker.target)} ${speaker.label}`).join(', ')}: ${withoutPrefix(label)}`;
}
