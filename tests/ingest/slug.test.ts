// Slugs that the program makes of words.
import { expect, it } from '@jest/globals';
import { isNodeId, nodeId } from '../../src/domain/ids.js';
import { createSlug } from '../../src/ingest/slug.js';

it('writes words in lower-case ASCII', () => {
  expect(createSlug('Prime Minister')).toBe('prime-minister');
  expect(createSlug('  Père de l’Étude, 2nd ')).toBe('pere-de-l-etude-2nd');
});

it('gives different slugs to words that differ only in what ASCII cannot say, or only at their end', () => {
  const long = 'Knowingly doing something that takes very many words to say '.repeat(3);
  const words = ['رئيس الوزراء', 'وزير', '总理', 'Łódź', 'Łó', `${long}one`, `${long}two`];
  expect(new Set(words.map(createSlug)).size).toBe(words.length);
});

it('fits into an id beside the longest slug of an event', () => {
  for (const words of ['x '.repeat(300), '总理'.repeat(300)]) {
    expect(isNodeId(nodeId('accusation', `${'e'.repeat(120)}.${createSlug(words)}`))).toBe(true);
  }
});
