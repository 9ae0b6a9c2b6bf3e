// Converts Cyrillic and Greek letters of normalized words to Latin letters, so that a name can be found across these scripts. Pure.

const romanLetters: Readonly<Record<string, string>> = {
  ...pairs('абвгґдезиклмнопрстуф', 'abvggdeziklmnoprstuf'),
  ...{ ж: 'zh', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', є: 'ye' },
  ...{ ј: 'j', љ: 'lj', њ: 'nj', ћ: 'ch', ђ: 'dj', џ: 'dj', ѕ: 'z' },
  ...pairs('αβγδεζηικλμνοπρσςτυφω', 'avgdeziiklmnoprsstyfo'),
  ...{ θ: 'th', ξ: 'x', χ: 'ch', ψ: 'ps' },
};
const letters = new RegExp(`[${Object.keys(romanLetters).join('')}]`, 'gu');

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, index) => [letter, to[index]!]));
}

/** The word in Latin letters. Words in other scripts are returned unchanged. */
export function romanize(word: string): string {
  return word.replace(letters, (letter) => romanLetters[letter]!);
}

/** The word without the article, which Arabic writes as part of the word. */
export function withoutArabicArticle(word: string): string {
  return word.replace(/^ال(?=.{3})/u, '');
}
