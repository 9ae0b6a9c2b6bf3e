// Normalization: the form in which names and texts are compared, whatever their case, diacritics and punctuation. Pure.

/** One word of a text: its normalized form, and where it stands in the text as it was, in UTF-16 code units. */
export interface NormalizedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Letters that are no base letter with a mark, so that Unicode does not take them apart; and what one script writes in several ways. */
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
  // Arabic, as Persian, Urdu and the ends of words have it.
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
};
const oddLetters = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** Scripts that put no spaces between words: each character is a word, and a name in them is a row of words. */
const unspaced = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map((script) => `\\p{Script=${script}}`).join('');
const letter = `(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])`;

/** Words are letters, marks and digits, and the apostrophes inside them: "Qur'an" and "Sana‘a" are one word each. */
const words = new RegExp(`[${unspaced}]\\p{M}*|${letter}+(?:['’‘ʼʻʾʿ\`´]${letter}+)*`, 'gu');

/** Longest part of a word that is compared: the indexes of words have a limit. */
const maxWordLength = 100;

/** The words of a text in order. Case, diacritics, compatibility forms, punctuation and apostrophes make no difference. */
export function normalizeWords(text: string): NormalizedWord[] {
  return [...text.matchAll(words)].flatMap((match) => {
    const word = startOf(normalizeWord(match[0]), maxWordLength);
    return word === '' ? [] : [{ word, start: match.index, end: match.index + match[0].length }];
  });
}

/** The normalized words of a text with single spaces between them. */
export function normalizeText(text: string): string {
  return normalizeWords(text)
    .map(({ word }) => word)
    .join(' ');
}

/** The start of a text, at most so many UTF-16 code units and no half of a surrogate pair. */
export function startOf(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

function normalizeWord(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      // Of letters, those that stand for an apostrophe, such as ayn and hamza, go as apostrophes do; so does what only stretches a line.
      .replace(/[^\p{L}\p{N}]|[ʹ-ˁ\u0640]/gu, '')
      .replace(oddLetters, (letter) => letters[letter]!)
  );
}
