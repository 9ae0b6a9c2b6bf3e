// Decides what a name stands for, by rules that can be told: docs/kinds.md. A wrong kind is worse than none: what no rule knows is a Topic.
import { organization, person, place, topic, type KindDecision, type Observation, type Usage } from './observation.js';
import { looksLikePerson } from './person-name.js';
import { findCity, findCountry, findPartOfCountry } from './place-lists.js';
import { disambiguators, officeTitle, organizationWords, placeWords, royalName, topicWords } from './title-words.js';
import {
  afterOrganization,
  afterPerson,
  afterPlace,
  beforeNamedPlace,
  beforeOrganization,
  beforePerson,
  beforePlace,
} from './usage-words.js';

type Rule = (seen: Seen) => KindDecision | undefined;

/** An observation with what several rules ask of it. */
interface Seen extends Observation {
  /** The title without what stands in parentheses at its end. */
  readonly name: string;
  readonly disambiguator: string;
}

/** The kind of each observation, in their order. The answer for one does not depend on the others. */
export function decideKinds(observations: readonly Observation[]): KindDecision[] {
  return observations.map(decideKind);
}

function decideKind(observation: Observation): KindDecision {
  const [, name = observation.title, disambiguator = ''] = /^(.+?)\s*\(([^()]*)\)$/.exec(observation.title) ?? [];
  const seen: Seen = { ...observation, name, disambiguator };
  for (const rule of rules) {
    const decision = rule(seen);
    if (decision) return decision;
  }
  return topic('no rule applies');
}

/** The most certain first. */
const rules: readonly Rule[] = [
  ({ isHeading }) => (isHeading ? topic('heading of an ongoing story') : undefined),
  byCountry,
  byDisambiguator,
  byTopicWords,
  byOffice,
  byPlaceWords,
  byOrganizationWords,
  byRoyalName,
  byCommonNoun,
  byPlaceAndRegion,
  byUse,
];

const continents = /^(Africa|Antarctica|Asia|Europe|Oceania|(North|South|Central|Latin) America|Americas|Middle East)$/;

function byCountry({ title, name, disambiguator }: Seen): KindDecision | undefined {
  if (continents.test(title)) return place('part of the world', 'REGION');
  const country = findCountry(title) ?? (/^(country|state)$/i.test(disambiguator) ? findCountry(name) : undefined);
  if (!country) return undefined;
  return place(`list of countries: ${country.code}`, country.isState ? 'COUNTRY' : 'TERRITORY', country.code);
}

function byDisambiguator({ disambiguator, name }: Seen): KindDecision | undefined {
  if (disambiguator === '' || topicWords.test(disambiguator)) return undefined;
  const basis = `in parentheses: ${disambiguator}`;
  if (disambiguators.person.test(disambiguator) && looksLikePerson(name)) return person(basis);
  if (disambiguators.organization.test(disambiguator)) return organization(basis, kindByWords(organizationWords, disambiguator));
  if (disambiguators.place.test(disambiguator)) return place(basis, kindByWords(placeWords, disambiguator));
  return undefined;
}

function kindByWords<Kind>(rulesOfKind: readonly { readonly words: RegExp; readonly is: Kind }[], text: string): Kind | undefined {
  return rulesOfKind.find(({ words }) => words.test(text))?.is;
}

function byTopicWords({ title }: Seen): KindDecision | undefined {
  const word = topicWords.exec(title)?.[0] ?? /\b(1[89]|20)\d\d\b/.exec(title)?.[0];
  if (word === undefined || isBodyWithTopicWord(title)) return undefined;
  return topic(`title word: ${word}`);
}

/** Bodies that are named after what they do: a ministry of war, an election commission. */
function isBodyWithTopicWord(title: string): boolean {
  return /^(ministry|department|commission|committee|council|centers?|court|tribunal|agency|bureau|government|parliament|national|federal|supreme)\b.*\b(ministry|department|for|of)\b|\b(party|commission|committee|council|agency|authority|court|tribunal|institute|university|ministry|department|bureau|society|association)$/i.test(
    title.replace(/\s*\([^()]*\)$/, ''),
  );
}

function byOffice({ name }: Seen): KindDecision | undefined {
  return officeTitle.test(name) && !royalName.test(name) ? topic('title of an office') : undefined;
}

function byRoyalName({ name }: Seen): KindDecision | undefined {
  return royalName.test(name) ? person('a title and a name') : undefined;
}

function byOrganizationWords({ name }: Seen): KindDecision | undefined {
  for (const { words, is } of organizationWords) {
    const word = words.exec(name)?.[0];
    if (word === undefined || !isName(name)) continue;
    return organization(`title word: ${word}`, is);
  }
  return undefined;
}

function byPlaceWords({ name }: Seen): KindDecision | undefined {
  for (const { words, is } of placeWords) {
    const word = words.exec(name)?.[0];
    if (word === undefined || !isName(name)) continue;
    return place(`title word: ${word}`, is, findPartOfCountry(name) ?? null);
  }
  return undefined;
}

/** More than one word, the first and another of them with a capital: a word alone is a common noun, such as "Police". */
function isName(name: string): boolean {
  const words = name.split(/[\s-]+/);
  return words.length > 1 && words.slice(1).some((word) => /^\p{Lu}/u.test(word));
}

/** Titles begin with a capital; what texts write small is no name. */
function byCommonNoun({ name, usages }: Seen): KindDecision | undefined {
  if (isSmallInTexts(usages)) return topic('written small in the texts');
  const small = name
    .split(/\s+/)
    .slice(1)
    .find((word) => /^\p{Ll}{4,}$/u.test(word) && !/^(under|from|with|dans|della|delle|degli|sobre|para)$/.test(word));
  return small === undefined ? undefined : topic(`title word that is written small: ${small}`);
}

function isSmallInTexts(usages: readonly Usage[]): boolean {
  const small = usages.filter(({ surface }) => !/[\p{Lu}\p{Lo}]/u.test(surface));
  return small.length > 0 && small.length * 2 >= usages.length;
}

/** "Clallam County, Washington": the second part is a country, a part of one or a city. */
function byPlaceAndRegion({ name }: Seen): KindDecision | undefined {
  const [first = '', region = '', ...rest] = name.split(/,\s+/);
  if (rest.length > 1 || region === '' || !/^\p{Lu}/u.test(first)) return undefined;
  const code = findCountry(rest[0] ?? region)?.code ?? findPartOfCountry(region);
  return code === undefined ? undefined : place(`place and region: ${region}`, 'UNKNOWN', code);
}

/** What the texts say around the name. Where they speak for more than one kind, none is decided. */
function byUse(seen: Seen): KindDecision | undefined {
  const found = [usedAsPerson(seen), usedAsOrganization(seen), usedAsPlace(seen)].filter((decision) => decision !== undefined);
  if (found.length > 1) return topic(`the texts use it as ${found.map(({ kind }) => kind.toLowerCase()).join(' and as ')}`);
  return found[0];
}

function usedAsPerson({ name, usages }: Seen): KindDecision | undefined {
  if (!looksLikePerson(name) || findCity(name) !== undefined) return undefined;
  for (const { before, after, surface } of usages) {
    if (!isPartOfName(surface, name)) continue;
    const title = beforePerson.exec(before)?.[0];
    if (title !== undefined) return person(`the text says: ${title.trim()} ${surface}`);
    const deed = afterPerson.exec(after)?.[0];
    if (deed !== undefined) return person(`the text says: ${surface}${deed}`);
  }
  return undefined;
}

/** A surface that names the person by name and not by office or deed. */
function isPartOfName(surface: string, name: string): boolean {
  const last = name
    .split(/[\s-]+/)
    .at(-1)!
    .toLowerCase();
  return surface.toLowerCase().includes(last);
}

function usedAsOrganization({ name, usages }: Seen): KindDecision | undefined {
  for (const { before, after, surface } of usages) {
    if (!/^\p{Lu}/u.test(name) || !isPartOfName(surface, name)) continue;
    for (const { is, words } of beforeOrganization) {
      const word = words.exec(before)?.[0];
      if (word !== undefined) return organization(`the text says: ${word.trim()} ${surface}`, is);
    }
    for (const { is, words } of afterOrganization) {
      const word = words.exec(after)?.[0];
      if (word !== undefined) return organization(`the text says: ${surface}${word}`, is);
    }
  }
  return undefined;
}

function usedAsPlace({ name, usages }: Seen): KindDecision | undefined {
  const [part, city] = [findPartOfCountry(name), findCity(name)];
  const code = part ?? city;
  // A city and the province around it often have one name.
  const listed = part === undefined ? 'CITY' : city === undefined ? 'REGION' : 'UNKNOWN';
  for (const { before, after, surface } of usages) {
    if (!/^\p{Lu}/u.test(surface)) continue;
    const named = beforeNamedPlace.exec(before)?.[0];
    if (named !== undefined) return place(`the text says: ${named.trim()} ${surface}`, 'UNKNOWN', code ?? null);
    const word = beforePlace.exec(before)?.[0];
    const region = after.startsWith(',') ? afterPlace.exec(after)?.[1] : undefined;
    const isInRegion = region !== undefined && (findCountry(region) ?? findPartOfCountry(region)) !== undefined;
    if (word !== undefined && isInRegion) return place(`the text says: ${word}${surface}, ${region}`, 'UNKNOWN', code ?? null);
    if (code === undefined || (word === undefined && !isInRegion)) continue;
    const list = listed === 'CITY' ? 'cities' : 'parts of countries';
    return place(`list of ${list}, and the text says: ${word ?? ''}${surface}${isInRegion ? `, ${region}` : ''}`, listed, code);
  }
  return undefined;
}
