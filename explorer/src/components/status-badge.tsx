// A status as a word with a symbol. The tooltip explains its meaning.
import { statusClass, statusMark } from '../formatting/statuses';

export function StatusBadge({ status }: { readonly status: string | null | undefined }) {
  const mark = statusMark(status);
  if (!mark) return null;
  return (
    <span className={`status-badge ${statusClass(status)}`} title={mark.meaning}>
      <span aria-hidden="true">{mark.sign}</span> {mark.word}
    </span>
  );
}
