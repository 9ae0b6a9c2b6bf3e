// Checks the references of a file: the target must exist, be of the right kind, and differ from the source where two things are related.
import { nodeId, type NodeFamily } from '../domain/ids.js';
import { fitsEnd, relationRow, type EndKind } from '../domain/relations.js';
import type { ArticleDraft } from './draft-article-file.js';
import { participationKey } from './known-graph.js';
import { findNearest, show, type Path, type Report } from './problem.js';
import type { ReadArticleFile } from './read-article-file.js';
import { eventEntries, readReferences, type Reference } from './references.js';
import type { ExistingRecords } from './existing-records.js';

type CheckedFile = Pick<ReadArticleFile, 'draft' | 'report' | 'isBroken'>;

export function checkReferences(file: CheckedFile, existing: ExistingRecords): void {
  const { draft, report } = file;
  for (const reference of readReferences(draft)) if (!existing.find(reference.id)) reportDangling(reference, existing, report);
  checkEnds(draft, existing, report);
  checkSelfReferences(draft, report);
  checkConcerns(draft, existing, report);
  checkRetractions(file, existing);
}

function reportDangling({ path, family, slug }: Reference, { find, slugs }: ExistingRecords, report: Report): void {
  const other = (['entity', 'event', 'claim'] as const).find((each) => find(nodeId(each, slug)));
  const got = other ? `${show(slug)}, which is the slug of ${withArticle(other)}` : show(slug);
  report(path, `the slug of ${withArticle(family)} in a file or in the graph`, got, findNearest(slug, slugs(family)));
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** The relation table defines the kinds that are allowed at the ends of a relation. */
function checkEnds(draft: ArticleDraft, { find }: ExistingRecords, report: Report): void {
  const check = (family: NodeFamily, slug: string | undefined, path: Path, allowed: readonly EndKind[], as: string) => {
    const { kind, isCountry } = (slug === undefined ? undefined : find(nodeId(family, slug))) ?? { kind: undefined, isCountry: false };
    if (kind === undefined || fitsEnd({ kind, isCountry }, allowed)) return;
    report(path, `${allowed.join(' or ')} as ${as}`, `${kind} ${show(slug)}`);
  };
  check('entity', draft.article.outlet, ['article', 'outlet'], ['ORGANIZATION'], 'the outlet');
  check('entity', draft.article.agency, ['article', 'agency'], ['ORGANIZATION'], 'the agency');
  draft.relations.forEach(({ relation, from, to }, index) => {
    if (relation === undefined) return;
    check('entity', from, ['relations', index, 'from'], relationRow(relation).from, `the source of ${relation}`);
    check('entity', to, ['relations', index, 'to'], relationRow(relation).to, `the target of ${relation}`);
  });
  for (const { path, entry } of eventEntries(draft)) {
    entry.places.forEach(({ entity }, index) => {
      check('entity', entity, [...path, 'places', index, 'entity'], relationRow('LOCATED_AT').to, 'the place of an event');
    });
  }
  draft.additions.forEach(({ event, steps, accusations }, index) => {
    const at: Path = ['additions', index];
    if (steps) check('event', event, [...at, 'steps'], relationRow('STEP_OF').to, 'the event that has steps');
    if (accusations) check('event', event, [...at, 'accusations'], relationRow('ACCUSATION_IN').to, 'the event that has accusations');
  });
}

function checkSelfReferences(draft: ArticleDraft, report: Report): void {
  draft.relations.forEach(({ from, to }, index) => {
    if (from !== undefined && from === to) report(['relations', index, 'to'], 'another entity', 'the same entity at both ends');
  });
  for (const { path, eventSlug, entry } of eventEntries(draft)) {
    entry.follows.forEach(({ event }, index) => {
      if (event !== undefined && event === eventSlug) report([...path, 'follows', index, 'event'], 'another event', 'the event itself');
    });
  }
}

function checkConcerns(draft: ArticleDraft, { find, participations }: ExistingRecords, report: Report): void {
  draft.claims.forEach((claim, index) => {
    claim.concerns.forEach(({ event, entity, role }, each) => {
      if (event === undefined || entity === undefined || role === undefined) return;
      const [eventId, entityId] = [nodeId('event', event), nodeId('entity', entity)];
      if (!find(eventId) || !find(entityId) || participations.has(participationKey(eventId, entityId, role))) return;
      const own = participationKey(eventId, entityId, '');
      const roles = [...participations.keys()].filter((key) => key.startsWith(own)).map((key) => key.slice(own.length));
      const otherRoles = `${role}, but ${show(entity)} takes part as ${roles.join(', ')}`;
      const got = roles.length > 0 ? otherRoles : `${show(entity)}, which does not take part in it`;
      report(['claims', index, 'concerns', each], `a participation in ${show(event)}`, got, roles.length === 1 ? show(roles[0]) : null);
    });
  });
}

/** A claim that retracts must contradict a claim of the same speaker. */
function checkRetractions({ draft, report, isBroken }: CheckedFile, { find, speakersOf }: ExistingRecords): void {
  draft.claims.forEach(({ speechAct, contradicts, speakers }, index) => {
    const path: Path = ['claims', index, 'contradicts'];
    if (speechAct !== 'RETRACTED' || isBroken(path) || isBroken(['claims', index, 'speakers'])) return;
    const own = new Set(speakers.flatMap((slug) => (slug === undefined ? [] : nodeId('entity', slug))));
    const ids = contradicts.flatMap((slug) => (slug === undefined ? [] : nodeId('claim', slug)));
    // A claim that does not exist has no known speaker, and the dangling reference is already reported.
    if (ids.some((id) => !find(id) || speakersOf(id).some((speaker) => own.has(speaker)))) return;
    report(path, 'a claim of the same speaker, since the speech act is RETRACTED', show(contradicts));
  });
}
