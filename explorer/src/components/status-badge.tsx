// A status in its word and sign, with what it means for those who ask.
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
