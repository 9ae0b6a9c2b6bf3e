// The dated items of an answer as a list in chronological order.
import { useMemo } from 'react';
import { StatusBadge } from '../components/status-badge';
import { formatDate } from '../formatting/format-date';
import { timelineOfAnswer, type TimelineEntry } from '../answer/answer-timeline';
import './views.css';

interface TimelineView {
  readonly data: unknown;
  readonly onSelectNode: (id: string) => void;
}

export function AnswerTimelineView({ data, onSelectNode }: TimelineView) {
  const { entries, undated } = useMemo(() => timelineOfAnswer(data), [data]);
  if (entries.length === 0) {
    return (
      <p className="empty">
        This answer has no dates. Request <code>{'when { edtf }'}</code> for events, <code>{'saidOn { edtf }'}</code> for claims, or{' '}
        <code>{'publishedOn { edtf }'}</code> for articles.
      </p>
    );
  }
  return (
    <div className="answer-view">
      <ol className="timeline">
        {entries.map((entry, index) => (
          <li key={index}>
            <time className="timeline-when" title={entry.when}>
              {formatDate(entry.when)}
            </time>
            <Entry entry={entry} onSelectNode={onSelectNode} />
          </li>
        ))}
      </ol>
      {undated.length > 0 && (
        <>
          <h3>
            No date <span className="soft small">{undated.length}</span>
          </h3>
          <ul className="timeline">
            {undated.map((entry, index) => (
              <li key={index}>
                <span className="timeline-when soft">no date</span>
                <Entry entry={entry} onSelectNode={onSelectNode} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Entry({
  entry: { what, label, status, nodeId },
  onSelectNode,
}: {
  readonly entry: TimelineEntry;
  readonly onSelectNode: (id: string) => void;
}) {
  return (
    <span>
      {what && <span className="soft">{what}: </span>}
      {nodeId === null ? (
        label
      ) : (
        <button type="button" className="link-button" onClick={() => onSelectNode(nodeId)}>
          {label}
        </button>
      )}{' '}
      <StatusBadge status={status} />
    </span>
  );
}
