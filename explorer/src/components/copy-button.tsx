// Copies a text, and says so.
import { useState } from 'react';

interface Copy {
  readonly text: string;
  /** What is copied, as in "Copy the link". */
  readonly what: string;
  /** What stands on the button. */
  readonly label?: string;
}

export function CopyButton({ text, what, label = 'Copy' }: Copy) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      // Without a secure connection there is no clipboard.
      setSaid('Not copied: the browser does not allow it here');
    }
    setTimeout(() => setSaid(''), 3_000);
  };
  return (
    <span className="copy">
      <button type="button" className="button" onClick={() => void copy()} aria-label={label === 'Copy' ? `Copy ${what}` : undefined}>
        {label}
      </button>{' '}
      <span role="status" className="small soft">
        {said}
      </span>
    </span>
  );
}
