// What of an answer has a date, as a list in order of time, year by year.
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
        Nothing in this answer has a date. Ask for one: <code>{'when { edtf }'}</code> of events, <code>{'saidOn { edtf }'}</code> of
        claims, <code>{'publishedOn { edtf }'}</code> of articles.
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
            Without a date <span className="soft small">{undated.length}</span>
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
