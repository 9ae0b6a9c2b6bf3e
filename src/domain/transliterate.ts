// Computes how a normalized word in Latin letters may sound: one string of sounds for each reading. General rules, no list of names. Pure.
// A sound is one lower-case letter, since an index may ignore case. Only the vowels a, i and u are distinguished, as in scripts that write
// no others; x stands for sh and c for ch.
import { romanize } from './romanize.js';

/** Letters, their usual readings, and further readings from rarer ways of transliteration. */
type Grapheme = readonly [letters: string, readings: readonly string[], rare?: readonly string[]];

/** The first matching pattern is used. If there are several readings, the most usual is first. Other letters are read as themselves. */
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

/** Each reading of a name is stored as a key, and further readings are for ever rarer spellings. */
const maxReadings = 6;

/** The limit for typed words is higher, since their readings are not stored. */
const maxTypedReadings = 16;

/** The readings of a normalized word, the most usual first; empty if its romanized form has letters other than a to z. */
export function readingsOf(word: string): string[] {
  return read(word, ([, readings]) => readings, maxReadings);
}

/** The most usual reading, if there is one. */
export function usualReadingOf(word: string): string | undefined {
  return read(word, ([, readings]) => readings, 1)[0];
}

/** The readings for a typed word: also the rare ones, which are too many to be stored for every name. */
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
