// Parses a title into the parts that several rules need. Pure.
import type { Observation, Usage } from './observation.js';

export interface SeenTitle extends Observation {
  /** The title without the parentheses at its end. */
  readonly name: string;
  readonly disambiguator: string;
  /** The part of the name that states its kind: "Ministry" in "Ministry of Health", and "Health Commission" as a whole. */
  readonly head: string;
  /** Whether it is a proper name: a word after the first is capitalized, or the texts do not write it in lower case. */
  readonly isName: boolean;
}

const links = 'of|for|in|on|to|against|at|from|with|by|de|du|del|della|di|do|da|des|d’|en';
const behindHead = new RegExp(`(,| (?:${links}) | d['’]).*$`, 'u');
/** "Peace, Unity, and Development Party": the commas are part of the head and do not end it. */
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

/** Whether at least half of the texts write it without capitals. A few may do so for any name: a text may call a place "the capital". */
export function isWrittenSmall(usages: readonly Usage[]): boolean {
  const small = usages.filter(({ surface }) => /^\P{L}*\p{Ll}/u.test(surface) && !/\p{Lu}/u.test(surface));
  return small.length > 0 && small.length * 2 >= usages.length;
}

/** Whether it is capitalized although it does not begin a sentence. */
export function isCapitalInside({ surface, before }: Usage): boolean {
  return /^[^\p{L}]?\p{Lu}/u.test(surface) && /[^\s.!?:"“”'’‘…]\s*$/u.test(before);
}
