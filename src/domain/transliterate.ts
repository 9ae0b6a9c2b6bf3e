// How a normalized word in Latin letters may sound: one row of sounds for each way to read it. General rules, no list of names. Pure.
// A sound is one letter. Of vowels a, i and u are told apart, as in scripts that write no others; x is sh, c is ch. None is a
// capital: an index may take them for small ones.
import { romanize } from './romanize.js';

/** Letters, how they are read in general, and how they are read besides in rarer ways of transliteration. */
type Grapheme = readonly [letters: string, readings: readonly string[], rare?: readonly string[]];

/** The first that fits is taken; where letters are read in several ways the usual one stands first. Others stand for themselves. */
const graphemes: readonly Grapheme[] = [
  ['tsch|tch|tsh|cz', ['c']],
  ['shch|sch|shh', ['x']],
  ['sh', ['x'], ['s']],
  ['(?<=^)hs', ['x', 's']],
  ['dsch|dzh|dj', ['j']],
  ['ch', ['c', 'x', 'k'], ['j', 'h']],
  ['sz', ['x', 's']],
  ['zh', ['z', 'j']],
  ['kh', ['k', 'h']],
  ['gh', ['g']],
  ['dh', ['d', 'z']],
  ['th', ['t']],
  ['ph', ['f']],
  ['ck', ['k']],
  ['tz', ['z', 's', 't']],
  ['ts', ['s', 't']],
  ['x', ['ks', 'x']],
  ['q', ['k', 'g']],
  ['c(?=[eiy])', ['s', 'c', 'j']],
  ['c$', ['k', 'c']],
  ['c', ['k'], ['j']],
  ['(?<=^)g(?=[aou])', ['g', 'k', 'j']],
  ['g(?=[eiy])', ['g', 'j']],
  ['(?<=^)k', ['k'], ['g']],
  ['j', ['j', 'i'], ['c']],
  ['ff$', ['f', 'v']],
  ['v(?=[^aeiouy])', ['v', 'u']],
  ['w', ['u', 'v']],
  ['ae', ['ae', 'ai']],
  ['z', ['z'], ['s']],
  ['s(?=[aeiouy])', ['s'], ['z', 'x']],
  ['(?<=^)h(?=[^aeiouy])', ['', 'h']],
  ['(?<=[bdgjrtn])h(?=[aeiouy])', ['', 'h']],
  ['(?<=[aeiouy])h(?=[lmnr]$)', ['h', '']],
  ['ah$', ['a', 'ah']],
  ['eh$', ['a', 'eh']],
  ['(?<=[iou])h(?![aeiouy])', ['h', '']],
];
const letters = new RegExp(`${graphemes.map(([pattern]) => `(${pattern})`).join('|')}|.`, 'g');

/** More readings of one word are more keys to store, for ever rarer spellings. */
const maxReadings = 6;

/** Those of what is typed are not stored. */
const maxTypedReadings = 16;

/** The ways to read a normalized word, the usual one first; none for a word that has other letters than a to z when written in Latin ones. */
export function readingsOf(word: string): string[] {
  return read(word, ([, readings]) => readings, maxReadings);
}

/** The first of them, if any. */
export function usualReadingOf(word: string): string | undefined {
  return read(word, ([, readings]) => readings, 1)[0];
}

/** The same and more: also the rare ones, which go too far to be stored with every name. */
export function typedReadingsOf(word: string): string[] {
  const usual = read(word, ([, readings]) => readings, maxTypedReadings);
  return [...new Set([...usual, ...read(word, ([, readings, rare = []]) => [...readings, ...rare], maxTypedReadings)])];
}

function read(word: string, readingsOfGrapheme: (grapheme: Grapheme) => readonly string[], limit: number): string[] {
  const roman = romanize(word);
  if (!/^[a-z]+$/.test(roman)) return [];
  let readings = [''];
  for (const match of roman.matchAll(letters)) {
    const grapheme = graphemes[match.slice(1).findIndex((found) => found !== undefined)];
    const options = grapheme ? readingsOfGrapheme(grapheme) : [match[0]];
    readings = options.flatMap((option) => readings.map((start) => start + option)).slice(0, limit);
  }
  return [...new Set(readings.map(mergeVowels))];
}

function mergeVowels(reading: string): string {
  const sounds = reading.replace(/[aeiouy]+/g, (vowels) =>
    vowels
      .replace(/^e([ou])$/, '$1')
      .replace(/ue[iy]/g, 'ui')
      .replace(/e[iy]/g, 'ai')
      .replace(/([aou])e/g, '$1')
      .replace(/[ey]/g, 'i')
      .replace(/o/g, 'u'),
  );
  return sounds.replace(/(.)\1+/g, '$1');
}
