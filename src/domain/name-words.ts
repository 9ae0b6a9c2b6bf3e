// Words in names that do not distinguish one name from another: articles, titles, initials. General words, never names. Pure.

/** Arabic articles, including their assimilated forms. A name is the same with an article, without one, and with an attached one. */
const articles = new Set('al el ul il as es ash esh ar er an en at et ad ed az ez adh'.split(' '));

/** Titles before the name of a person: a search may use another title than the graph, or the graph may have no title. */
const titles = new Set(
  (
    'prime vice crown mr mrs ms miss dr prof professor sir dame lord lady hon president premier chancellor minister senator congressman congresswoman governor ' +
    'mayor general gen colonel col captain capt lieutenant lt major sergeant sgt admiral commander judge justice king queen prince princess ' +
    'sultan emir sheikh sheik shaikh shaykh ayatollah imam mullah maulana mawlana sayyid sayed haji hajji pope bishop archbishop cardinal reverend rev rabbi'
  ).split(' '),
);

/** The usual form of words whose other spellings or abbreviations sound different. */
const usualForms: Readonly<Record<string, string>> = { ibn: 'bin', ben: 'bin', st: 'saint', mt: 'mount', ft: 'fort' };

/** If the word after a title is this short, the title is the office itself and not part of a name: "President of", "Minister for". */
const longestParticle = 3;

/** Without titles, a name must still have a word of at least this length to be recognizable. */
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

/** The words that distinguish a name: without titles, and without initials if there are two longer words. */
export function tellingWords(words: readonly string[]): string[] {
  const withoutInitials =
    words.filter((word) => word.length >= shortestName).length >= 2 ? words.filter((word) => !isInitial(word)) : words;
  const isTitle = (word: string, index: number) => titles.has(word) && (withoutInitials[index + 1]?.length ?? 0) > longestParticle;
  const telling = withoutInitials.filter((word, index) => !isTitle(word, index));
  return telling.some((word) => word.length >= shortestName) ? telling : [...withoutInitials];
}
