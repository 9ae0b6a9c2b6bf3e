// Checks of what a file names: that it is there, is of the right kind, and is not named twice for the same thing.
import { nodeId } from '../domain/ids.js';
import { relationRow, type EndKind, type RelationName } from '../domain/relations.js';
import type { ArticleFile } from './article-file.js';
import type { KnownNode } from './declarations.js';
import { participationKey } from './known-graph.js';
import { findNearest, show, type Path, type Report } from './problem.js';
import { eventEntries, readReferences } from './references.js';

export interface Surroundings {
  /** A node that a file or the graph has. */
  readonly find: (id: string) => KnownNode | undefined;
  /** Ids that files declare, for suggestions. */
  readonly declaredIds: readonly string[];
  /** Who takes part in what, in the files and the graph: see participationKey. */
  readonly participations: ReadonlySet<string>;
}

export function checkReferences(content: ArticleFile, around: Surroundings, report: Report): void {
  for (const { path, family, slug, id } of readReferences(content)) {
    if (around.find(id)) continue;
    const slugs = around.declaredIds.filter((each) => each.startsWith(`${family}:`)).map((each) => each.slice(family.length + 1));
    report(path, `the slug of ${family === 'claim' ? 'a' : 'an'} ${family} that a file or the graph has`, show(slug), quoted(findNearest(slug, slugs)));
  }
  checkEnds(content, around, report);
  checkConcerns(content, around, report);
  checkRepetitions(content, report);
}

function quoted(slug: string | null): string | null {
  return slug === null ? null : show(slug);
}

/** The kinds that may stand at the ends of a relation are a matter of the relation table. */
function checkEnds(content: ArticleFile, { find }: Surroundings, report: Report): void {
  const check = (relation: RelationName, end: 'from' | 'to', id: string, path: Path) => {
    const node = find(id);
    const allowed: readonly EndKind[] = relationRow(relation)[end];
    if (node && !allowed.includes(node.kind) && !(node.isCountry && allowed.includes('COUNTRY'))) {
      report(path, `${allowed.join(' or ')} as the ${end === 'from' ? 'source' : 'target'} of ${relation}`, `${node.kind} ${show(id.slice(id.indexOf(':') + 1))}`);
    }
  };
  content.relations.forEach(({ relation, from, to }, index) => {
    check(relation, 'from', nodeId('entity', from), ['relations', index, 'from']);
    check(relation, 'to', nodeId('entity', to), ['relations', index, 'to']);
    if (from === to) report(['relations', index, 'to'], 'another entity', 'the same at both ends');
  });
  for (const { path, eventSlug, entry } of eventEntries(content)) {
    entry.places.forEach(({ entity }, index) => check('LOCATED_AT', 'to', nodeId('entity', entity), [...path, 'places', index, 'entity']));
    entry.follows.forEach(({ event }, index) => {
      if (event === eventSlug) report([...path, 'follows', index, 'event'], 'another event', 'the event itself');
    });
    if (entry.steps) check('STEP_OF', 'to', nodeId('event', eventSlug), [...path, 'steps']);
    if (entry.accusations) check('ACCUSATION_IN', 'to', nodeId('event', eventSlug), [...path, 'accusations']);
  }
}

function checkConcerns(content: ArticleFile, { find, participations }: Surroundings, report: Report): void {
  content.claims.forEach((claim, index) => {
    claim.concerns.forEach(({ event, entity, role }, each) => {
      const [eventId, entityId] = [nodeId('event', event), nodeId('entity', entity)];
      if (!find(eventId) || !find(entityId) || participations.has(participationKey(eventId, entityId, role))) return;
      const roles = [...participations].filter((key) => key.startsWith(`${eventId}|${entityId}|`)).map((key) => key.slice(key.lastIndexOf('|') + 1));
      const got = roles.length > 0 ? `${role}, where ${show(entity)} takes part as ${roles.join(', ')}` : `${show(entity)}, which takes no part in it`;
      report(['claims', index, 'concerns', each], `a participation in ${show(event)}`, got, roles.length === 1 ? roles[0]! : null);
    });
  });
}

/** Names that stand for the same thing twice, with the place of the second. */
function checkRepetitions(content: ArticleFile, report: Report): void {
  const checkList = (at: Path, keys: readonly string[], what: string) => {
    const first = new Map<string, number>();
    keys.forEach((key, index) => {
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, index);
      else report([...at, index], `each ${what} once`, `the same as number ${earlier + 1} of the list`);
    });
  };
  checkList(['mentions'], content.mentions.map(({ entity, event }) => `${entity}|${event}`), 'mention');
  checkList(['relations'], content.relations.map((each) => [each.relation, each.from, each.to, 'title' in each ? each.title : ''].join('|')), 'relation');
  for (const { path, entry } of eventEntries(content)) {
    checkList([...path, 'participants'], entry.participants.map(({ entity, role }) => `${entity}|${role}`), 'participant');
    checkList([...path, 'places'], entry.places.map(({ entity }) => entity), 'place');
    checkList([...path, 'follows'], entry.follows.map(({ event, kind }) => `${event}|${kind}`), 'link');
    checkList([...path, 'accusations'], (entry.accusations ?? []).map(({ label }) => label), 'accusation');
  }
  content.claims.forEach((claim, index) => {
    checkList(['claims', index, 'about'], claim.about.map(({ entity, event }) => `${entity}|${event}`), 'subject');
    checkList(['claims', index, 'speakers'], claim.speakers, 'speaker');
  });
}
