// The views of an answer as tabs. A view without data explains which fields the query has to request.
import { Content, List, Root, Trigger } from '@radix-ui/react-tabs';
import { lazy, Suspense, type ReactNode } from 'react';
import type { Citation } from '../answer/answer-citations';
import type { AnswerGraph, GraphNode } from '../answer/answer-graph';
import { AnswerCitationsView } from '../views/answer-citations-view';
import { AnswerJsonView } from '../views/answer-json-view';
import { AnswerTableView } from '../views/answer-table-view';
import { AnswerTimelineView } from '../views/answer-timeline-view';
import { isEmptyAnswer } from '../answer/is-empty-answer';
import { rootNodeOf } from '../answer/root-node';
import { FactsView } from '../facts/facts-view';
import type { Selection } from '../graph/graph-drawing';
import { GraphView } from '../graph/graph-view';
import type { Question, View } from '../state/address';
import type { Outcome } from '../state/use-answer';
import { Problems } from './problems';

const Playground = lazy(async () => ({ default: (await import('../playground/playground')).Playground }));

interface Views {
  readonly question: Question;
  readonly outcome: Outcome;
  readonly view: View;
  readonly graph: AnswerGraph;
  readonly citations: readonly Citation[];
  readonly expanded: readonly string[];
  readonly selection: Selection | null;
  readonly onView: (view: View) => void;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onOpen: (node: GraphNode) => void;
  readonly onRun: (question: Question) => void;
}

const names: Readonly<Record<View, string>> = {
  facts: 'Facts',
  graph: 'Graph',
  timeline: 'Timeline',
  table: 'Table',
  citations: 'Citations',
  json: 'JSON',
  query: 'Query',
};

export function AnswerViews(props: Views) {
  const { question, outcome, view, graph, citations, expanded, selection, onView, onSelect, onOpen, onRun } = props;
  const data = outcome.state === 'answered' ? outcome.answer.data : undefined;
  const selectNode = (id: string) => onSelect({ what: 'node', id });
  const shown: Partial<Record<View, () => ReactNode>> = {
    ...(rootNodeOf(data) && { facts: () => <FactsView data={data} graph={graph} onOpen={onOpen} /> }),
    graph: () => <GraphView graph={graph} expanded={expanded} selection={selection} onSelect={onSelect} />,
    timeline: () => <AnswerTimelineView data={data} onSelectNode={selectNode} />,
    table: () => <AnswerTableView data={data} onSelectNode={selectNode} />,
    citations: () => <AnswerCitationsView citations={citations} />,
    json: () => <AnswerJsonView data={data} />,
    query: () => (
      <Suspense fallback={<p className="empty">Loading the editor …</p>}>
        <Playground question={question} onRun={onRun} />
      </Suspense>
    ),
  };
  // While an answer loads, its tab stays. An answer without a single root node has no facts view and is shown as a graph.
  const current = view === 'facts' && data !== undefined && !shown.facts ? 'graph' : view;
  const isAnswered = outcome.state === 'answered' && outcome.answer.errors.length === 0;
  const isEmpty = isAnswered && current !== 'query' && current !== 'json' && isEmptyAnswer(data);
  return (
    <Root className="views" value={current} onValueChange={(next) => onView(next as View)}>
      <List className="tabs" aria-label="Views of the answer">
        {(Object.keys(names) as View[])
          .filter((name) => name in shown || name === current)
          .map((name) => (
            <Trigger key={name} className="tab" value={name}>
              {names[name]}
            </Trigger>
          ))}
      </List>
      <Content className="view" value={current} tabIndex={-1}>
        {current !== 'query' && <Problems outcome={outcome} text={question.text} onQuery={() => onView('query')} />}
        {isEmpty && <p className="empty">The graph contains no data for this query. Open the query to change its variables.</p>}
        {(current === 'query' || (data !== undefined && data !== null && !isEmpty)) && shown[current]?.()}
        {current !== 'query' && outcome.state === 'loading' && <p className="empty">Loading …</p>}
      </Content>
    </Root>
  );
}
