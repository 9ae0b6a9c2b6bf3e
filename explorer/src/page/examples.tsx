// The questions of operations/ as cards; a click runs the query.
import { examples } from '../operations/operations';

interface Examples {
  readonly current: string | null;
  readonly onChoose: (name: string) => void;
}

export function Examples({ current, onChoose }: Examples) {
  return (
    <ul className="examples">
      {examples.map(({ name, question, shows }) => (
        <li key={name}>
          <button
            type="button"
            className="example"
            aria-current={name === current ? 'true' : undefined}
            title={shows}
            onClick={() => onChoose(name)}
          >
            {question}
          </button>
        </li>
      ))}
    </ul>
  );
}
