// The facts that a quote supports, each with its status.
import type { Support } from '../answer/answer-citations';
import { StatusBadge } from './status-badge';

export function Supports({ supports }: { readonly supports: readonly Support[] }) {
  if (supports.length === 0) return null;
  return (
    <ul className="supports small soft">
      {supports.map(({ text, status }) => (
        <li key={text}>
          {text} <StatusBadge status={status} />
        </li>
      ))}
    </ul>
  );
}
