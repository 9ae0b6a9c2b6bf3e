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
    ['Synthetic (commune of nowhere)', '', 'TOPIC', 'in parentheses: commune of nowhere'],
    ['Anna, Princess of Synthetica', '', 'PERSON', 'a name with the title of a ruler or cleric'],
    ['Anna III of Synthetica', '', 'PERSON', 'a name with the number of a ruler'],
    ['Phase III', 'The vaccine enters *Phase III* trials.', 'TOPIC', 'no rule applies'],
    ['President of Kenya', '', 'TOPIC', 'title of an office'],
    ['2021 Synthetic election', '', 'TOPIC', 'year in the title: 2021'],
    ['Synthetic Security Council Resolution 1', '', 'TOPIC', 'no rule applies'],
    ['Treaty of Synthetica', '', 'TOPIC', 'title word: Treaty'],
    ['Peace, Unity, and Synthetics Party', '', 'ORGANIZATION', 'title word: Party'],
    ['Royal Household of Synthetica', '', 'ORGANIZATION', 'title word: Royal Household'],
    ['Anna SC', 'In the cup, *Anna SC* loses, and he leaves.', 'ORGANIZATION', 'title word: SC'],
    ['Anna Standard Time', 'At noon, *Anna Standard Time*, all stops.', 'TOPIC', 'title word: Standard Time'],
    ['Islands of Synthetica', 'Storms reach the *islands*.', 'TOPIC', 'title word that is written small: islands'],
    ['Islands of Synthetica', 'Storms reach the *Islands of Synthetica*.', 'PLACE', 'title word: Islands'],
    ['Anna Synthetic (sport shooter)', '', 'PERSON', 'in parentheses: sport shooter'],
    ['Synthetic Cricket Ground', '', 'PLACE', 'title word: Ground'],
    ['Synthetic Demarcation Line', '', 'PLACE', 'title word: Demarcation Line'],
    ['Xyzna Synthetic', 'He accuses White House Counsel *Xyzna Synthetic*.', 'PERSON', 'the text says: Counsel Xyzna Synthetic'],
    ['Nakuru County', '', 'PLACE', 'title word: County'],
    ['Kano State', '', 'PLACE', 'list of parts of countries: Kano, and title word: State'],
    ['Springfield, Illinois', '', 'PLACE', 'place and region: Illinois'],
    ['Synthetic administration', 'The *Synthetic administration* agrees.', 'ORGANIZATION', 'title word: administration'],
    ['Mass media in Kenya', 'Kenyan *media* report it.', 'TOPIC', 'title word that is written small: media'],
    ['City of Synthetica Police', '', 'TOPIC', 'title words of a place and of an organization: police'],
    ['Nairobi', 'Thousands march in *Nairobi*.', 'PLACE', 'list of parts of countries, and the text says: in Nairobi'],
    ['Nairobi', '', 'PLACE', 'list of parts of countries: Nairobi'],
    ['Police', '', 'TOPIC', 'no rule applies'],
    ['Nairobi', 'They praise the *Nairobi* once more.', 'TOPIC', 'no rule applies'],
    ['Syntheticville', 'Floods reach the town of *Syntheticville*.', 'PLACE', 'the text says: town of Syntheticville'],
    ['Anna Synthetic', 'Prime Minister *Anna Synthetic* resigns.', 'PERSON', 'the text says: Prime Minister Anna Synthetic'],
    ['Anna Synthetic', '*Anna Synthetic*, 54, is freed.', 'PERSON', 'the text says: Anna Synthetic, 54,'],
    [
      'Anna Synthetic',
      'A speech by *Anna Synthetic* is broadcast.',
      'PERSON',
      'list of given names: Anna, and the text says: by Anna Synthetic',
    ],
    ['Xyzna Synthetic', 'A speech by *Xyzna Synthetic* is broadcast.', 'TOPIC', 'no rule applies'],
    ['Anna Synthetic', 'They watch the *Anna Synthetic* again.', 'TOPIC', 'no rule applies'],
    ['Nathan Law', 'Activist *Nathan Law* leaves.', 'PERSON', 'the text says: Activist Nathan Law'],
    ['Synthetica', 'The airline *Synthetica* ends its flights.', 'ORGANIZATION', 'the text says: airline Synthetica'],
    [
      'Nairobi Synthetics',
      'The cup goes to the *Nairobi Synthetics* again.',
      'ORGANIZATION',
      'listed place: Nairobi, and the text says: the Nairobi Synthetics',
    ],
    ['Nairobi Beaches', 'Fires burn in the *Nairobi Beaches* again.', 'TOPIC', 'no rule applies'],
    ['Bundestag', 'The *Bundestag* meets.', 'ORGANIZATION', 'list of bodies: Bundestag'],
    ['Soviet Union', '', 'PLACE', 'list of former states'],
    ['Southern Kenya', '', 'PLACE', 'a side of a listed place: Kenya'],
    ['Department of Synthetic Affairs', '', 'ORGANIZATION', 'title word: Department'],
    ['Cauca Department', '', 'PLACE', 'list of parts of countries: Cauca, and title word: Department'],
    ['Train derailment', 'The train *derailed* at noon.', 'TOPIC', 'title word: derailment'],
    ['Nursing home', 'He dies in a *nursing home*.', 'TOPIC', 'no name: the texts write it small, or only at the beginning of sentences'],
  ])('takes %s in "%s" for a %s', (title, sentence, kind, basis) => {
    expect(decide(seen(title, sentence))).toMatchObject({ kind, basis });
  });

  it('takes the heading of an ongoing story for a Topic, whatever its words', () => {
    expect(decide(seen('Kenya', '', true))).toMatchObject({ kind: 'TOPIC', basis: 'heading of an ongoing story' });
  });

  it('takes what the texts use in two ways for a Topic', () => {
    const usages = ['The company *Syntheticville* is sold.', 'Floods reach the town of *Syntheticville*.'].flatMap(
      (sentence) => seen('Syntheticville', sentence).usages,
    );
    const expected = { kind: 'TOPIC', basis: 'the texts use it as organization and as place' };
    expect(decide({ ...seen('Syntheticville'), usages })).toMatchObject(expected);
    expect(decide({ ...seen('Syntheticville'), usages: usages.toReversed() })).toMatchObject(expected);
  });

  it('takes what is longer than a name for a Topic, at once', () => {
    const start = performance.now();
    for (const words of [' ', 'A (', 'Alice Bob', 'Minister Foreign ']) {
      const title = words.repeat(100_000);
      expect(decide(seen(title))).toMatchObject({ kind: 'TOPIC', basis: `longer than a name: ${title.length} characters` });
      expect(decide({ ...seen('Kenya'), usages: [{ surface: title, before: '', after: '' }] }).kind).toBe('PLACE');
    }
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('tells states from what else has a country code', () => {
    expect(decide(seen('Kenya'))).toMatchObject({ placeKind: 'COUNTRY', countryCode: 'KE' });
    expect(decide(seen('Hong Kong'))).toMatchObject({ placeKind: 'TERRITORY', countryCode: 'HK' });
  });
});
