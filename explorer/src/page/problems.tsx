// What went wrong with a query: the server's own message with its suggestion, and the place in the query.
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
      <h3>{data ? 'Parts of the answer are missing' : 'The query was not run'}</h3>
      <ul>
        {errors.map((problem, index) => (
          <li key={index}>
            <p>{problem.message}</p>
            <Position problem={problem} text={text} />
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={onQuery}>
        Open the query
      </button>
    </div>
  );
}

function Position({ problem: { locations, path }, text }: { readonly problem: GraphQLProblem; readonly text: string }) {
  const [place] = locations ?? [];
  const line = place && text.split('\n')[place.line - 1];
  return (
    <>
      {path && <p className="small soft">At {path.join('.')}</p>}
      {place && line !== undefined && (
        <pre className="problem-place" aria-label={`Line ${place.line}, column ${place.column}`}>
          {`${place.line} | ${line}\n${' '.repeat(String(place.line).length + 2 + place.column)}^`}
        </pre>
      )}
    </>
  );
}
