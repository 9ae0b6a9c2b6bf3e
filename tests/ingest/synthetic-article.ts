// One small article file that is right in every part, for tests to change one thing of. Nobody and nothing in it is real.
import type { ArticleFileInput } from '../../src/ingest/read-article-file.js';

export const syntheticText =
  'Person One, chief of Organization One, met Person Two in Place One on 5 March 2021. Country One said that the meeting was held. ' +
  'Organization One, based in Place One, denied that Person Two took part. Court One issued a warrant for Person Two on 6 March 2021, ' +
  'which speaks of forgery. “No comment,” said Person One. Southern Country One was quiet.';

const met = 'Person One, chief of Organization One, met Person Two in Place One on 5 March 2021.';
const issued = 'Court One issued a warrant for Person Two on 6 March 2021';
const denied = 'Organization One, based in Place One, denied that Person Two took part.';

/** The file as a plain object, new each time. */
export function syntheticArticle() {
  return {
    extractor: { name: 'synthetic', version: '1' },
    article: {
      slug: 'article-one',
      title: 'Person One Meets Person Two',
      language: 'en',
      publishedOn: '2021-03-07',
      rights: { digest: true },
      text: syntheticText,
    },
    entities: [
      { slug: 'person-one', kind: 'PERSON', label: 'Person One' },
      { slug: 'person-two', kind: 'PERSON', label: 'Person Two' },
      { slug: 'organization-one', kind: 'ORGANIZATION', label: 'Organization One' },
      { slug: 'place-one', kind: 'PLACE', label: 'Place One', placeKind: 'CITY' },
      { slug: 'country-one', kind: 'PLACE', label: 'Country One', placeKind: 'COUNTRY' },
      { slug: 'court-one', kind: 'ORGANIZATION', label: 'Court One', organizationKind: 'COURT' },
    ],
    mentions: [
      { entity: 'organization-one', surfaceForms: ['Organization One'] },
      { entity: 'person-one', surfaceForms: ['Person One'] },
      { entity: 'person-two', surfaceForms: ['Person Two'] },
      { entity: 'country-one', surfaceForms: ['Country One', 'Southern Country One'] },
      { event: 'meeting-one', surfaceForms: ['the meeting'] },
      { entity: 'place-one', surfaceForms: ['Place One'] },
      { entity: 'court-one', surfaceForms: ['Court One'] },
    ],
    relations: [
      {
        relation: 'AFFILIATED_WITH',
        from: 'person-one',
        to: 'organization-one',
        title: 'Chief',
        asOf: '2021-03-05',
        evidence: ['chief of Organization One'],
      },
      { relation: 'BASED_IN', from: 'organization-one', to: 'place-one', evidence: ['based in Place One'] },
    ],
    events: [
      {
        slug: 'meeting-one',
        kind: 'TALKS',
        label: 'Meeting of Person One and Person Two',
        when: '2021-03-05',
        talksState: 'HELD',
        evidence: [met],
        participants: [
          { entity: 'person-one', role: 'PARTY', side: 'one', evidence: [met] },
          { entity: 'person-two', role: 'PARTY', side: 'two', evidence: [met] },
        ],
        places: [{ entity: 'place-one', precision: 'EXACT', evidence: ['in Place One on'] }],
      },
      {
        slug: 'warrant-one',
        kind: 'ARREST_WARRANT',
        label: 'Warrant for Person Two',
        when: '2021-03-06',
        evidence: [issued],
        participants: [
          { entity: 'court-one', role: 'ISSUER', evidence: [issued] },
          { entity: 'person-two', role: 'NAMED_SUBJECT', evidence: [issued] },
        ],
        follows: [{ event: 'meeting-one', kind: 'IN_RESPONSE_TO', provenance: 'DERIVED', note: 'A synthetic reason.', evidence: [issued] }],
        steps: [{ state: 'ISSUED', on: '2021-03-06', by: 'court-one', evidence: [issued] }],
        accusations: [{ label: 'Forgery', category: 'crime', evidence: ['which speaks of forgery'] }],
      },
    ],
    claims: [
      {
        slug: 'claim-one',
        proposition: 'The meeting was held.',
        speakers: ['country-one'],
        speechAct: 'STATED',
        polarity: 'AFFIRMED',
        about: [{ event: 'meeting-one', happening: true }],
        evidence: ['Country One said that the meeting was held.'],
      },
      {
        slug: 'claim-two',
        proposition: 'Person Two took part in the meeting.',
        speakers: ['organization-one'],
        speechAct: 'DENIED',
        polarity: 'NEGATED',
        about: [{ entity: 'person-two' }],
        evidence: [denied],
        contradicts: ['claim-one'],
        concerns: [{ event: 'meeting-one', entity: 'person-two', role: 'PARTY' }],
      },
    ],
  };
}

/** JSON pointers, each with what shall stand there: `undefined` takes the member away, `/-` at the end appends. */
export type Edits = Readonly<Record<string, unknown>>;

/** The text of the synthetic file after these edits, one member a line. */
export function editedText(edits: Edits = {}, start: object = syntheticArticle()): string {
  for (const [pointer, value] of Object.entries(edits)) edit(start, pointer.split('/').slice(1), value);
  return JSON.stringify(start, null, 2);
}

export function editedFile(edits: Edits = {}, path = 'one.json'): ArticleFileInput {
  return { path, text: editedText(edits) };
}

function edit(root: object, keys: readonly string[], value: unknown): void {
  const last = keys.at(-1)!;
  const owner = keys.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], root) as Record<string, unknown>;
  if (last === '-') (owner as unknown as unknown[]).push(value);
  else if (value !== undefined) owner[last] = value;
  else if (Array.isArray(owner)) owner.splice(Number(last), 1);
  else Reflect.deleteProperty(owner, last);
}
