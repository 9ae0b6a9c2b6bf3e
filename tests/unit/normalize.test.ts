// Names and texts are compared in their normalized form.
import { describe, expect, it } from '@jest/globals';
import { normalizeText, normalizeWords } from '../../src/domain/normalize.js';

describe('normalizeText', () => {
  it.each([
    ['case and diacritics', 'Mustafa Al-Kādhimī', 'mustafa al kadhimi'],
    ['apostrophes of any sort', 'Sana‘a, Qurʾan, Sana’a', 'sanaa quran sanaa'],
    ['letters that have no marks to lose', 'Łódź Straße Øresund İstanbul ılık', 'lodz strasse oresund istanbul ilik'],
    ['compatibility forms', 'ﬁne Ⅳ', 'fine iv'],
    ['other scripts', 'محمد الضيف עברית Київ', 'محمد الضيف עברית киів'],
    ['what Persian and Arabic write in two ways', 'سلیمانی کاظمی مصطفى غزة محـمد', 'سليماني كاظمي مصطفي غزه محمد'],
    ['nothing of scripts without spaces, each of whose characters is a word', '习近平 訪問モスクワ', '习 近 平 訪 問 モ ス ク ワ'],
    ['punctuation alone', ' … — ! ', ''],
  ])('takes away %s', (_what, text, normalized) => {
    expect(normalizeText(text)).toBe(normalized);
  });

  it('stays as it is when normalized again', () => {
    const once = normalizeText('Ángel “Øre” d’Été ΑΣ');
    expect(normalizeText(once)).toBe(once);
  });
});

describe('normalizeWords', () => {
  it('cuts a word that no index would hold, and never through a character', () => {
    const [word] = normalizeWords('𝒳'.repeat(3) + '𐓘'.repeat(60_000));
    expect(word).toEqual({ word: `xxx${'𐓘'.repeat(48)}`, start: 0, end: 120_006 });
  });

  it('says where each word stands in the text as it was', () => {
    const text = 'À l’aube: “Zürich”';
    expect(normalizeWords(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ['a', 'À'],
      ['laube', 'l’aube'],
      ['zurich', 'Zürich'],
    ]);
  });
});
