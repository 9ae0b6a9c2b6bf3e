// What of an answer has a date, in order of time; dates stay as exact as they are.
import { isEvidence, isFuzzyDate, isNode, isObject, labelOf, type AnswerObject } from './answer-objects';
import { inWords } from '../page/words';

export interface TimelineEntry {
  /** As written in EDTF. */
  readonly when: string;
  /** Text by which entries are in order of time. */
  readonly sortKey: string;
  readonly what: string;
  readonly label: string;
  readonly status: string | null;
  readonly nodeId: string | null;
}

export interface AnswerTimeline {
  readonly entries: readonly TimelineEntry[];
  /** What could have a date and has none. */
  readonly undated: readonly TimelineEntry[];
}

export function timelineOfAnswer(data: unknown): AnswerTimeline {
  const entries = new Map<string, TimelineEntry>();
  const undated = new Map<string, TimelineEntry>();
  visit(data, undefined, (entry, isDated) => {
    const known = isDated ? entries : undated;
    const key = [entry.when, entry.nodeId ?? entry.label, entry.what].join('|');
    if (!known.has(key)) known.set(key, entry);
  });
  const ordered = [...entries.values()].sort((one, other) => (one.sortKey < other.sortKey ? -1 : one.sortKey > other.sortKey ? 1 : 0));
  const dated = new Set(ordered.map(({ nodeId }) => nodeId));
  return { entries: ordered, undated: [...undated.values()].filter(({ nodeId }) => !dated.has(nodeId)) };
}

type Visit = (entry: TimelineEntry, isDated: boolean) => void;

function visit(value: unknown, owner: AnswerObject | undefined, found: Visit): void {
  if (Array.isArray(value)) for (const item of value) visit(item, owner, found);
  // When an article appeared that carries a fact is no date of the fact.
  if (!isObject(value) || isEvidence(value)) return;
  const dates = Object.entries(value).filter((entry): entry is [string, AnswerObject & { edtf: string }] => isFuzzyDate(entry[1]));
  for (const [name, date] of dates) found(entryOf(value, owner, name, date.edtf), true);
  if (dates.length === 0 && 'when' in value && value['when'] === null) found(entryOf(value, owner, 'when', ''), false);
  for (const bucket of Array.isArray(value['buckets']) ? value['buckets'] : []) {
    if (isObject(bucket) && typeof bucket['from'] === 'string' && typeof bucket['count'] === 'number' && bucket['count'] > 0) {
      const label = bucket['count'] === 1 ? '1 item' : `${bucket['count']} items`;
      found({ when: bucket['from'], sortKey: bucket['from'], what: 'count', label, status: null, nodeId: null }, true);
    }
  }
  for (const member of Object.values(value)) {
    if (!isFuzzyDate(member)) visit(member, isNode(value) ? value : owner, found);
  }
}

function entryOf(holder: AnswerObject, owner: AnswerObject | undefined, field: string, when: string): TimelineEntry {
  const inside = Object.values(holder).find(isNode);
  const subject = isNode(holder) ? holder : (inside ?? owner);
  const own = typeof holder['label'] === 'string' ? holder['label'] : undefined;
  const state = typeof holder['state'] === 'string' && !isNode(holder) ? inWords(holder['state']) : undefined;
  const title = typeof holder['title'] === 'string' && !isNode(holder) ? holder['title'] : undefined;
  const label = own ?? (subject ? labelOf(subject) : '');
  const status = [holder['status'], inside?.['status']].find((one) => typeof one === 'string') as string | undefined;
  return {
    when,
    sortKey: sortKeyOf(when),
    what: state ?? [title, field === 'when' ? '' : inWords(field)].filter(Boolean).join(', '),
    label: own === undefined && state !== undefined && owner ? labelOf(owner) : label,
    status: status ?? null,
    nodeId: subject ? String(subject['id']) : null,
  };
}

/** The first day that a date in EDTF may mean; an open beginning is before all others. */
function sortKeyOf(edtf: string): string {
  const start = edtf.replace(/^[[{]/, '').split('/')[0]!;
  if (start === '' || start === '..') return /(\d.*)$/.exec(edtf)?.[1] ?? '';
  return start.replace(/[?~%]/g, '').replace(/X/g, '0');
}
