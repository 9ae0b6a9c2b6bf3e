// Rules that look mainly at the title.
import type { OrganizationKind } from '../../domain/vocabulary.js';
import { organization, person, place, topic, type KindDecision } from './observation.js';
import { hasGivenName, looksLikePerson } from './person-name.js';
import { findCountry, findListedPlace, findRegion } from './place-lists.js';
import { isCapitalInside, isWrittenSmall, type SeenTitle } from './seen-title.js';
import { beforeOrganization } from './usage-words.js';
import {
  departmentWords,
  disambiguators,
  internationalStart,
  knownBodies,
  numberedName,
  officeTitle,
  organizationHeads,
  placeHeads,
  placeStart,
  royalName,
  smallHeads,
  surnames,
  topicHeads,
  topicEnd,
  topicStart,
} from './title-words.js';

const partsOfTheWorld =
  /^(Africa|Antarctica|Asia|Europe|Oceania|(North|South|Central|Latin) America|(the )?Americas|(the )?Middle East|(the )?Balkans|(the )?Caribbean|(the )?Sahel|(the )?Maghreb|Scandinavia|(North|South|East|West|Central|Southeast|Southern|Eastern|Western|Northern|Sub-Saharan|South-East|Northeast) (Africa|Asia|Europe))$/;

/** Former states of the last hundred years whose names look like organizations or like sides of a present state. */
const formerStates =
  /^(Soviet Union|Russian SFSR|Yugoslavia|Serbia and Montenegro|Czechoslovakia|(East|West) Germany|(North|South) (Vietnam|Yemen)|United Arab Republic)$/;

/** "Southern California", "Greater Manchester". */
const sideOf =
  /^(?:(?:North|South|East|West)(?:ern)?|(?:North|South)(?:east|west)(?:ern)?|Central|Greater|Mainland|Upper|Lower|Metro|Downtown|Inner) (.+)$/;

export function byCountry({ title, name, disambiguator }: SeenTitle): KindDecision | undefined {
  if (partsOfTheWorld.test(title)) return place('part of the world', 'REGION');
  if (formerStates.test(title)) return place('list of former states', 'COUNTRY');
  const country = findCountry(title) ?? (/^(country|state)$/i.test(disambiguator) ? findCountry(name) : undefined);
  if (country) return place(`list of countries: ${country.code}`, country.isState ? 'COUNTRY' : 'TERRITORY', country.code);
  return asSide(title);
}

function asSide(title: string): KindDecision | undefined {
  const side = sideOf.exec(title)?.[1];
  if (side === undefined) return undefined;
  const listed = findListedPlace(side);
  const code = findRegion(side) ?? (listed?.isKnown ? listed.countryCode : undefined);
  return code === undefined ? undefined : place(`a side of a listed place: ${side}`, 'REGION', code);
}

export function byTopicStart({ title, head }: SeenTitle): KindDecision | undefined {
  const start = topicStart.exec(title)?.[0];
  if (start !== undefined) return topic(`title begins with: ${start.trim()}`);
  const word = topicEnd.exec(title)?.[0] ?? / vs?\. /.exec(title)?.[0];
  if (word !== undefined) return topic(`title word: ${word.trim()}`);
  const year = /(?<![\d-])(1[5-9]|20)\d\d\b/.exec(head)?.[0];
  return year === undefined ? undefined : topic(`year in the title: ${year}`);
}

export function byRoyalName({ name }: SeenTitle): KindDecision | undefined {
  if (royalName.test(name)) return person('a name with the title of a ruler or cleric');
  const numbered = numberedName.exec(name);
  // Phases and wars have numbers as well, so the first word must be a given name.
  return numbered && (numbered[2] !== undefined || hasGivenName(name)) ? person('a name with the number of a ruler') : undefined;
}

export function byOffice({ name, head }: SeenTitle): KindDecision | undefined {
  const isBody = matchHead(head)?.kind === 'ORGANIZATION' || hasBodyAtEnd(name);
  return officeTitle.test(name) && !isBody ? topic('title of an office') : undefined;
}

/** "Prime Minister's Office", "Director of Public Prosecutions Commission". */
function hasBodyAtEnd(name: string): boolean {
  return /\b(office|party|court|commission|council|committee|association|foundation|agency)$/i.test(name) && !/\bof\b/.test(name);
}

export function byDisambiguator({ disambiguator, name, usages }: SeenTitle): KindDecision | undefined {
  if (disambiguator === '') return undefined;
  const last = disambiguator.split(' ').at(-1)!.toLowerCase();
  const basis = `in parentheses: ${disambiguator}`;
  if (/^\p{Ll}/u.test(disambiguator.split(' ').at(-1)!) && topicHeads.includes(last)) return topic(basis);
  if (disambiguators.person.test(disambiguator) && looksLikePerson(name)) return person(basis);
  // "Church (building)" means churches in general, not a particular one.
  if (/^\p{Ll}/u.test(disambiguator) && !/\s/.test(name) && isWrittenSmall(usages)) return topic('written small in the texts');
  if (disambiguators.organization.test(disambiguator)) return organization(basis, kindOfBody(disambiguator));
  if (disambiguators.place.test(disambiguator)) return place(basis, kindOfPlace(last));
  // An unlisted word in lower case states what it is, so it is a topic. A capitalized word states where it is.
  return /^\p{Ll}/u.test(disambiguator) ? topic(basis) : undefined;
}

/** Disambiguators use the same words as texts do before a name. */
const kindOfBody = (words: string) => beforeOrganization.find((each) => each.words.test(`${words} `))?.is;
const kindOfPlace = (word: string) => placeHeads.find(({ words }) => words.includes(word))?.is;

/** "Clallam County, Washington": the last part is a country, a part of a country or a city. */
export function byPlaceAndRegion({ name }: SeenTitle): KindDecision | undefined {
  const parts = name.split(/,\s+/);
  const [first = '', region = ''] = parts;
  const whole = parts.at(-1)!;
  if (parts.length < 2 || parts.length > 3 || !/^\p{Lu}/u.test(first) || matchHead(first) !== undefined) return undefined;
  const code = findRegion(whole) ?? findListedPlace(whole)?.countryCode;
  if (code === undefined && !isState(whole)) return undefined;
  return place(`place and region: ${region}`, findListedPlace(first)?.kind === 'CITY' ? 'CITY' : 'UNKNOWN', code);
}

/** Regions that are accepted although the name is ambiguous, since two countries have a part with it. */
function isState(region: string): boolean {
  return /^(Georgia|England|Scotland|Wales)$/.test(region);
}

/** "Republic of Guinea Armed Forces": the name of a state is not the head. */
export const stateName = /^(?:(?:Islamic|Democratic|People's|Federal) )*(?:Republic|Kingdom|Commonwealth|Union) of /;

const chambers =
  /\b(House of (Representatives|Commons|Lords|Councillors|Assembly|Keys)|Chamber of (Deputies|Representatives))\b|^Assembly of\b|^Congress of\b(?!.*\bParty\b)/;

/** Whether the head is also a surname, or the name contains "de", so that the head decides only if the texts do not describe a person. */
export function hasSurnameHead({ name }: SeenTitle): boolean {
  const words = name.split(' ');
  if (!looksLikePerson(name)) return false;
  return (words.length <= 3 && surnames.has(words.at(-1)!.toLowerCase())) || / d[aeiou]s? /.test(name);
}

export function byHead(seen: SeenTitle): KindDecision | undefined {
  const { name, head, isName } = seen;
  if (/, (inc|ltd|llc)\b/i.test(name)) return organization(`title word: ${name.split(', ').at(-1)}`, 'COMPANY');
  if (/^(The )?Islamic State\b/.test(name)) return organization('title word: Islamic State', 'ARMED_GROUP');
  const body = knownBodies.find(({ words }) => words.includes(name));
  if (body) return organization(`list of bodies: ${name}`, body.is);
  if (/^(?:A?FC|RB|SK|FK|SC) \p{Lu}/u.test(name)) return organization(`title begins with: ${name.split(' ')[0]}`, 'OTHER');
  const region = asRegion(name);
  if (region) return region;
  const chamber = chambers.exec(name)?.[0];
  if (chamber !== undefined) return organization(`title word: ${chamber}`, 'PARLIAMENT');
  const phrase = matchHead(head) || !stateName.test(name) ? head : name;
  const found = matchHead(phrase);
  const basis = `title word: ${phrase.slice(-(found?.words.length ?? 0))}`;
  if (found?.kind === 'TOPIC') return topic(basis);
  const isAlone = found !== undefined && !/\s/.test(name) && name.toLowerCase() === found.words;
  if (!isName || isAlone || (found && !isPartOfName(found.words, seen))) return undefined;
  if (found?.kind === 'ORGANIZATION') return byOrganizationHead(name, head, basis, found);
  // "Islands of Greece", which the texts call "islands", is a class of places and not a place.
  if (found?.kind === 'PLACE' && name.startsWith(`${head} of `) && isWrittenSmall(seen.usages))
    return topic(`title word that is written small: ${found.words}`);
  if (found?.kind === 'PLACE') return byPlaceHead(name, head, basis, found.is);
  const start = placeStart.exec(name)?.[0];
  return start === undefined ? undefined : place(`title begins with: ${start}`);
}

/** "Mass media in China": a lower-case head is part of a proper name only if it is one of `smallHeads` and the texts capitalize it. */
function isPartOfName(words: string, { head, usages }: SeenTitle): boolean {
  const later = head.split(/[\s–-]+/).slice(1);
  if (later.length === 0 || later.some((word) => /^\p{Lu}/u.test(word))) return true;
  return smallHeads.has(words) && usages.some(isCapitalInside);
}

function byOrganizationHead(name: string, head: string, basis: string, found: OrganizationMatch): KindDecision | undefined {
  const rest = name.slice(head.length);
  // "Television in Synthetica" is television in general, and "Federation of Bosnia and Herzegovina" is a part of a country.
  if (
    !/\s/.test(head) &&
    (/^ in /.test(rest) || (/^(Federation|Union)$/.test(head) && findRegion(rest.replace(/^ of (the )?/, '')) !== undefined))
  ) {
    return undefined;
  }
  if (internationalStart.test(name)) return organization(basis, 'INTERNATIONAL');
  // In some countries, departments are provinces.
  if (found.words === 'department') {
    if (name === head && !departmentWords.test(head)) return undefined;
    const part = findRegion(rest.replace(/^ of /, ''));
    if (part !== undefined && head === 'Department')
      return place(`list of parts of countries:${rest.replace(/^ of/, '')}, and ${basis}`, 'REGION', part);
  }
  return organization(basis, found.is === 'COMPANY' && name !== head ? 'UNKNOWN' : found.is);
}

function byPlaceHead(name: string, head: string, basis: string, is: ReturnType<typeof kindOfPlace>): KindDecision | undefined {
  // "City of London Police" is an organization of a place.
  const last = matchHead(name);
  if (name !== head && last?.kind === 'ORGANIZATION') return topic(`title words of a place and of an organization: ${last.words}`);
  return place(basis, is, findRegion(head) ?? null);
}

/** "Cauca Department", "Rakhine State": a part of a country, with the word that the country uses for its parts. */
function asRegion(name: string): KindDecision | undefined {
  const [, part, word] = /^(.+) (Department|State|Division|Republic)$/.exec(name) ?? [];
  if (part === undefined) return undefined;
  const code = findRegion(part);
  if (code === undefined) return undefined;
  return place(`list of parts of countries: ${part}, and title word: ${word}`, 'REGION', code);
}

interface OrganizationMatch {
  readonly kind: 'ORGANIZATION';
  readonly words: string;
  readonly is: OrganizationKind;
}

type HeadMatch =
  | { readonly kind: 'TOPIC'; readonly words: string }
  | OrganizationMatch
  | { readonly kind: 'PLACE'; readonly words: string; readonly is: ReturnType<typeof kindOfPlace> };

const matches = new Map<string, HeadMatch>([
  ...topicHeads.map((words): [string, HeadMatch] => [words, { kind: 'TOPIC', words }]),
  ...placeHeads.flatMap(({ is, words: all }) => all.map((words): [string, HeadMatch] => [words, { kind: 'PLACE', words, is }])),
  ...organizationHeads.flatMap(({ is, words: all }) =>
    all.map((words): [string, HeadMatch] => [words, { kind: 'ORGANIZATION', words, is }]),
  ),
]);

/** The longest entry of the word tables that the head ends with. */
function matchHead(head: string): HeadMatch | undefined {
  const words = head.toLowerCase().split(/[\s–]+/);
  for (let length = Math.min(4, words.length); length > 0; length--) {
    const found = matches.get(words.slice(-length).join(' '));
    if (found) return found;
  }
  return undefined;
}

export function byCommonNoun({ name, isName }: SeenTitle): KindDecision | undefined {
  if (!isName) return topic('no name: the texts write it small, or only at the beginning of sentences');
  const small = name
    .split(/\s+/)
    .slice(1)
    .find((word) => /^\p{Ll}{4,}$/u.test(word) && !/^(under|from|with|dans|della|delle|degli|sobre|para|bint)$/.test(word));
  return small === undefined ? undefined : topic(`title word that is written small: ${small}`);
}
