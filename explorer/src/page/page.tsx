// The page: a search box, example questions, and one answer in several views with its quotes in a side panel.
import { useCallback, useMemo, useState } from 'react';
import type { GraphNode } from '../answer/answer-graph';
import { citationsOf } from '../answer/citations-of-answer';
import { defaultView } from '../answer/default-view';
import { graphOfAnswer } from '../answer/graph-of-answer';
import { DetailsPanel } from '../details/details';
import type { Selection } from '../graph/graph-drawing';
import { findOperation } from '../operations/operations';
import { SearchBox } from '../search/search-box';
import { questionOf, type Question, type View } from '../state/address';
import { useAddress } from '../state/use-address';
import { useAnswer } from '../state/use-answer';
import { useTitle } from '../state/use-title';
import { useExpansions } from '../state/use-expansions';
import { AnswerViews } from './answer-views';
import { Examples } from './examples';
import { pageOperationOf } from './page-operation';
import { QuestionHead } from './question-head';
import './page.css';

/** Views without the side panel, because they contain the quotes or need the space. */
const selfContained: ReadonlySet<View> = new Set(['facts', 'citations', 'query']);

export function Page() {
  const { address, ask, change } = useAddress();
  const { question, expanded } = address;
  const [runCount, setRunCount] = useState(0);
  const outcome = useAnswer(question, runCount);
  const expansions = useExpansions(expanded);
  const data = outcome.state === 'answered' ? outcome.answer.data : undefined;
  // Expansions are merged with the answer, as if one query had requested everything.
  const graph = useMemo(() => graphOfAnswer([data, ...expansions]), [data, expansions]);
  // The default view depends on the data, which is not known while the answer loads.
  const view = address.view ?? (data === undefined ? 'graph' : defaultView(data, graph));
  const citations = useMemo(() => citationsOf(graph), [graph]);
  const [selected, setSelected] = useState<{ readonly question: Question; readonly selection: Selection | null }>();
  const selection = selected?.question === question ? selected.selection : null;
  const select = useCallback((next: Selection | null) => setSelected({ question, selection: next }), [question]);

  const open = ({ id, typename }: Pick<GraphNode, 'id' | 'typename'>) => ask(questionOf(pageOperationOf(typename), { id }));
  const expand = (id: string, isExpanded: boolean) =>
    change({ expanded: isExpanded ? [...expanded, id] : expanded.filter((one) => one !== id) });

  useTitle(question, graph);
  const hasDetails = selection !== null || (!selfContained.has(view) && graph.nodes.length > 0);

  return (
    <div className={hasDetails ? 'page' : 'page page-wide'}>
      <header className="page-head">
        <h1>
          <a href="#">Dossier</a>
        </h1>
        <SearchBox
          onChoose={(id, typename) => open({ id, typename })}
          onSearch={(words) => ask(questionOf('find-by-any-spelling', { query: words }), 'table')}
        />
      </header>
      <nav className="page-examples" aria-label="Example questions">
        <Examples current={question.operation} onChoose={(name) => ask(questionOf(name))} />
      </nav>
      <main className="page-main" aria-busy={outcome.state === 'loading'}>
        <QuestionHead question={question} operation={findOperation(question.operation ?? '')} outcome={outcome} graph={graph} onAsk={ask} />
        <AnswerViews
          question={question}
          outcome={outcome}
          view={view}
          graph={graph}
          citations={citations}
          expanded={expanded}
          selection={selection}
          onView={(next) => change({ view: next })}
          onSelect={select}
          onOpen={open}
          onRun={(next) => (JSON.stringify(next) === JSON.stringify(question) ? setRunCount(runCount + 1) : ask(next, 'query'))}
        />
      </main>
      {hasDetails && (
        <DetailsPanel
          graph={graph}
          citations={citations}
          expanded={expanded}
          selection={selection}
          onSelect={select}
          onOpen={open}
          onExpand={expand}
          onShowExpansion={(id) => ask(questionOf('explorer/neighbors', { id }), 'query')}
        />
      )}
    </div>
  );
}
