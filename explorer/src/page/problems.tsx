// The errors of a query: the server's messages with their suggestions, and the location in the query.
import type { GraphQLProblem } from '../api/run-query';
import type { Outcome } from '../state/use-answer';

interface Shown {
  readonly outcome: Outcome;
  readonly text: string;
  readonly onQuery: () => void;
}

export function Problems({ outcome, text, onQuery }: Shown) {
  if (outcome.state === 'failed') {
    return (
      <div className="problems" role="alert">
        <p>{outcome.message}</p>
      </div>
    );
  }
  if (outcome.state !== 'answered' || outcome.answer.errors.length === 0) return null;
  const { errors, data } = outcome.answer;
  return (
    <div className="problems" role="alert">
      <h3>{data ? 'The answer is incomplete' : 'The query failed'}</h3>
      <ul>
        {errors.map((problem, index) => (
          <li key={index}>
            <p>{problem.message}</p>
            <Position problem={problem} text={text} />
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={onQuery}>
        Open query
      </button>
    </div>
  );
}

function Position({ problem: { locations, path }, text }: { readonly problem: GraphQLProblem; readonly text: string }) {
  const [location] = locations ?? [];
  const line = location && text.split('\n')[location.line - 1];
  return (
    <>
      {path && <p className="small soft">Path: {path.join('.')}</p>}
      {location && line !== undefined && (
        <pre className="problem-location" aria-label={`Line ${location.line}, column ${location.column}`}>
          {`${location.line} | ${line}\n${' '.repeat(String(location.line).length + 2 + location.column)}^`}
        </pre>
      )}
    </>
  );
}
