// Checks of one file that need nothing but the file: quotes, dates, kinds, and what each field goes with.
import { createFuzzyDate } from '../domain/fuzzy-date.js';
import type { EventKind } from '../domain/vocabulary.js';
import type { ArticleFile, ClaimEntry, DateEntry, EventEntry, QuoteEntry } from './article-file.js';
import { countMentions } from './count-mentions.js';
import { findLoosely, locateQuote } from './locate-quote.js';
import { show, type Path, type Report } from './problem.js';

export function checkFacts(content: ArticleFile, report: Report): void {
  visit(content, [], content.article.text, report);
  content.entities.forEach((entity, index) => checkEntity(entity, ['entities', index], report));
  content.events.forEach((event, index) => checkEvent(event, ['events', index], report));
  content.claims.forEach((claim, index) => checkClaim(claim, ['claims', index], content, report));
  checkMentions(content, report);
}

const dateKeys = new Set(['publishedOn', 'when', 'on', 'saidOn', 'since', 'until', 'asOf']);

/** Finds every date, quote and derived fact of the file, wherever it stands. */
function visit(value: unknown, at: Path, text: string, report: Report): void {
  if (value === null || typeof value !== 'object') return;
  if ('provenance' in value && 'evidence' in value && value.provenance === 'DERIVED' && !('note' in value && value.note)) {
    report([...at, 'note'], 'a note with the reasoning, since the fact is DERIVED', 'nothing');
  }
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    if (key === 'evidence') (inner as QuoteEntry[]).forEach((quote, index) => checkQuote(quote, [...path, index], text, report));
    else if (dateKeys.has(key)) checkDate(inner as DateEntry, path, report);
    else visit(inner, path, text, report);
  }
}

function checkQuote(quote: QuoteEntry, at: Path, text: string, report: Report): void {
  const located = locateQuote(text, quote);
  if ('expected' in located) report(at, located.expected, located.got, located.suggestion);
}

function checkDate(entry: DateEntry, at: Path, report: Report): void {
  const edtf = typeof entry === 'string' ? entry : entry.edtf;
  try {
    createFuzzyDate(edtf);
  } catch {
    report(typeof entry === 'string' ? at : [...at, 'edtf'], 'a date in EDTF such as 2021-03-23, 2021-04, 2023-10-07/.. or ../2021-03-23', show(edtf));
  }
  if (typeof entry === 'object' && entry.provenance !== 'ARTICLE' && !entry.note) {
    report([...at, 'note'], `a note that says where it is from, since the date is ${entry.provenance}`, 'nothing');
  }
}

function checkEntity(entity: ArticleFile['entities'][number], at: Path, report: Report): void {
  const fields = [['organizationKind', 'ORGANIZATION'], ['placeKind', 'PLACE'], ['countryCode', 'PLACE'], ['coordinates', 'PLACE']] as const;
  for (const [field, kind] of fields) {
    if (entity[field] !== undefined && entity.kind !== kind) report([...at, field], `${field} only where kind is ${kind}`, `kind ${entity.kind}`);
  }
}

const fieldsOfKind = [
  ['talksState', 'TALKS', true], ['agenda', 'TALKS', false], ['attackMethod', 'ATTACK', false], ['category', 'OTHER_EVENT', true],
  ['steps', 'ARREST_WARRANT', true], ['accusations', 'ARREST_WARRANT', false],
] as const satisfies readonly (readonly [keyof EventEntry, EventKind, boolean])[];

function checkEvent(event: EventEntry, at: Path, report: Report): void {
  for (const [field, kind, isRequired] of fieldsOfKind) {
    if (event[field] !== undefined && event.kind !== kind) report([...at, field], `${field} only where kind is ${kind}`, `kind ${event.kind}`);
    if (event[field] === undefined && event.kind === kind && isRequired) report([...at, field], `${field}, since kind is ${kind}`, 'nothing');
  }
}

function checkClaim(claim: ClaimEntry, at: Path, content: ArticleFile, report: Report): void {
  claim.about.forEach((subject, index) => {
    checkSubject(subject, [...at, 'about', index], report);
    if (subject.happening !== undefined && subject.event === undefined) report([...at, 'about', index, 'happening'], 'happening only with event', 'an entity');
  });
  if (claim.speechAct === 'DENIED' && claim.polarity !== 'NEGATED') report([...at, 'polarity'], 'NEGATED, since the speech act is DENIED', claim.polarity);
  if (claim.speechAct === 'RETRACTED') {
    const own = content.claims.filter((other) => claim.contradicts.includes(other.slug));
    const isInFile = own.length === claim.contradicts.length;
    if (claim.contradicts.length === 0 || (isInFile && !own.some((other) => other.speakers.some((speaker) => claim.speakers.includes(speaker))))) {
      report([...at, 'contradicts'], 'the claim that its speaker takes back, since the speech act is RETRACTED', show(claim.contradicts));
    }
  }
  for (const list of ['supports', 'contradicts'] as const) {
    claim[list].forEach((other, index) => {
      if (other === claim.slug) report([...at, list, index], 'another claim', 'the claim itself');
    });
  }
}

function checkSubject(subject: { entity?: string | undefined; event?: string | undefined }, at: Path, report: Report): void {
  const named = [subject.entity, subject.event].filter((slug) => slug !== undefined).length;
  if (named !== 1) report(at, 'exactly one of entity and event', named === 0 ? 'neither' : 'both');
}

/** Every form stands in the text, and at least one place is left for each mention when longer forms have taken theirs. */
function checkMentions({ article: { text }, mentions }: ArticleFile, report: Report): void {
  const counts = countMentions(text, mentions.map((mention) => mention.surfaceForms));
  mentions.forEach((mention, index) => {
    const at: Path = ['mentions', index];
    checkSubject(mention, at, report);
    const missing = mention.surfaceForms.map((form, each) => ({ form, each })).filter(({ form }) => !text.includes(form));
    for (const { form, each } of missing) {
      const near = findLoosely(text, form);
      report([...at, 'surfaceForms', each], 'words exactly as they stand in article.text', show(form), near === null ? null : show(near));
    }
    if (missing.length === 0 && counts[index]!.count === 0) {
      report([...at, 'surfaceForms'], 'a form that stands in the text as whole words and not only inside a longer form of another mention', show(mention.surfaceForms));
    }
  });
}
