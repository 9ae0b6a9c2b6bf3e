// How a folded word in Latin letters may sound: one row of sounds for each way to read it. General rules, no list of names. Pure.
// A sound is one letter. Of vowels a, i and u are told apart, as in scripts that write no others; x is sh, c is ch: neither stands for itself, and an
// index that folds case would take capitals for other sounds.

type Grapheme = readonly [letters: string, ...readings: string[]];

/** The first that fits is taken; where letters are read in several ways the usual one stands first. Others stand for themselves. */
const graphemes: readonly Grapheme[] = [
  ['tsch|tch|tsh|cz', 'c'],
  ['shch|sch|sh', 'x'],
  ['dsch|dzh|dj', 'j'],
  ['ch', 'c', 'x', 'k'],
  ['sz', 'x', 's'],
  ['zh', 'z'],
  ['kh', 'k', 'h'],
  ['gh', 'g'],
  ['dh', 'd', 'z'],
  ['th', 't'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['tz', 'z', 's', 't'],
  ['ts', 's', 't'],
  ['x', 'ks'],
  ['q', 'k', 'g'],
  ['c(?=[eiy])', 's', 'c'],
  ['c$', 'k', 'c'],
  ['c', 'k'],
  ['(?<=^)g(?=[aou])', 'g', 'k', 'j'],
  ['g(?=[eiy])', 'g', 'j'],
  ['j', 'j', 'i'],
  ['ff$', 'f', 'v'],
  ['v(?=[^aeiouy])', 'v', 'u'],
  ['w', 'u', 'v'],
  ['(?<=[bdgjrtn])h(?=[aeiouy])', '', 'h'],
  ['(?<=[aeiouy])h(?=[lmnr]$)', 'h', ''],
  ['ah$', 'a', 'ah'],
  ['eh$', 'a', 'eh'],
];
const letters = new RegExp(`${graphemes.map(([pattern]) => `(${pattern})`).join('|')}|.`, 'g');

/** More readings of one word are more keys to store, for ever rarer spellings. */
const maxReadings = 6;

/** The ways to read a folded word, the usual one first; none for a word that has other letters than a to z. */
export function readingsOf(word: string): string[] {
  if (!/^[a-z]+$/.test(word)) return [];
  let readings = [''];
  for (const match of word.matchAll(letters)) {
    const grapheme = graphemes[match.slice(1).findIndex((found) => found !== undefined)];
    const options = grapheme?.slice(1) ?? [match[0]];
    readings = options.flatMap((option) => readings.map((start) => start + option)).slice(0, maxReadings);
  }
  return [...new Set(readings.map(foldVowels))];
}

function foldVowels(reading: string): string {
  const sounds = reading.replace(/[aeiouy]+/g, (vowels) =>
    vowels
      .replace(/e[iy]/g, 'ai')
      .replace(/([aou])e/g, '$1')
      .replace(/[ey]/g, 'i')
      .replace(/o/g, 'u'),
  );
  return sounds.replace(/(.)\1+/g, '$1');
}
