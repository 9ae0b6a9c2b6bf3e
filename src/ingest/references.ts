// Lists every path of an article file that refers to an entity, an event or a claim.
import { nodeId } from '../domain/ids.js';
import type { AdditionEntry, ArticleFile, EventEntry } from './article-file.js';
import type { ArticleDraft, Draft } from './draft-article-file.js';
import type { NamedFamily } from './known-graph.js';
import type { Path } from './problem.js';

export interface Reference {
  readonly path: Path;
  readonly family: NamedFamily;
  readonly slug: string;
  readonly id: string;
}

export interface EventPart<Entry, Slug> {
  readonly path: Path;
  readonly eventSlug: Slug;
  readonly entry: Entry;
}

/** The entries about events in a file: the events that it declares, and its additions to events of other files. */
export function eventEntries(content: ArticleFile): EventPart<EventEntry | AdditionEntry, string>[];
export function eventEntries(draft: ArticleDraft): EventPart<Draft<EventEntry> | Draft<AdditionEntry>, string | undefined>[];
export function eventEntries(content: ArticleDraft): EventPart<Draft<EventEntry> | Draft<AdditionEntry>, string | undefined>[] {
  return [
    ...content.events.map((entry, index) => ({ path: ['events', index], eventSlug: entry.slug, entry })),
    ...content.additions.map((entry, index) => ({ path: ['additions', index], eventSlug: entry.event, entry })),
  ];
}

/** All references of a file. */
export function readReferences(content: ArticleDraft): Reference[] {
  const found: Reference[] = [];
  const add = (family: NamedFamily, slug: string | undefined, ...path: Path) => {
    if (slug !== undefined) found.push({ path, family, slug, id: nodeId(family, slug) });
  };
  const addSubject = (subject: { entity?: string | undefined; event?: string | undefined }, ...path: Path) => {
    add('entity', subject.entity, ...path, 'entity');
    add('event', subject.event, ...path, 'event');
  };

  add('entity', content.article.outlet, 'article', 'outlet');
  add('entity', content.article.agency, 'article', 'agency');
  content.mentions.forEach((mention, index) => addSubject(mention, 'mentions', index));
  content.relations.forEach(({ from, to }, index) => {
    add('entity', from, 'relations', index, 'from');
    add('entity', to, 'relations', index, 'to');
  });
  content.additions.forEach(({ event }, index) => add('event', event, 'additions', index, 'event'));
  for (const { path, entry } of eventEntries(content)) {
    entry.participants.forEach(({ entity }, index) => add('entity', entity, ...path, 'participants', index, 'entity'));
    entry.places.forEach(({ entity }, index) => add('entity', entity, ...path, 'places', index, 'entity'));
    entry.follows.forEach(({ event }, index) => add('event', event, ...path, 'follows', index, 'event'));
    entry.steps?.forEach(({ by }, index) => add('entity', by, ...path, 'steps', index, 'by'));
  }
  content.claims.forEach((claim, index) => {
    const at: Path = ['claims', index];
    claim.speakers.forEach((speaker, each) => add('entity', speaker, ...at, 'speakers', each));
    claim.about.forEach((subject, each) => addSubject(subject, ...at, 'about', each));
    claim.concerns.forEach((concern, each) => addSubject(concern, ...at, 'concerns', each));
    claim.supports.forEach((other, each) => add('claim', other, ...at, 'supports', each));
    claim.contradicts.forEach((other, each) => add('claim', other, ...at, 'contradicts', each));
  });
  return found;
}
