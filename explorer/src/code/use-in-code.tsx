// A dialog that shows the current query as code to copy.
import { useEffect, useRef } from 'react';
import { CopyButton } from '../components/copy-button';
import type { Question } from '../state/address';
import { snippetsFor } from './snippets';

export function UseInCode({ question, onClose }: { readonly question: Question; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="use-in-code" onClose={onClose}>
      <form method="dialog" className="dialog-head">
        <h2 id="use-in-code">Use in code</h2>
        <button type="submit" className="button">
          Close
        </button>
      </form>
      <p className="soft small">Run this query from your own program.</p>
      {snippetsFor(question, new URL('/graphql', window.location.href).href).map(({ language, text }) => (
        <section key={language} className="snippet">
          <div className="snippet-head">
            <h3>{language}</h3>
            <CopyButton text={text} what={`the ${language} code`} />
          </div>
          <pre tabIndex={0} aria-label={`${language} code`}>
            {text}
          </pre>
        </section>
      ))}
    </dialog>
  );
}
