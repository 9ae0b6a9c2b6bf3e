// The dated items of an answer in chronological order. Dates keep their precision.
import { fieldName } from './alias-names';
import { isEvidence, isFuzzyDate, isNode, isObject, labelOf, type AnswerObject } from './answer-objects';
import { formatName } from '../formatting/format-name';
import { formatSpeechAct, withoutPrefix } from './format-claim';

export interface TimelineEntry {
  /** The date as EDTF. */
  readonly when: string;
  /** Sorting by this text gives chronological order. */
  readonly sortKey: string;
  readonly what: string;
  readonly label: string;
  readonly status: string | null;
  readonly nodeId: string | null;
}

export interface AnswerTimeline {
  readonly entries: readonly TimelineEntry[];
  /** Items that could have a date but do not. */
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

/** The fields that hold the date of an item. */
const datings = new Set(['when', 'on', 'saidOn', 'publishedOn']);

function visit(value: unknown, owner: AnswerObject | undefined, found: Visit): void {
  if (Array.isArray(value)) for (const item of value) visit(item, owner, found);
  // The publication date of an article is not the date of the facts that it supports.
  if (!isObject(value) || isEvidence(value)) return;
  const dates = Object.entries(value).filter((entry): entry is [string, AnswerObject & { edtf: string }] => isFuzzyDate(entry[1]));
  for (const [name, date] of dates) found(entryOf(value, owner, name, date.edtf), true);
  const open = Object.entries(value).find(([name, date]) => date === null && datings.has(fieldName(value, name)));
  if (dates.length === 0 && open) found(entryOf(value, owner, open[0], ''), false);
  const buckets: readonly unknown[] = Array.isArray(value['buckets']) ? value['buckets'] : [];
  for (const bucket of buckets.filter(isObject)) {
    const { from, to, count } = bucket;
    if (typeof from !== 'string' || typeof count !== 'number' || count === 0) continue;
    const when = typeof to === 'string' ? periodOf(from, to) : from;
    found({ when, sortKey: from, what: '', label: count === 1 ? '1 item' : `${count} items`, status: null, nodeId: null }, true);
  }
  for (const member of Object.values(value)) {
    if (!isFuzzyDate(member)) visit(member, isNode(value) ? value : owner, found);
  }
}

/** The year or month if the interval is exactly that long; otherwise the interval. */
function periodOf(from: string, to: string): string {
  const [year, month] = from.split('-');
  if (from === to) return from;
  if (from.endsWith('-01-01') && to === `${year}-12-31`) return year!;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return from.endsWith('-01') && to === lastDay ? `${year}-${month}` : `${from}/${to}`;
}

function entryOf(holder: AnswerObject, owner: AnswerObject | undefined, key: string, when: string): TimelineEntry {
  const inside = Object.values(holder).find(isNode);
  const subject = isNode(holder) ? holder : (inside ?? owner);
  const own = typeof holder['label'] === 'string' ? holder['label'] : undefined;
  const state = typeof holder['state'] === 'string' && !isNode(holder) ? formatName(holder['state']) : undefined;
  const title = typeof holder['title'] === 'string' && !isNode(holder) ? holder['title'] : undefined;
  const said = isNode(holder) ? saidBy(holder) : undefined;
  const label = own ?? (subject ? labelOf(subject) : '');
  const status = [holder['status'], inside?.['status']].find((one) => typeof one === 'string') as string | undefined;
  return {
    when,
    sortKey: sortKeyOf(when),
    what: said ?? state ?? [title, formatDateField(holder, key)].filter(Boolean).join(', '),
    label: said !== undefined ? withoutPrefix(label) : own === undefined && state !== undefined && owner ? labelOf(owner) : label,
    status: status ?? null,
    nodeId: subject ? String(subject['id']) : null,
  };
}

function formatDateField(holder: AnswerObject, key: string): string {
  const words: Readonly<Record<string, string>> = { when: '', saidOn: 'said', publishedOn: 'published' };
  return words[fieldName(holder, key)] ?? formatName(key);
}

/** The speakers and the verb, if both are known. */
function saidBy(claim: AnswerObject): string | undefined {
  const said = formatSpeechAct(claim);
  const speakers = Array.isArray(claim['speakers']) ? claim['speakers'].filter(isNode) : [];
  return said && speakers.length > 0 ? `${speakers.map(labelOf).join(', ')} ${said}` : undefined;
}

/** The first day that an EDTF date may mean. For an interval with an open start, its end. */
function sortKeyOf(edtf: string): string {
  const start = edtf.replace(/^[[{]/, '').split('/')[0]!;
  if (start === '' || start === '..') return /(\d.*)$/.exec(edtf)?.[1] ?? '';
  return start.replace(/[?~%]/g, '').replace(/X/g, '0');
}
