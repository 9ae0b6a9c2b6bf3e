// Checks that a file states each node and edge only once. A repetition is reported at the path of the second entry.
import { statedFacts } from '../domain/relations.js';
import type { DateEntry } from './article-values.js';
import type { ArticleDraft, Draft } from './draft-article-file.js';
import { show, type Path, type Report } from './problem.js';
import { eventEntries } from './references.js';
import { createSlug } from './slug.js';

type Key = readonly (string | undefined)[];

export function checkRepetitions(draft: ArticleDraft, report: Report): void {
  draft.entities.forEach(({ aliases, externalIds }, index) => {
    const at: Path = ['entities', index];
    checkList(
      [...at, 'aliases'],
      aliases.map(({ text, language = '', script = '' }) => [text, language, script]),
      'alias',
      report,
    );
    checkList(
      [...at, 'externalIds'],
      externalIds.map(({ scheme, value }) => [scheme, value]),
      'external id',
      report,
    );
  });
  checkList(
    ['mentions'],
    draft.mentions.map(({ entity, event }) => [entity ?? event, entity ? 'entity' : 'event']),
    'mention',
    report,
  );
  draft.mentions.forEach(({ surfaceForms }, index) => {
    checkList(
      ['mentions', index, 'surfaceForms'],
      surfaceForms.map((form) => [form]),
      'form',
      report,
    );
  });
  const relations = draft.relations.map((entry) => [
    entry.relation,
    entry.from,
    entry.to,
    // As in the key of the edge: see link-article.ts.
    ...statedFacts.map(({ name, field }) => {
      const value = entry[name as keyof typeof entry];
      if (field.type === 'text') return value === undefined ? '' : createSlug(String(value));
      return field.type === 'date' ? edtfOf(value as Draft<DateEntry> | undefined) : '';
    }),
  ]);
  checkList(['relations'], relations, 'relation', report);
  checkList(
    ['additions'],
    draft.additions.map(({ event }) => [event]),
    'event',
    report,
  );
  checkEvents(draft, report);
  draft.claims.forEach((claim, index) => {
    const at: Path = ['claims', index];
    checkList(
      [...at, 'speakers'],
      claim.speakers.map((slug) => [slug]),
      'speaker',
      report,
    );
    checkList(
      [...at, 'about'],
      claim.about.map(({ entity, event }) => [entity ?? event, entity ? 'entity' : 'event']),
      'subject',
      report,
    );
    checkList(
      [...at, 'concerns'],
      claim.concerns.map(({ event, entity, role }) => [event, entity, role]),
      'participation',
      report,
    );
    checkList(
      [...at, 'supports'],
      claim.supports.map((slug) => [slug]),
      'claim',
      report,
    );
    checkList(
      [...at, 'contradicts'],
      claim.contradicts.map((slug) => [slug]),
      'claim',
      report,
    );
  });
}

function checkEvents(draft: ArticleDraft, report: Report): void {
  const declared = new Set(draft.events.map(({ slug }) => slug));
  draft.additions.forEach(({ event }, index) => {
    if (event === undefined || !declared.has(event)) return;
    report(['additions', index, 'event'], 'an event that another file declares', `${show(event)}, which this file declares under events`);
  });
  for (const { path, entry } of eventEntries(draft)) {
    const { participants, places, follows, steps = [], accusations = [] } = entry;
    checkList(
      [...path, 'participants'],
      participants.map(({ entity, role }) => [entity, role]),
      'participant',
      report,
    );
    checkList(
      [...path, 'places'],
      places.map(({ entity }) => [entity]),
      'place',
      report,
    );
    checkList(
      [...path, 'follows'],
      follows.map(({ event, kind }) => [event, kind]),
      'link',
      report,
    );
    checkList(
      [...path, 'steps'],
      steps.map(({ state, on }) => [state, edtfOf(on)]),
      'step',
      report,
    );
    checkList(
      [...path, 'accusations'],
      accusations.map(({ label }) => [label && createSlug(label)]),
      'accusation',
      report,
    );
  }
}

function edtfOf(date: Draft<DateEntry> | undefined): string {
  return typeof date === 'object' ? (date.edtf ?? '') : (date ?? '');
}

/** Keys with an invalid part are not compared. */
function checkList(at: Path, keys: readonly Key[], what: string, report: Report): void {
  const first = new Map<string, number>();
  keys.forEach((parts, index) => {
    if (parts.includes(undefined)) return;
    const key = JSON.stringify(parts);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else report([...at, index], `each ${what} once`, `a repetition of item ${earlier + 1} in the list`);
  });
}
