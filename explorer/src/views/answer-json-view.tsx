// The answer as JSON.
import { useMemo, useState } from 'react';
import { CopyButton } from '../components/copy-button';
import './views.css';

/** Laying out more text would block the browser. */
const firstCharacters = 100_000;

export function AnswerJsonView({ data }: { readonly data: unknown }) {
  const [isWhole, setWhole] = useState(false);
  const text = useMemo(() => JSON.stringify(data, null, 2), [data]);
  const shown = isWhole ? text : text.slice(0, firstCharacters);
  return (
    <div className="answer-view">
      <div className="answer-tools">
        <CopyButton text={text} what="the answer" />
        {shown.length < text.length && (
          <button type="button" className="button" onClick={() => setWhole(true)}>
            Show all {Math.round(text.length / 1_000)} kB
          </button>
        )}
      </div>
      <pre className="answer-json" tabIndex={0} aria-label="The answer as JSON">
        {shown}
      </pre>
    </div>
  );
}
