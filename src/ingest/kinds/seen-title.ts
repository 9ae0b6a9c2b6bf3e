// A title taken apart, with what several rules ask of it. Pure.
import type { Observation, Usage } from './observation.js';

export interface SeenTitle extends Observation {
  /** The title without what stands in parentheses at its end. */
  readonly name: string;
  readonly disambiguator: string;
  /** The part of the name that says what it is: "Ministry" of "Ministry of Health", "Health Commission" of itself. */
  readonly head: string;
  /** The name of somebody or something, no common noun: a word after the first has a capital, or the texts never write it small. */
  readonly isName: boolean;
}

const links = 'of|for|in|on|to|against|at|from|with|by|de|du|del|della|di|do|da|des|d’|en';
const behindHead = new RegExp(`(,| (?:${links}) | d['’]).*$`, 'u');
/** "Peace, Unity, and Development Party": its commas part no head from what is behind it. */
const isSeries = /, .+, (?:and|&) [^,]+$/u;
const behindSeries = new RegExp(`( (?:${links}) | d['’]).*$`, 'u');

export function seeTitle(observation: Observation): SeenTitle {
  const [, name = observation.title, disambiguator = ''] = /^(.+?)\s*\(([^()]*)\)$/.exec(observation.title) ?? [];
  return {
    ...observation,
    name,
    disambiguator,
    head: name.replace(isSeries.test(name) ? behindSeries : behindHead, ''),
    isName: isName(name, observation.usages),
  };
}

function isName(name: string, usages: readonly Usage[]): boolean {
  const later = name.split(/[\s–-]+/).slice(1);
  if (later.some((word) => /^[^\p{L}]?\p{Lu}/u.test(word))) return true;
  if (isWrittenSmall(usages)) return false;
  return usages.length === 0 || /^\p{Lu}.*\p{Lu}/u.test(name) || usages.some(isCapitalInside);
}

/** Most texts have it without any capital. A text may also name a place as "the capital". */
export function isWrittenSmall(usages: readonly Usage[]): boolean {
  const small = usages.filter(({ surface }) => /^\P{L}*\p{Ll}/u.test(surface) && !/\p{Lu}/u.test(surface));
  return small.length > 0 && small.length * 2 >= usages.length;
}

/** Written with a capital where no sentence begins. */
export function isCapitalInside({ surface, before }: Usage): boolean {
  return /^[^\p{L}]?\p{Lu}/u.test(surface) && /[^\s.!?:"“”'’‘…]\s*$/u.test(before);
}
