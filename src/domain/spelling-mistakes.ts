// Finds words despite one missing, added or changed letter or two swapped adjacent letters: the forms that are stored for a word and those
// that are looked up have one in common. Stored are the word, and the word without each of its letters, with that letter's position. Pure.
import { usualReadingOf } from './transliterate.js';

/** Mistakes are allowed in words of at least this length. Among shorter words, too many would be similar. */
const shortestWithMistakes = 5;
const longestWithMistakes = 20;
/** A mistake in addition to another spelling of the same sound is allowed only in long words. */
const shortestReadingWithMistakes = 7;

export function nameMistakeForms(word: string): string[] {
  return formsOf(word).flatMap((form) => [form, ...shortened(form).map((rest, place) => placed(place, rest))]);
}

export function typedMistakeForms(word: string): string[] {
  return formsOf(word).flatMap((form) => {
    const left = shortened(form);
    const isChanged = left.flatMap((rest, place) => [placed(place, rest), placed(place + 1, rest)]);
    const isMissing = [...left, ''].map((_, place) => placed(place, form));
    return [form, ...left, ...isChanged, ...isMissing];
  });
}

/** The word as it is written and as it sounds. */
function formsOf(word: string): string[] {
  if (word.length < shortestWithMistakes || word.length > longestWithMistakes) return [];
  const reading = usualReadingOf(word) ?? '';
  return reading === word || reading.length < shortestReadingWithMistakes ? [word] : [word, reading];
}

function shortened(form: string): string[] {
  const letters = [...form];
  return letters.map((_, index) => letters.filter((_letter, other) => other !== index).join(''));
}

/** Readings contain no digits, so a form with a position cannot be confused with one without. */
function placed(place: number, rest: string): string {
  return `${place}${rest}`;
}
