// What is stored of a node so that it can be found.
import { describe, expect, it } from '@jest/globals';
import { searchEntries } from '../../src/domain/search-entry.js';
import { article, claim, entity, event, evidence } from '../support/synthetic.js';

const alias = (text: string) => ({ text, language: null, script: null, kind: 'NAME', provenance: 'ARTICLE' }) as const;
const found = (entries: ReturnType<typeof searchEntries>) => entries.map(({ field, ordinal, normalized }) => [field, ordinal, normalized]);

describe('The search entries', () => {
  it('of an entity are its label and each alias, under the number that the alias has in the record', () => {
    const entries = searchEntries(entity('one', 'PERSON', { label: 'Synthetic Óne', aliases: [alias('☮'), alias('al-One')] }), null);
    expect(found(entries)).toEqual([
      ['label', 0, 'synthetic one'],
      ['alias', 1, 'al one'],
    ]);
    expect(entries.map(({ spelling }) => spelling === '')).toEqual([false, false]);
  });

  it('of an article are its title, and title and text together with what no phrase goes across', () => {
    expect(found(searchEntries(article('one', null, { title: 'One met' }), 'Two: there.'))).toEqual([
      ['title', 0, 'one met'],
      ['text', 0, 'one met ¶ two there'],
    ]);
    expect(found(searchEntries(article('one', null, { title: '…' }), null))).toEqual([]);
  });

  it('of an event and a claim are what they are called and what they say; of what is read through others there are none', () => {
    expect(found(searchEntries(event('one', null, []), null))).toEqual([['label', 0, 'synthetic event one']]);
    expect(found(searchEntries(claim('one', []), null))).toEqual([['proposition', 0, 'synthetic proposition one']]);
    expect(searchEntries(evidence('one'), null)).toEqual([]);
  });

  it('have a key that an index can hold, whatever the length of a title', () => {
    const [entry] = searchEntries(article('one', null, { title: 'ab '.repeat(300_000) }), null);
    expect(entry!.normalized).toHaveLength(900_000 - 1);
    expect(entry!.key).toBe(entry!.normalized.slice(0, 120));
  });
});
