// Folding: the form in which names and texts are compared, whatever their case, diacritics and punctuation. Pure.

/** One word of a text: its folded form, and where it stands in the text as it was, in UTF-16 code units. */
export interface FoldedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Letters that are no base letter with a mark, so that Unicode does not take them apart. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
};
const oddLetters = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** Words are letters, marks and digits, and the apostrophes inside them: "Qur'an" and "Sana‘a" are one word each. */
const words = /[\p{L}\p{M}\p{N}]+(?:['’‘ʼʻʾʿ`´][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in order. Case, diacritics, compatibility forms, punctuation and apostrophes make no difference. */
export function foldWords(text: string): FoldedWord[] {
  return [...text.matchAll(words)].flatMap((match) => {
    const word = foldWord(match[0]);
    return word === '' ? [] : [{ word, start: match.index, end: match.index + match[0].length }];
  });
}

/** The folded words of a text with single spaces between them. */
export function foldText(text: string): string {
  return foldWords(text)
    .map(({ word }) => word)
    .join(' ');
}

function foldWord(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      // Of letters, those that stand for an apostrophe, such as ayn and hamza, go as apostrophes do.
      .replace(/[^\p{L}\p{N}]|[ʹ-ˁ]/gu, '')
      .replace(oddLetters, (letter) => letters[letter]!)
  );
}
