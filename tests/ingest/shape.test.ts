// Mistakes of shape: what is not JSON, and JSON that is not an article file.
import { describe, expect, it } from '@jest/globals';
import { editedFile, editedText, type Edits } from './synthetic-article.js';
import { ownFields } from '../../src/domain/ontology/kinds.js';
import { participantRoles } from '../../src/domain/ontology/roles.js';
import { statedRelations } from '../../src/domain/relations.js';
import { reportProblems } from './report-problems.js';

it('finds nothing wrong with the synthetic article', async () => {
  expect(await reportProblems(editedFile())).toEqual([]);
});

it('takes a file that begins with a byte order mark', async () => {
  expect(await reportProblems({ path: 'one.json', text: `\uFEFF${editedText()}` })).toEqual([]);
});

describe('Of a file that is not JSON it tells the first mistake with its line:', () => {
  it.each([
    ['an empty file', '', null, 'an empty file'],
    ['white space', ' \n\n', null, 'an empty file'],
    ['a comment', '{\n// no\n}', '// no', 'a comment: "// no"'],
    ['a missing comma', '{\n"article": {}\n"events": []\n}', '"events": []', 'no comma where one is required: "\\"events\\""'],
    ['a comma too many', '{\n"events": [],\n}', '}', 'no key in double quotes where one is required: "}"'],
    ['a key without quotation marks', '{\nevents: []}', 'events: []}', 'a word that is not JSON: "events"'],
    ['a line break in text', '{ "a": "one\ntwo" }', '{ "a": "one', 'text without its closing quotation mark: "\\"one"'],
    ['a missing bracket', '{\n"events": [', '"events": [', 'no closing bracket where one is required'],
    ['more than one value', '{ }\n[]', '[]', 'more text after the end of the first value: "["'],
    ['brackets in brackets without end', '{ "a":\n'.concat('['.repeat(100_000)), '['.repeat(100_000), 'brackets nested deeper than 64'],
  ])('%s', async (_title, text, line, got) => {
    expect(await reportProblems({ path: 'one.json', text })).toEqual([{ pointer: '', line, message: `expected JSON, got ${got}.` }]);
  });

  it.each(['null', '[]', '"text"', '7'])('and of %s that it is not an object', async (text) => {
    const problems = await reportProblems({ path: 'one.json', text });
    expect(problems).toEqual([{ pointer: '', line: text, message: `expected an object, got ${text}.` }]);
  });
});

it('tells a key that stands twice', async () => {
  const text = editedText().replace('"when": "2021-03-05",', '"when": "2021-03-05",\n"when": "2021-03-06",');
  expect(await reportProblems({ path: 'one.json', text })).toEqual([
    { pointer: '/events/0/when', line: expect.stringContaining('"when"'), message: 'expected each key once, got "when" twice.' },
  ]);
});

const ownKeys = ownFields('entity').map(({ name }) => name);
const entityKeys = ['slug', 'kind', 'label', 'labelProvenance', 'description', ...ownKeys, 'aliases', 'externalIds'].join(', ');
const roles = participantRoles.join(', ');
const relationNames = statedRelations.join(', ');

describe('It tells where the shape is wrong, and what comes nearest:', () => {
  it.each<[string, Edits, string, string, string]>([
    [
      'an unknown key',
      { '/entities/0/labl': 'Person One' },
      '/entities/0/labl',
      '"labl": "Person One"',
      `expected one of the keys ${entityKeys}, got "labl". Did you mean "label"?`,
    ],
    [
      'an unknown key of a date',
      { '/events/0/when': { edtf: '2021-03-05', notes: 'x' } },
      '/events/0/when/notes',
      '"notes": "x"',
      'expected one of the keys edtf, provenance, note, got "notes". Did you mean "note"?',
    ],
    [
      'an unknown key at the root',
      { '/event': [] },
      '/event',
      '"event": []',
      'expected one of the keys $schema, extractor, article, entities, mentions, relations, events, claims, additions, got "event". ' +
        'Did you mean "events"?',
    ],
    [
      'a kind that is none',
      { '/entities/0/kind': 'PERSONS' },
      '/entities/0/kind',
      '"kind": "PERSONS"',
      'expected one of PERSON, ORGANIZATION, PLACE, TOPIC, got "PERSONS". Did you mean "PERSON"?',
    ],
    [
      'a role that is none',
      { '/events/1/participants/0/role': 'Isuer' },
      '/events/1/participants/0/role',
      '"role": "Isuer"',
      `expected one of ${roles}, got "Isuer". Did you mean "ISSUER"?`,
    ],
    [
      'a relation that is none',
      { '/relations/1/relation': 'BASEDIN' },
      '/relations/1/relation',
      '"relation": "BASEDIN"',
      `expected one of ${relationNames}, got "BASEDIN". Did you mean "BASED_IN"?`,
    ],
    [
      'a relation that is not named',
      { '/relations/1/relation': undefined },
      '/relations/1/relation',
      '{',
      `expected one of ${relationNames}, got nothing.`,
    ],
    ['a missing field', { '/article/title': undefined }, '/article/title', '"article": {', 'expected text, got nothing.'],
    [
      'a missing choice',
      { '/entities/1/kind': undefined },
      '/entities/1/kind',
      '{',
      'expected one of PERSON, ORGANIZATION, PLACE, TOPIC, got nothing.',
    ],
    ['empty text', { '/entities/0/label': '' }, '/entities/0/label', '"label": ""', 'expected non-empty text, got "".'],
    ['a number for text', { '/entities/0/label': 7 }, '/entities/0/label', '"label": 7', 'expected text, got 7.'],
    [
      'text for yes or no',
      { '/article/rights/digest': 'yes' },
      '/article/rights/digest',
      '"digest": "yes"',
      'expected true or false, got "yes".',
    ],
    [
      'one for a list',
      { '/claims/0/speakers': 'country-one' },
      '/claims/0/speakers',
      '"speakers": "country-one"',
      'expected a list, got "country-one".',
    ],
    ['text for an object', { '/extractor': 'me' }, '/extractor', '"extractor": "me"', 'expected an object, got "me".'],
    [
      'an empty list of evidence',
      { '/events/0/evidence': [] },
      '/events/0/evidence',
      '"evidence": []',
      'expected a list of at least 1 item, got [].',
    ],
    ['a relation without evidence', { '/relations/1/evidence': undefined }, '/relations/1/evidence', '{', 'expected a list, got nothing.'],
    [
      'a quote that is neither text nor object',
      { '/relations/1/evidence/0': 5 },
      '/relations/1/evidence/0',
      '5',
      'expected text, or an object that contains it, got 5.',
    ],
    [
      'a slug with capitals',
      { '/claims/1/slug': 'Claim Two' },
      '/claims/1/slug',
      '"slug": "Claim Two"',
      'expected lower-case ASCII letters and digits in words joined by single hyphens, at most 120 characters, got "Claim Two".',
    ],
    [
      'a country code of three letters',
      { '/entities/4/countryCode': 'ONE' },
      '/entities/4/countryCode',
      '"countryCode": "ONE"',
      'expected two capital letters (ISO 3166-1), got "ONE".',
    ],
    [
      'a latitude past the pole',
      { '/entities/3/coordinates': { latitude: 91, longitude: 0 } },
      '/entities/3/coordinates/latitude',
      '"latitude": 91',
      'expected at most 90, got 91.',
    ],
    [
      'an address that is no web address',
      { '/article/url': 'javascript:alert(1)' },
      '/article/url',
      '"url": "javascript:alert(1)"',
      'expected an absolute http or https address, got "javascript:alert(1)".',
    ],
    [
      'a fact from outside the article',
      { '/relations/1/provenance': 'OUTSIDE' },
      '/relations/1/provenance',
      '"provenance": "OUTSIDE"',
      'expected one of ARTICLE, DERIVED, got "OUTSIDE".',
    ],
    [
      'a name that is too long',
      { '/entities/0/label': 'x'.repeat(501) },
      '/entities/0/label',
      `"label": "${'x'.repeat(501)}"`,
      `expected text of at most 500 characters, got "${'x'.repeat(78)}….`,
    ],
    [
      'NUL in text',
      { '/entities/0/description': 'a\0b' },
      '/entities/0/description',
      '"description": "a\\u0000b"',
      'expected text without NUL characters, got text with a NUL character.',
    ],
    [
      'the first half of a character',
      { '/entities/0/description': 'a\uD83D' },
      '/entities/0/description',
      '"description": "a\\ud83d"',
      'expected text of whole characters, got half of a character (a lone surrogate).',
    ],
    [
      'the second half of a character',
      { '/entities/0/description': '\uDE00b' },
      '/entities/0/description',
      '"description": "\\ude00b"',
      'expected text of whole characters, got half of a character (a lone surrogate).',
    ],
  ])('%s', async (_title, edits, pointer, line, message) => {
    expect(await reportProblems(editedFile(edits))).toEqual([{ pointer, line, message }]);
  });

  it('takes text with characters outside the basic plane', async () => {
    expect(await reportProblems(editedFile({ '/entities/0/description': 'a 😀 b' }))).toEqual([]);
  });
});

it('tells mistakes of shape and of fact of one file at once, and nothing that only follows from another mistake', async () => {
  const problems = await reportProblems(
    editedFile({
      '/entities/0/kind': 'PERSONS',
      '/mentions/1/entity': 7,
      '/relations/1/evidence/0': 'based in Place Two',
      '/events/1/participants/0/entity': 'court-on',
    }),
  );
  expect(problems.map(({ pointer }) => pointer)).toEqual([
    '/entities/0/kind',
    '/mentions/1/entity',
    '/relations/1/evidence/0',
    '/events/1/participants/0/entity',
  ]);
});
