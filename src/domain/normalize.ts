// Normalization: converts names and texts to a form in which they can be compared without case, diacritics and punctuation. Pure.

/** One word of a text: its normalized form, and its offsets in the original text, in UTF-16 code units. */
export interface NormalizedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Letters that Unicode does not decompose into a base letter and a mark, and letters that one script writes in several ways. */
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
  // Variants of Arabic letters in Persian, in Urdu and at the ends of words.
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
};
const oddLetters = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** Scripts without spaces between words: each character is treated as a word, and a name is a sequence of such words. */
const unspaced = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map((script) => `\\p{Script=${script}}`).join('');
const letter = `(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])`;

/** A word consists of letters, marks and digits, and may contain apostrophes: "Qur'an" and "Sana‘a" are one word each. */
const words = new RegExp(`[${unspaced}]\\p{M}*|${letter}+(?:['’‘ʼʻʾʿ\`´]${letter}+)*`, 'gu');

/** Only this many code units of a word are compared, since word indexes limit the length. */
const maxWordLength = 100;

/** The normalized words of a text in order. Case, diacritics, compatibility forms, punctuation and apostrophes are ignored. */
export function normalizeWords(text: string): NormalizedWord[] {
  return [...text.matchAll(words)].flatMap((match) => {
    const word = startOf(normalizeWord(match[0]), maxWordLength);
    return word === '' ? [] : [{ word, start: match.index, end: match.index + match[0].length }];
  });
}

/** The normalized words of a text, joined by single spaces. */
export function normalizeText(text: string): string {
  return normalizeWords(text)
    .map(({ word }) => word)
    .join(' ');
}

/** The start of a text, with at most this many UTF-16 code units. It does not end with half of a surrogate pair. */
export function startOf(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

function normalizeWord(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      // Modifier letters that stand for an apostrophe, such as ayn and hamza, are removed like apostrophes, and so is the Arabic tatweel.
      .replace(/[^\p{L}\p{N}]|[ʹ-ˁ\u0640]/gu, '')
      .replace(oddLetters, (letter) => letters[letter]!)
  );
}
