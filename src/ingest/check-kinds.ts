// Checks which fields each kind of entity, event and relation may and must have, and which fields of a claim fit together.
import { ownFields, type OwnField } from '../domain/ontology/kinds.js';
import { statedFacts } from '../domain/relations.js';
import type { ClaimEntry } from './article-file.js';
import type { Draft } from './draft-article-file.js';
import { relationsThatNeed } from './field-shape.js';
import type { Path } from './problem.js';
import type { ReadArticleFile } from './read-article-file.js';

type CheckedFile = Pick<ReadArticleFile, 'draft' | 'report' | 'isBroken'>;

export function checkKinds(file: CheckedFile): void {
  const { draft } = file;
  draft.entities.forEach((entity, index) => checkFields(entity, entity.kind, entityFields, ['entities', index], file));
  draft.events.forEach((event, index) => checkFields(event, event.kind, eventFields, ['events', index], file));
  draft.relations.forEach((relation, index) => checkFields(relation, relation.relation, relationFields, ['relations', index], file));
  draft.mentions.forEach((mention, index) => checkSubject(mention, ['mentions', index], file));
  draft.claims.forEach((claim, index) => checkClaim(claim, ['claims', index], file));
}

interface FieldRule {
  readonly field: string;
  /** The kinds that may have the field. */
  readonly kinds: readonly string[];
  /** The kinds that must have the field. */
  readonly requiredFor?: readonly string[];
}

const entityFields = ownFields('entity').map(toRule);

const eventFields: readonly FieldRule[] = [
  ...ownFields('event').map(toRule),
  { field: 'steps', kinds: ['ARREST_WARRANT'], requiredFor: ['ARREST_WARRANT'] },
  { field: 'accusations', kinds: ['ARREST_WARRANT'] },
];

const relationFields: readonly FieldRule[] = statedFacts.map((fact) => ({
  field: fact.name,
  kinds: fact.relations,
  requiredFor: relationsThatNeed(fact),
}));

function toRule({ name, field, kinds }: OwnField): FieldRule {
  return { field: name, kinds, requiredFor: field.required ? kinds : [] };
}

function checkFields(
  entry: object,
  kind: string | undefined,
  rules: readonly FieldRule[],
  at: Path,
  { report, isBroken }: CheckedFile,
): void {
  if (kind === undefined) return;
  for (const { field, kinds, requiredFor = [] } of rules) {
    const path = [...at, field];
    const isThere = field in entry && entry[field as keyof typeof entry] !== undefined;
    if (isThere && !kinds.includes(kind)) report(path, `${field} only for ${kinds.join(', ')}`, `it for ${kind}`);
    if (!isThere && requiredFor.includes(kind) && !isBroken(path)) report(path, `${field}, which ${kind} must have`, 'nothing');
  }
}

function checkClaim(claim: Draft<ClaimEntry>, at: Path, file: CheckedFile): void {
  const { report, isBroken } = file;
  claim.about.forEach((subject, index) => {
    const path = [...at, 'about', index];
    checkSubject(subject, path, file);
    for (const key of ['happening', 'when'] as const) {
      if (subject[key] === undefined || subject.event !== undefined || isBroken([...path, 'event'])) continue;
      report([...path, key], `${key} only with an event`, 'it without one');
    }
  });
  if (claim.speechAct === 'DENIED' && claim.polarity === 'AFFIRMED') {
    report([...at, 'polarity'], 'NEGATED, since the speech act is DENIED', claim.polarity);
  }
  for (const list of ['supports', 'contradicts'] as const) {
    claim[list].forEach((other, index) => {
      if (other !== undefined && other === claim.slug) report([...at, list, index], 'another claim', 'the claim itself');
    });
  }
}

type Subject = Readonly<Partial<Record<'entity' | 'event', string | undefined>>>;

function checkSubject({ entity, event }: Subject, at: Path, { report, isBroken }: CheckedFile): void {
  const named = [entity, event].filter((slug) => slug !== undefined).length;
  if (named === 1 || isBroken([...at, 'entity']) || isBroken([...at, 'event'])) return;
  report(at, 'exactly one of entity and event', named === 0 ? 'neither' : 'both');
}
