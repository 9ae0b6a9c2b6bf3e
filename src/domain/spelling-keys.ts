// Spelling keys: a typed word is similar to a word of a name if they share a key, so that engines only need to look up keys. Pure.
import { isArticle, isInitial, tellingWords, usualForm } from './name-words.js';
import { withoutArabicArticle } from './romanize.js';
import { typedMistakeForms, nameMistakeForms } from './spelling-mistakes.js';
import { readingsOf, typedReadingsOf, usualReadingOf } from './transliterate.js';

const attachedArticle = /^(?:[aeu]l(?=.{4})|[ae](?=(sh|[tdrzsn])\1)(?:sh|.)(?=.{4}))/;

/** Prefixes that keep the kinds of keys apart. Keys contain only letters and digits. */
const exactly = '0';
const sounding = '1';
const skeleton = '2';
const mistaken = '3';
const wholeSounding = '4';
const wholeSkeleton = '5';

/** Longer names cannot be found when they are written as one word. */
const maxWholeLength = 40;

/** A sequence of this many consonants is unlikely to occur in another name. */
const shortestWholeSkeleton = 5;

/** Several short typed words up to this total length may be one word with a mistake, such as syllables that are written apart. */
const longestMistakenWhole = 12;

/** The keys of a name: those of each word, of each two adjacent words written as one, and of the whole name written as one word. */
export function nameKeys(words: readonly string[]): string[] {
  const joined = joinedForms(words);
  const whole = wholeForm(tellingWords(words));
  const usual = usualReadingOf(whole);
  return [
    ...new Set([
      ...words.flatMap((word) => wordKeys(word, readingsOf).concat(nameMistakeForms(word).map((form) => mistaken + form))),
      ...joined.flatMap(({ form }) => joinedKeys(form, readingsOf)),
      ...(usual === undefined ? [] : [wholeSounding + usual, ...wholeSkeletons([usual])]),
    ]),
  ];
}

/** A name matches if it has one of these keys, or a key that begins with one of these starts. */
export interface KeyChoice {
  readonly keys: readonly string[];
  readonly starts: readonly string[];
}

/** The choices that a name must fulfil, one per word except articles and titles. With `isLastOpen`, the last word may be incomplete. */
export function queryKeys(typed: readonly string[], isLastOpen: boolean): KeyChoice[] {
  const isOpenInitial = isLastOpen && isInitial(typed.at(-1) ?? '');
  const words = isOpenInitial ? [...tellingWords(typed.slice(0, -1)), typed.at(-1)!] : tellingWords(typed);
  const isEnd = (place: number) => isLastOpen && place === words.length - 1 && words.at(-1) === typed.at(-1);
  const joined = joinedForms(words);
  const whole = wholeChoice(words, isEnd(words.length - 1));
  return words.flatMap((word, index) => {
    if (isArticle(word)) return [];
    const joinedWithWord = joined.filter(({ from, to }) => from === index || to === index);
    const open = [...(isEnd(index) ? [word] : []), ...joinedWithWord.filter(({ to }) => isEnd(to)).map(({ form }) => form)];
    const keys = [
      ...wordKeys(word, typedReadingsOf),
      ...joinedWithWord.flatMap(({ form }) => joinedKeys(form, typedReadingsOf)),
      ...typedMistakeForms(word).map((form) => mistaken + form),
      ...whole.keys,
    ];
    const starts = [...(isInitial(word) ? [exactly + word] : []), ...open.flatMap(keyStarts), ...whole.starts];
    return [{ keys: [...new Set(keys)], starts: [...new Set(starts)] }];
  });
}

/** The keys for names that match if all words of the name, and all typed words, are written as one word. */
function wholeChoice(words: readonly string[], isOpen: boolean): KeyChoice {
  const count = words.filter((word) => !isArticle(word)).length;
  const form = wholeForm(words);
  const readings = readingsOf(form);
  const mistakes = count < 2 || form.length > longestMistakenWhole ? [] : typedMistakeForms(form);
  return {
    keys: [
      ...readings.map((reading) => wholeSounding + reading),
      ...mistakes.map((mistake) => mistaken + mistake),
      ...wholeSkeletons(readings),
    ],
    starts: isOpen && count > 2 ? readings.map((reading) => wholeSounding + reading) : [],
  };
}

function wholeForm(words: readonly string[]): string {
  const form = words
    .filter((word) => !isArticle(word))
    .map(usualForm)
    .join('');
  return form.length > maxWholeLength ? '' : form;
}

function wholeSkeletons(readings: readonly string[]): string[] {
  return readings
    .map(consonantsOf)
    .flatMap((consonants) => (consonants.length < shortestWholeSkeleton ? [] : [wholeSkeleton + consonants]));
}

/** The starts of the keys of words with this start. Vowels at its end are also dropped, since they may be half of a diphthong. */
function keyStarts(start: string): string[] {
  const readings = [start, start.replace(attachedArticle, '')].flatMap(readingsOf);
  const firm = readings.map((reading) => reading.replace(/[aiu]+$/, '')).filter((reading) => reading.length >= 3);
  return [exactly + start, ...[...readings, ...firm].map((reading) => sounding + reading)];
}

type Read = (word: string) => string[];

function wordKeys(word: string, read: Read): string[] {
  const usual = usualForm(word);
  const forms = [...new Set([word, usual, withoutArabicArticle(word)])].map((form) => exactly + form);
  return [...forms, ...(usual.length < 2 ? [] : soundKeys(usual, read))];
}

/** Two short words written as one share their consonants with many other words, so more consonants are required. */
function joinedKeys(form: string, read: Read): string[] {
  return [...(form.length === 2 ? [exactly + form] : []), ...soundKeys(form, read, 4)];
}

function soundKeys(word: string, read: Read, fewestConsonants = 3): string[] {
  return formsOf(word).flatMap((form) =>
    read(form).flatMap((reading) => {
      const consonants = skeletonOf(form, reading, fewestConsonants);
      return [sounding + reading, ...(consonants === null ? [] : [skeleton + consonants])];
    }),
  );
}

/** The word itself, the word without an attached article, and the word without the article inside, as in "Abdelrahman". */
function formsOf(word: string): string[] {
  return [...new Set([word, word.replace(attachedArticle, ''), word.replace(/^(abd)[aeiou]l?(?=[^aeiou]..)/, '$1')])];
}

/**
 * The consonants, and whether the word begins and ends with a vowel. For up to four consonants, also whether the first inner vowel is
 * rounded, and for up to three consonants, the number of vowels: Hasan is not Husayn, and Köln is not a colony. Two consonants suffice only
 * if one is written doubled. A consonant that occurs twice in a row counts once in words with few vowels.
 */
function skeletonOf(word: string, reading: string, fewestConsonants: number): string | null {
  const consonants = consonantsOf(reading);
  const vowels = reading.match(/[aiu]+/g)?.length ?? 0;
  const telling = vowels > 2 ? consonants : consonants.replace(/(.)\1+/g, '$1');
  const isDoubled = consonants.length === 2 && /([^aeiouy])\1/.test(word);
  if (telling.length < fewestConsonants && !(isDoubled && fewestConsonants === 3)) return null;
  const start = /^[aiu]/.test(reading) ? 'a' : '';
  const end = /[aiu]$/.test(reading) ? 'a' : '';
  const rounded = consonants.length > 4 ? '' : /^[aiu]*[^aiu]+u/.test(reading) ? '1' : '0';
  return `${start}${consonants}${end}${rounded}${consonants.length > 3 ? '' : vowels}`;
}

function consonantsOf(reading: string): string {
  return reading.replace(/[aiu]/g, '').replaceAll('x', 's');
}

interface JoinedForm {
  readonly form: string;
  /** The positions of the first and the last word that it joins. */
  readonly from: number;
  readonly to: number;
}

/** Adjacent words written as one word, with and without an article between them. */
function joinedForms(words: readonly string[]): JoinedForm[] {
  return words.flatMap((word, to) => {
    if (isArticle(word) || to === 0) return [];
    const article = isArticle(words[to - 1]!) ? words[to - 1]! : '';
    const from = article === '' ? to - 1 : to - 2;
    const before = words[from] ?? '';
    if (article !== '' && (from < 0 || isArticle(before))) return [{ form: article + word, from: to, to }];
    return [...new Set([before + word, before + article + word])].map((form) => ({ form, from, to }));
  });
}
