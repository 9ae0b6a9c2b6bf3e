// Spelling keys: a word that is typed is near a word of a name when they have a key in common. An engine only has to look keys up. Pure.
import { readingsOf } from './transliterate.js';

/** Arabic articles, also as they sound before some letters. A name is the same with one, without, and with one that is attached. */
const articles = new Set([
  'al',
  'el',
  'ul',
  'il',
  'as',
  'es',
  'ash',
  'esh',
  'ar',
  'er',
  'an',
  'en',
  'at',
  'et',
  'ad',
  'ed',
  'az',
  'ez',
  'adh',
]);
const attachedArticle = /^(?:[aeu]l(?=.{4})|[ae](?=(sh|[tdrzsn])\1)(?:sh|.)(?=.{4}))/;

/** "Son of" in three spellings. */
const sonOf = new Set(['bin', 'ibn', 'ben']);

/** A spelling mistake is looked for in words of this length; in shorter ones it would make everything near everything. */
const shortestWithMistakes = 5;
const longestWithMistakes = 20;
/** In how a word sounds, on top of another spelling, only in long ones. */
const shortestReadingWithMistakes = 7;

/** The kinds of keys, so that a key of one kind is never taken for one of another. Keys hold letters and digits only. */
const exactly = '0';
const sounding = '1';
const skeleton = '2';
const whole = '3';
const shortened = '4';

/** The keys of a name: of each of its words, and of each two neighbours written as one. */
export function nameKeys(words: readonly string[]): string[] {
  return [
    ...new Set([
      ...words.flatMap((word) => wordKeys(word, nameMistakeKeys)),
      ...joinedForms(words).flatMap(({ form }) => soundKeys(form, 4)),
    ]),
  ];
}

/** A name needs one of these keys, or one that begins with one of these starts. */
export interface KeyChoice {
  readonly keys: readonly string[];
  readonly starts: readonly string[];
}

/** What a name needs for each of these words; articles are not asked for. With `isLastOpen` the last word may go on. */
export function queryKeys(words: readonly string[], isLastOpen: boolean): KeyChoice[] {
  const joined = joinedForms(words);
  return words.flatMap((word, index) => {
    if (articles.has(word)) return [];
    const isOpen = (place: number) => isLastOpen && place === words.length - 1;
    const around = joined.filter(({ from, to }) => from === index || to === index);
    const keys = [...wordKeys(word, typedMistakeKeys), ...around.flatMap(({ form }) => soundKeys(form, 4))];
    const open = [...(isOpen(index) ? [word] : []), ...around.filter(({ to }) => isOpen(to)).map(({ form }) => form)];
    return [{ keys: [...new Set(keys)], starts: [...new Set(open.flatMap(keyStarts))] }];
  });
}

/** What a key of a word begins with whose first letters these are. A vowel at their end may be half of one. */
function keyStarts(start: string): string[] {
  const readings = [start, start.replace(attachedArticle, '')].flatMap(readingsOf);
  const firm = readings.map((reading) => reading.replace(/[aiu]+$/, '')).filter((reading) => reading.length >= 3);
  return [exactly + start, ...[...readings, ...firm].map((reading) => sounding + reading)];
}

function wordKeys(word: string, mistakeKeys: (word: string) => string[]): string[] {
  if (sonOf.has(word)) return [exactly + 'bin'];
  return [exactly + word, ...(word.length < 3 ? [] : [...soundKeys(word), ...mistakeKeys(word)])];
}

/** Two short words written as one have the consonants of many another: they need more to be known by them. */
function soundKeys(word: string, fewestConsonants = 3): string[] {
  return formsOf(word)
    .flatMap(readingsOf)
    .flatMap((reading) => {
      const consonants = skeletonOf(reading, fewestConsonants);
      return [sounding + reading, ...(consonants === null ? [] : [skeleton + consonants])];
    });
}

/** The word itself, without an article that is attached, and without the one inside "Abdelrahman". */
function formsOf(word: string): string[] {
  return [...new Set([word, word.replace(attachedArticle, ''), word.replace(/^(abd)[aeiou]l?(?=[^aeiou]..)/, '$1')])];
}

/**
 * The consonants, and whether the word begins and ends with a vowel. In short ones also whether the first vowel inside is rounded, and of three
 * consonants how many vowels there are: Hasan is not Husayn, and Köln no colony.
 */
function skeletonOf(reading: string, fewestConsonants: number): string | null {
  const consonants = reading
    .replace(/[aiu]/g, '')
    .replaceAll('x', 's')
    .replace(/(.)\1+/g, '$1');
  if (consonants.length < fewestConsonants) return null;
  const start = /^[aiu]/.test(reading) ? 'a' : '';
  const end = /[aiu]$/.test(reading) ? 'a' : '';
  const rounded = consonants.length > 4 ? '' : /^[aiu]*[^aiu]+u/.test(reading) ? '1' : '0';
  const vowels = consonants.length > 3 ? '' : (reading.match(/[aiu]+/g)?.length ?? 0);
  return `${start}${consonants}${end}${rounded}${vowels}`;
}

/** What a mistake in a name or a word typed is looked for by: see `nameMistakeKeys` and `typedMistakeKeys`. */
function formsWithMistakes(word: string): { form: string; left: string[] }[] {
  if (word.length < shortestWithMistakes || word.length > longestWithMistakes) return [];
  const usual = readingsOf(word).slice(0, 1);
  return [...new Set([word, ...usual.filter((reading) => reading.length >= shortestReadingWithMistakes)])].map((form) => {
    const letters = [...form];
    return { form, left: letters.map((_, index) => letters.filter((_letter, other) => other !== index).join('')) };
  });
}

/** A word of a name, and what is left of it without one of its letters, with the place of that letter. */
function nameMistakeKeys(word: string): string[] {
  return formsWithMistakes(word).flatMap(({ form, left }) => [
    whole + form,
    ...left.map((rest, index) => shortened + placeOf(index) + rest),
  ]);
}

/** One letter missing, one too many, one changed at the same place, or two swapped at neighbouring places. */
function typedMistakeKeys(word: string): string[] {
  return formsWithMistakes(word).flatMap(({ form, left }) => [
    whole + form,
    ...[...left, ''].map((_, index) => shortened + placeOf(index) + form),
    ...left.flatMap((rest, index) => [whole + rest, ...[index, index + 1].map((place) => shortened + placeOf(place) + rest)]),
  ]);
}

function placeOf(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

interface JoinedForm {
  readonly form: string;
  /** The places of the words that it joins. */
  readonly from: number;
  readonly to: number;
}

/** Neighbours written as one word, with the article between them and without it. */
function joinedForms(words: readonly string[]): JoinedForm[] {
  return words.flatMap((word, to) => {
    if (articles.has(word) || to === 0) return [];
    const article = articles.has(words[to - 1]!) ? words[to - 1]! : '';
    const from = article === '' ? to - 1 : to - 2;
    const before = words[from] ?? '';
    if (article !== '' && (from < 0 || articles.has(before))) return [{ form: article + word, from: to, to }];
    return [...new Set([before + word, before + article + word])].map((form) => ({ form, from, to }));
  });
}
