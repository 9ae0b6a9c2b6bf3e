// Names and texts are compared in their folded form.
import { describe, expect, it } from '@jest/globals';
import { foldText, foldWords } from '../../src/domain/fold.js';

describe('foldText', () => {
  it.each([
    ['case and diacritics', 'Mustafa Al-Kādhimī', 'mustafa al kadhimi'],
    ['apostrophes of any sort', 'Sana‘a, Qurʾan, Sana’a', 'sanaa quran sanaa'],
    ['letters that have no marks to lose', 'Łódź Straße Øresund İstanbul ılık', 'lodz strasse oresund istanbul ilik'],
    ['compatibility forms', 'ﬁne Ⅳ', 'fine iv'],
    ['other scripts', 'محمد الضيف עברית Київ', 'محمد الضيف עברית киів'],
    ['punctuation alone', ' … — ! ', ''],
  ])('takes away %s', (_what, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('stays as it is when folded again', () => {
    const once = foldText('Ángel “Øre” d’Été ΑΣ');
    expect(foldText(once)).toBe(once);
  });
});

describe('foldWords', () => {
  it('says where each word stands in the text as it was', () => {
    const text = 'À l’aube: “Zürich”';
    expect(foldWords(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ['a', 'À'],
      ['laube', 'l’aube'],
      ['zurich', 'Zürich'],
    ]);
  });
});
