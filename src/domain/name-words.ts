// Words of names that do not tell one name from another: articles, titles, initials. General words, never names. Pure.

/** Arabic articles, also as they sound before some letters. A name is the same with one, without, and with one that is attached. */
const articles = new Set('al el ul il as es ash esh ar er an en at et ad ed az ez adh'.split(' '));

/** Before the name of a person: who looks for somebody may know them by another title, or the graph by none. */
const titles = new Set(
  (
    'prime vice crown mr mrs ms miss dr prof professor sir dame lord lady hon president premier chancellor minister senator congressman congresswoman governor ' +
    'mayor general gen colonel col captain capt lieutenant lt major sergeant sgt admiral commander judge justice king queen prince princess ' +
    'sultan emir sheikh sheik shaikh shaykh ayatollah imam mullah maulana mawlana sayyid sayed haji hajji pope bishop archbishop cardinal reverend rev rabbi'
  ).split(' '),
);

/** The usual form of words that are written in several ways whatever they sound like. */
const usualForms: Readonly<Record<string, string>> = { ibn: 'bin', ben: 'bin', st: 'saint', mt: 'mount', ft: 'fort' };

/** What follows a title here is the office itself: "President of", "Minister for". */
const longestParticle = 3;

/** So long a word beside a title says whom it is about. */
const shortestName = 4;

export function isArticle(word: string): boolean {
  return articles.has(word);
}

export function usualForm(word: string): string {
  return usualForms[word] ?? word;
}

export function isInitial(word: string): boolean {
  return /^[a-z]$/.test(word);
}

/** The words without titles, and without initials where two longer words stand beside them. */
export function tellingWords(words: readonly string[]): string[] {
  const withoutInitials =
    words.filter((word) => word.length >= shortestName).length >= 2 ? words.filter((word) => !isInitial(word)) : words;
  const isTitle = (word: string, index: number) => titles.has(word) && (withoutInitials[index + 1]?.length ?? 0) > longestParticle;
  const telling = withoutInitials.filter((word, index) => !isTitle(word, index));
  return telling.some((word) => word.length >= shortestName) ? telling : [...withoutInitials];
}
