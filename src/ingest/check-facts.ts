// Checks that need only the file itself: quotes, dates, notes, and the surface forms of mentions.
import { isEdtf } from '../domain/fuzzy-date.js';
import { ownFields } from '../domain/ontology/kinds.js';
import { statedFacts } from '../domain/relations.js';
import type { QuoteEntry } from './article-file.js';
import type { DateEntry } from './article-values.js';
import { countMentions, type TakingForm } from './count-mentions.js';
import type { ArticleDraft, Draft } from './draft-article-file.js';
import { locateQuote, showNearest } from './locate-quote.js';
import { jsonPointer, show, type Path, type Report } from './problem.js';
import type { ReadArticleFile } from './read-article-file.js';

export function checkFacts({ draft, report, isBroken }: Pick<ReadArticleFile, 'draft' | 'report' | 'isBroken'>): void {
  visit(draft, [], { text: draft.article.text, report, isBroken });
  if (draft.article.text !== undefined) checkMentions(draft.mentions, draft.article.text, report);
}

interface CheckedText {
  /** Undefined if the file has no valid article text; quotes are not checked then. */
  readonly text: string | undefined;
  readonly report: Report;
  readonly isBroken: (path: Path) => boolean;
}

/** Every key whose value is a date: those of the ontology, and those of articles, events, steps and claims. */
const dateKeys = new Set([
  ...['publishedOn', 'when', 'on', 'saidOn'],
  ...[...ownFields('entity'), ...ownFields('event'), ...statedFacts].flatMap(({ name, field }) => (field.type === 'date' ? [name] : [])),
]);

/** Finds every date, quote and derived fact in the file, at any depth. */
function visit(value: unknown, at: Path, checked: CheckedText): void {
  if (value === null || typeof value !== 'object') return;
  if ('evidence' in value && 'provenance' in value && value.provenance === 'DERIVED' && !('note' in value)) {
    reportMissing([...at, 'note'], 'a note with the reasoning, since the fact is DERIVED', checked);
  }
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    if (inner === undefined) continue;
    if (key === 'evidence') (inner as Draft<QuoteEntry>[]).forEach((quote, index) => checkQuote(quote, [...path, index], checked));
    else if (dateKeys.has(key)) checkDate(inner as DateEntry, path, checked);
    else visit(inner, path, checked);
  }
}

function checkQuote(quote: Draft<QuoteEntry>, at: Path, { text, report }: CheckedText): void {
  if (quote === undefined || text === undefined) return;
  // A draft contains only complete quotes.
  const located = locateQuote(text, quote as QuoteEntry);
  if ('expected' in located) report(at, located.expected, located.got, located.suggestion);
}

function checkDate(entry: DateEntry, at: Path, checked: CheckedText): void {
  const edtf = typeof entry === 'string' ? entry : entry.edtf;
  if (!isEdtf(edtf)) {
    const place = typeof entry === 'string' ? at : [...at, 'edtf'];
    checked.report(place, 'a date in EDTF such as 2021-03-23, 2021-04, 2023-10-07/.. or ../2021-03-23', show(edtf));
  }
  if (typeof entry === 'object' && entry.provenance !== 'ARTICLE' && entry.note === undefined) {
    reportMissing([...at, 'note'], `a note with its source or reasoning, since the date is ${entry.provenance}`, checked);
  }
}

function reportMissing(at: Path, expected: string, { report, isBroken }: CheckedText): void {
  if (!isBroken(at)) report(at, expected, 'nothing');
}

/** Every form must occur in the text, and each mention needs at least one occurrence that no longer form of another mention covers. */
function checkMentions(mentions: ArticleDraft['mentions'], text: string, report: Report): void {
  const forms = mentions.map((mention) => mention.surfaceForms.filter((form) => form !== undefined));
  const counts = countMentions(text, forms);
  mentions.forEach(({ surfaceForms }, index) => {
    const at: Path = ['mentions', index, 'surfaceForms'];
    surfaceForms.forEach((form, each) => {
      if (form !== undefined && !text.includes(form)) {
        report([...at, each], 'words exactly as they appear in article.text', show(form), showNearest(text, form));
      }
    });
    const { count, takenBy } = counts[index]!;
    if (count === 0 && takenBy.length > 0) {
      const expected = 'a form that also occurs outside longer forms of other mentions';
      report(at, expected, `${show(surfaceForms)}, which occurs only where ${describeTaking(takenBy, mentions)}`);
    }
  });
}

/** Maximum number of forms listed in a message. */
const maxTaking = 3;

function describeTaking(forms: readonly TakingForm[], mentions: ArticleDraft['mentions']): string {
  const described = forms.slice(0, maxTaking).map(({ owner, form }) => {
    const { entity, event } = mentions[owner]!;
    return `${show(form)} names ${show(entity ?? event)} (${jsonPointer(['mentions', owner])})`;
  });
  return [...described, ...(forms.length > maxTaking ? [`${forms.length - maxTaking} more`] : [])].join(' and ');
}
