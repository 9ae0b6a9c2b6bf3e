// Mistakes of fact that one file shows by itself: quotes, mentions, dates, notes, what goes with what.
import { describe, expect, it } from '@jest/globals';
import { editedFile, syntheticText, type Edits } from './synthetic-article.js';
import { reportProblems } from './report-problems.js';

type Row = [title: string, edits: Edits, pointer: string, line: string, message: string];

const reportsOnly = async (_title: string, edits: Edits, pointer: string, line: string, message: string) => {
  expect(await reportProblems(editedFile(edits))).toEqual([{ pointer, line, message }]);
};

const exactWords = 'expected words exactly as they appear in article.text, got';
const quotePlace = '/relations/1/evidence/0';
const oneQuote = (words: string): [Edits, string, string] => [{ [quotePlace]: words }, quotePlace, JSON.stringify(words)];

describe('It tells how a quote is wrong:', () => {
  it.each<Row>([
    ['words that are not in the text', ...oneQuote('An entirely different sentence'), `${exactWords} "An entirely different sentence".`],
    ['another case', ...oneQuote('Based in place one'), `${exactWords} "Based in place one". Did you mean "based in Place One"?`],
    ['other white space', ...oneQuote('based  in\nPlace One'), `${exactWords} "based  in\\nPlace One". Did you mean "based in Place One"?`],
    [
      'other quotation marks',
      ...oneQuote('"No comment," said'),
      `${exactWords} "\\"No comment,\\" said". Did you mean "“No comment,” said"?`,
    ],
    ['a slip of the pen', ...oneQuote('baset in Place One'), `${exactWords} "baset in Place One". Did you mean "based in Place One"?`],
    ['only white space', ...oneQuote('   '), `${exactWords} "   ".`],
    [
      'words that stand there more than once',
      ...oneQuote('Place One'),
      'expected words that occur only once in article.text, or { "exact", "prefix" } with the words directly before them, ' +
        'got "Place One", which occurs 2 times.',
    ],
    [
      'a prefix that does not tell them apart',
      { [quotePlace]: { exact: 'Place One', prefix: 'in ' } },
      quotePlace,
      '{',
      'expected words that occur only once in article.text, or { "exact", "prefix" } with the words directly before them, ' +
        'got "Place One", which occurs 2 times after "in ".',
    ],
    [
      'a prefix that does not stand before them',
      { [quotePlace]: { exact: 'Place One', prefix: 'far from ' } },
      quotePlace,
      '{',
      'expected a prefix that is directly before "Place One", got "far from ". Did you mean "Person Two in " or "One, based in "?',
    ],
  ])('%s', reportsOnly);

  it('and takes one that its prefix tells apart', async () => {
    expect(await reportProblems(editedFile({ [quotePlace]: { exact: 'Place One', prefix: 'based in ' } }))).toEqual([]);
  });
});

describe('It tells how a mention is wrong:', () => {
  it.each<Row>([
    [
      'a form that is not in the text',
      { '/mentions/0/surfaceForms/0': 'Organisation One' },
      '/mentions/0/surfaceForms/0',
      '"Organisation One"',
      `${exactWords} "Organisation One". Did you mean "Organization One"?`,
    ],
    [
      'a form that stands only inside a longer one',
      { '/mentions/5/surfaceForms': ['Southern'] },
      '/mentions/5/surfaceForms',
      '"surfaceForms": [',
      'expected a form that also occurs outside longer forms of other mentions, got ["Southern"], ' +
        'which occurs only where "Southern Country One" names "country-one" (/mentions/3).',
    ],
    [
      'neither entity nor event',
      { '/mentions/1/entity': undefined },
      '/mentions/1',
      '{',
      'expected exactly one of entity and event, got neither.',
    ],
    [
      'both entity and event',
      { '/mentions/1/event': 'warrant-one' },
      '/mentions/1',
      '{',
      'expected exactly one of entity and event, got both.',
    ],
  ])('%s', reportsOnly);
});

describe('It tells how a date is wrong:', () => {
  const edtf = 'expected a date in EDTF such as 2021-03-23, 2021-04, 2023-10-07/.. or ../2021-03-23, got';
  it.each<Row>([
    ['a day that no calendar has', { '/events/0/when': '2021-02-30' }, '/events/0/when', '"when": "2021-02-30"', `${edtf} "2021-02-30".`],
    ['a date in words', { '/claims/0/saidOn': 'April 2021' }, '/claims/0/saidOn', '"saidOn": "April 2021"', `${edtf} "April 2021".`],
    [
      'an interval that ends before it begins',
      { '/relations/0/asOf': '2021-03/2021-02' },
      '/relations/0/asOf',
      '"asOf": "2021-03/2021-02"',
      `${edtf} "2021-03/2021-02".`,
    ],
    ['a season', { '/article/publishedOn': { edtf: '2021-21' } }, '/article/publishedOn/edtf', '"edtf": "2021-21"', `${edtf} "2021-21".`],
    [
      'one from outside without a note',
      { '/events/0/when': { edtf: '2021-03', provenance: 'OUTSIDE' } },
      '/events/0/when/note',
      '"when": {',
      'expected a note with its source or reasoning, since the date is OUTSIDE, got nothing.',
    ],
    [
      'one that is derived without a note',
      { '/events/1/steps/0/on': { edtf: '2021-03', provenance: 'DERIVED' } },
      '/events/1/steps/0/on/note',
      '"on": {',
      'expected a note with its source or reasoning, since the date is DERIVED, got nothing.',
    ],
  ])('%s', reportsOnly);
});

describe('It tells what does not go together:', () => {
  it.each<Row>([
    [
      'a derived fact without its reasoning',
      { '/events/1/follows/0/note': undefined },
      '/events/1/follows/0/note',
      '{',
      'expected a note with the reasoning, since the fact is DERIVED, got nothing.',
    ],
    [
      'a derived claim without its reasoning',
      { '/claims/0/provenance': 'DERIVED' },
      '/claims/0/note',
      '{',
      'expected a note with the reasoning, since the fact is DERIVED, got nothing.',
    ],
    [
      'a kind of place for a person',
      { '/entities/0/placeKind': 'CITY' },
      '/entities/0/placeKind',
      '"placeKind": "CITY"',
      'expected placeKind only for PLACE, got it for PERSON.',
    ],
    [
      'a kind of organization for a place',
      { '/entities/3/organizationKind': 'COURT' },
      '/entities/3/organizationKind',
      '"organizationKind": "COURT"',
      'expected organizationKind only for ORGANIZATION, got it for PLACE.',
    ],
    [
      'talks without their state',
      { '/events/0/talksState': undefined },
      '/events/0/talksState',
      '{',
      'expected talksState, which TALKS must have, got nothing.',
    ],
    [
      'a warrant without steps',
      { '/events/1/steps': undefined },
      '/events/1/steps',
      '{',
      'expected steps, which ARREST_WARRANT must have, got nothing.',
    ],
    [
      'a warrant with an agenda',
      { '/events/1/agenda': ['one'] },
      '/events/1/agenda',
      '"agenda": [',
      'expected agenda only for TALKS, got it for ARREST_WARRANT.',
    ],
    [
      'an office without its title',
      { '/relations/0/title': undefined },
      '/relations/0/title',
      '{',
      'expected title, which AFFILIATED_WITH must have, got nothing.',
    ],
    [
      'a base with a title',
      { '/relations/1/title': 'Seat' },
      '/relations/1/title',
      '"title": "Seat"',
      'expected title only for AFFILIATED_WITH, MEMBER_OF, got it for BASED_IN.',
    ],
    [
      'a claim about an entity that happened',
      { '/claims/1/about/0/happening': true },
      '/claims/1/about/0/happening',
      '"happening": true',
      'expected happening only with an event, got it without one.',
    ],
    [
      'a claim that gives the date of an entity',
      { '/claims/1/about/0/when': '2024-03-05' },
      '/claims/1/about/0/when',
      '"when": "2024-03-05"',
      'expected when only with an event, got it without one.',
    ],
    [
      'a claim about nothing',
      { '/claims/1/about/0': {} },
      '/claims/1/about/0',
      '{}',
      'expected exactly one of entity and event, got neither.',
    ],
    [
      'a denial that affirms',
      { '/claims/1/polarity': 'AFFIRMED' },
      '/claims/1/polarity',
      '"polarity": "AFFIRMED"',
      'expected NEGATED, since the speech act is DENIED, got AFFIRMED.',
    ],
    [
      'a retraction of what somebody else said',
      { '/claims/1/speechAct': 'RETRACTED' },
      '/claims/1/contradicts',
      '"contradicts": [',
      'expected a claim of the same speaker, since the speech act is RETRACTED, got ["claim-one"].',
    ],
    [
      'a retraction of nothing',
      { '/claims/1/speechAct': 'RETRACTED', '/claims/1/contradicts': undefined },
      '/claims/1/contradicts',
      '{',
      'expected a claim of the same speaker, since the speech act is RETRACTED, got [].',
    ],
    [
      'a claim that contradicts itself',
      { '/claims/1/contradicts/0': 'claim-two' },
      '/claims/1/contradicts/0',
      '"claim-two"',
      'expected another claim, got the claim itself.',
    ],
    [
      'a claim that supports itself',
      { '/claims/0/supports': ['claim-one'] },
      '/claims/0/supports/0',
      '"claim-one"',
      'expected another claim, got the claim itself.',
    ],
  ])('%s', reportsOnly);

  it('and takes a retraction of what the same speaker said', async () => {
    expect(await reportProblems(editedFile({ '/claims/1/speechAct': 'RETRACTED', '/claims/1/speakers/0': 'country-one' }))).toEqual([]);
  });
});

it('suggests nothing for long words, and is quick about it', async () => {
  const words = 'many words '.repeat(500);
  const text = `${syntheticText} ${'Filler. '.repeat(100_000)}`;
  const startedAt = performance.now();
  expect(await reportProblems(editedFile({ [quotePlace]: words, '/article/text': text }))).toEqual([
    { pointer: quotePlace, line: JSON.stringify(words), message: expect.stringMatching(/^expected words exactly .*…\.$/) },
  ]);
  expect(performance.now() - startedAt).toBeLessThan(10_000);
});
