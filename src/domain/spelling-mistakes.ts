// One letter missing, one too many, one changed, or two neighbours swapped: what is stored of a word and what is asked, so that those have a form
// in common. What is stored is the word, and what is left of it without each of its letters, with the place of that letter. Pure.
import { usualReadingOf } from './transliterate.js';

/** A mistake is looked for in words of this length; in shorter ones it would make everything near everything. */
const shortestWithMistakes = 5;
const longestWithMistakes = 20;
/** In how a word sounds, on top of another spelling, only in long ones. */
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

/** As it is written, and as it is read. */
function formsOf(word: string): string[] {
  if (word.length < shortestWithMistakes || word.length > longestWithMistakes) return [];
  const reading = usualReadingOf(word) ?? '';
  return reading === word || reading.length < shortestReadingWithMistakes ? [word] : [word, reading];
}

function shortened(form: string): string[] {
  const letters = [...form];
  return letters.map((_, index) => letters.filter((_letter, other) => other !== index).join(''));
}

/** A digit cannot be a letter of a reading: a form with a place is never taken for one without. */
function placed(place: number, rest: string): string {
  return `${place}${rest}`;
}
