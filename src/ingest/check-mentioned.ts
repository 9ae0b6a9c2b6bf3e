// Checks that the participants, places and speakers of a file are among its mentions, since lists of what an article names are made from
// the mentions.
import { nodeId } from '../domain/ids.js';
import { participationKey } from './known-graph.js';
import { show, type Path } from './problem.js';
import type { ReadArticleFile } from './read-article-file.js';
import { eventEntries } from './references.js';
import type { ExistingRecords } from './existing-records.js';

/** A DERIVED fact may be about an entity that the article does not name. */
export function checkMentioned({ draft, report }: Pick<ReadArticleFile, 'draft' | 'report'>, existing: ExistingRecords): void {
  const exists = (slug: string) => existing.find(nodeId('entity', slug)) !== undefined;
  const named = new Set(draft.mentions.map(({ entity }) => entity));
  // If a mention is invalid, that error is already reported, and the entities that seem to be missing may be the ones it meant.
  if (draft.mentions.some(({ entity, event }) => (entity === undefined ? event === undefined : !exists(entity)))) return;
  const check = (slug: string | undefined, provenance: string | undefined, path: Path, as: string) => {
    if (slug === undefined || provenance === 'DERIVED' || named.has(slug) || !exists(slug)) return;
    report(path, `${as} that is also among the mentions, with the words that name it`, show(slug));
  };

  for (const { path, eventSlug, entry } of eventEntries(draft)) {
    entry.participants.forEach(({ entity = '', role = '' }, index) => {
      const key = participationKey(nodeId('event', eventSlug ?? ''), nodeId('entity', entity), role);
      check(entity, existing.participations.get(key)?.provenance, [...path, 'participants', index, 'entity'], 'a participant');
    });
    entry.places.forEach(({ entity, provenance }, index) => check(entity, provenance, [...path, 'places', index, 'entity'], 'a place'));
  }
  draft.claims.forEach(({ speakers, provenance }, index) => {
    speakers.forEach((speaker, each) => check(speaker, provenance, ['claims', index, 'speakers', each], 'a speaker'));
  });
}
