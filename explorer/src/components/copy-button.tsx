// A button that copies text to the clipboard and reports the result.
import { useState } from 'react';

interface Copy {
  readonly text: string;
  /** Names the content for screen readers, as in "Copy the TypeScript code". */
  readonly what: string;
  /** The label of the button. */
  readonly label?: string;
}

export function CopyButton({ text, what, label = 'Copy' }: Copy) {
  const [message, setMessage] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setMessage('Copied');
    } catch {
      // Browsers offer the clipboard only on secure connections.
      setMessage('Not copied: the browser blocks clipboard access on this page');
    }
    setTimeout(() => setMessage(''), 3_000);
  };
  return (
    <span className="copy">
      <button type="button" className="button" onClick={() => void copy()} aria-label={label === 'Copy' ? `Copy ${what}` : undefined}>
        {label}
      </button>{' '}
      <span role="status" className="small soft">
        {message}
      </span>
    </span>
  );
}
