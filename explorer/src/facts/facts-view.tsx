// The page of one node: its own fields, then each list of the answer. Every fact is shown with its quotes and articles.
import type { AnswerGraph, GraphEdge, GraphNode } from '../answer/answer-graph';
import { rootNodeOf } from '../answer/root-node';
import { otherEnd } from '../answer/edges-by-node';
import { QuoteList } from '../components/quote-list';
import { formatName, formatTypeName } from '../formatting/format-name';
import { StatusBadge } from '../components/status-badge';
import { statusMark } from '../formatting/statuses';
import { ClaimRow } from './claim-row';
import { FactRow } from './fact-row';
import { sectionTitle } from './section-title';
import './facts.css';

interface FactsPage {
  readonly data: unknown;
  readonly graph: AnswerGraph;
  readonly onOpen: (node: GraphNode) => void;
}

export function FactsView({ data, graph, onOpen }: FactsPage) {
  const root = rootNodeOf(data);
  const node = root && graph.nodes.find(({ id }) => id === root.id);
  if (!root || !node) return <p className="empty">No node has this ID. The node may have been removed from the graph.</p>;
  const nodes = new Map(graph.nodes.map((one) => [one.id, one]));
  const shownInParts = new Set([...root.parts.values()].flat().flatMap(({ nodeFields }) => nodeFields));
  // A list such as the people of an organization leads to nodes that are the sources of its connections.
  const isListed = ({ source, target, member }: GraphEdge) => source === node.id || (target === node.id && root.totals.has(member));
  const sections = groupByMember(graph.edges.filter((edge) => isListed(edge) && !shownInParts.has(edge.member)));
  return (
    <article className="facts">
      <header className="facts-head">
        <p className="soft">{formatTypeName(node.typename)}</p>
        <h2>{node.label}</h2>
        {node.status && (
          <p>
            <StatusBadge status={node.status} /> {statusMark(node.status)?.meaning}
          </p>
        )}
        <NodeFacts facts={root.facts} />
        <QuoteList citations={node.citations} />
      </header>
      {[...root.parts].map(([field, parts]) => (
        <section key={field}>
          <h3>
            {sectionTitle(field)} <span className="soft small">{parts.length}</span>
          </h3>
          <ol className="facts-rows">
            {parts.map(({ text, citations }, index) => (
              <li key={index}>
                <p>{text}</p>
                <QuoteList citations={citations} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {[...sections].map(([member, edges]) => {
        const total = root.totals.get(member) ?? edges.length;
        return (
          <section key={member}>
            <h3>
              {sectionTitle(member)} <span className="soft small">{total > edges.length ? `${edges.length} of ${total}` : total}</span>
            </h3>
            <ul className="facts-rows">
              {edges.map((edge) => {
                const end = nodes.get(otherEnd(edge, node.id))!;
                return (
                  <li key={edge.id}>
                    {end.kind === 'claim' ? (
                      <ClaimRow claim={end} graph={graph} onOpen={onOpen} />
                    ) : (
                      <FactRow edge={edge} node={end} onOpen={onOpen} />
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </article>
  );
}

function NodeFacts({ facts }: { readonly facts: readonly (readonly [string, string])[] }) {
  return (
    <dl className="facts-list">
      {facts.map(([name, value], index) => (
        <div key={index}>
          <dt>{formatName(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function groupByMember(edges: readonly GraphEdge[]): Map<string, GraphEdge[]> {
  const groups = new Map<string, GraphEdge[]>();
  for (const edge of edges) groups.set(edge.member, [...(groups.get(edge.member) ?? []), edge]);
  return groups;
}
