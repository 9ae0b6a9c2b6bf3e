// The current question, what its answer shows and does not show, and the actions for it.
import { useState } from 'react';
import type { AnswerGraph } from '../answer/answer-graph';
import { UseInCode } from '../code/use-in-code';
import type { Operation } from '../operations/operations';
import type { Question } from '../state/address';
import type { Outcome } from '../state/use-answer';
import { CopyButton } from '../components/copy-button';
import { Variables } from './variables';

interface Head {
  readonly question: Question;
  readonly operation: Operation | undefined;
  readonly outcome: Outcome;
  readonly graph: AnswerGraph;
  readonly onAsk: (question: Question) => void;
}

export function QuestionHead({ question, operation, outcome, graph, onAsk }: Head) {
  const [isCodeShown, setCodeShown] = useState(false);
  const isPage = operation?.name.startsWith('explorer/');
  return (
    <header className="question">
      {!isPage && <h2>{operation?.question ?? 'Custom query'}</h2>}
      {operation && (
        <p className="small soft">
          {!isPage && `${operation.shows} `}
          <strong>{operation.doesNotShow}</strong>
        </p>
      )}
      {!isPage && operation && <Variables question={question} graph={graph} onAsk={onAsk} />}
      <div className="question-actions">
        <button type="button" className="button" onClick={() => setCodeShown(true)}>
          Use in code
        </button>
        <CopyButton text={window.location.href} what="a link to this answer" label="Copy link" />
        <span className="small soft" role="status">
          {outcome.state === 'loading' ? 'Loading …' : outcome.state === 'answered' ? `Answered in ${Math.round(outcome.tookMs)} ms` : ''}
        </span>
      </div>
      {isCodeShown && <UseInCode question={question} onClose={() => setCodeShown(false)} />}
    </header>
  );
}
