// What a name stands for is decided by rules that say what they matched; where they disagree or know nothing it is a Topic.
import { describe, expect, it } from '@jest/globals';
import { decideKinds } from '../../../src/ingest/kinds/decide-kinds.js';
import { createUsage, type Observation } from '../../../src/ingest/kinds/observation.js';

/** A name and the sentence that uses it, the name between asterisks. */
function seen(title: string, sentence = '', isHeading = false): Observation {
  const start = sentence.indexOf('*');
  const end = sentence.lastIndexOf('*') - 1;
  return { title, isHeading, usages: start < 0 ? [] : [createUsage(sentence.replaceAll('*', ''), start, end)] };
}

const decide = (observation: Observation) => decideKinds([observation])[0]!;

describe('decideKinds', () => {
  it.each([
    ['Kenya', '', 'PLACE', 'list of countries: KE'],
    ['Georgia (country)', '', 'PLACE', 'list of countries: GE'],
    ['Georgia (U.S. state)', '', 'PLACE', 'in parentheses: U.S. state'],
    ['Ministry of Health (Kenya)', 'the *health ministry* says', 'ORGANIZATION', 'title word: Ministry'],
    ['Synthetic Person (politician)', '', 'PERSON', 'in parentheses: politician'],
    ['President of Kenya', '', 'TOPIC', 'title of an office'],
    ['2021 Synthetic election', '', 'TOPIC', 'title word: election'],
    ['United Nations Security Council Resolution 1', '', 'TOPIC', 'title word: Resolution'],
    ['Nakuru County', '', 'PLACE', 'title word: County'],
    ['Springfield, Illinois', '', 'PLACE', 'place and region: Illinois'],
    ['Nairobi', 'Thousands march in *Nairobi*.', 'PLACE', 'list of cities, and the text says: in Nairobi'],
    ['Anna Synthetic', 'Prime Minister *Anna Synthetic* resigns.', 'PERSON', 'the text says: Prime Minister Anna Synthetic'],
    ['Anna Synthetic', '*Anna Synthetic*, 54, is freed.', 'PERSON', 'the text says: Anna Synthetic, 54,'],
    ['Synthetica', 'The airline *Synthetica* ends its flights.', 'ORGANIZATION', 'the text says: airline Synthetica'],
    ['Train derailment', 'The train *derailed* at noon.', 'TOPIC', 'title word: derailment'],
    ['Anna Synthetic', 'A speech by *Anna Synthetic* is broadcast.', 'TOPIC', 'no rule applies'],
  ])('takes %s in "%s" for a %s', (title, sentence, kind, basis) => {
    expect(decide(seen(title, sentence))).toMatchObject({ kind, basis });
  });

  it('takes the heading of an ongoing story for a Topic, whatever its words', () => {
    expect(decide(seen('Kenya', '', true))).toMatchObject({ kind: 'TOPIC', basis: 'heading of an ongoing story' });
  });

  it('takes what the texts use in two ways for a Topic', () => {
    const twoWays = { ...seen('Anna Synthetic', 'The company *Anna Synthetic* is sold.') };
    const usages = [...twoWays.usages, ...seen('Anna Synthetic', '*Anna Synthetic* dies.').usages];
    expect(decide({ ...twoWays, usages })).toMatchObject({ kind: 'TOPIC', basis: 'the texts use it as person and as organization' });
  });

  it('tells states from what else has a country code', () => {
    expect(decide(seen('Kenya'))).toMatchObject({ placeKind: 'COUNTRY', countryCode: 'KE' });
    expect(decide(seen('Hong Kong'))).toMatchObject({ placeKind: 'TERRITORY', countryCode: 'HK' });
  });
});
