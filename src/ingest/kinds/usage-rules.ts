// Rules that look at the words around a name in the texts. Where they speak for more than one kind, none is decided.
import { organization, person, place, topic, type KindDecision, type Usage } from './observation.js';
import { hasGivenName, looksLikePerson } from './person-name.js';
import type { PlaceKind } from '../../domain/vocabulary.js';
import { findCity, findCountry, findPartOfCountry, isLargeCity } from './place-lists.js';
import type { SeenTitle } from './seen-title.js';
import {
  afterBody,
  afterByCalling,
  afterNoPerson,
  afterOrganization,
  afterPerson,
  afterPlace,
  afterSpeaker,
  beforeNamedPlace,
  beforeNoPerson,
  beforeOrganization,
  beforePerson,
  beforePersonInOffice,
  beforePlace,
  beforePlaceOnly,
  beforeRelative,
  laterOwn,
  laterPronoun,
} from './usage-words.js';

/** What the texts say for a kind: how much, and the words that say it best. */
interface Evidence {
  readonly weight: number;
  readonly words: string;
}

const none: Evidence = { weight: 0, words: '' };
/** One certain sign, or two that are not. */
const enough = 2;

export function byUsages(seen: SeenTitle): KindDecision | undefined {
  const found = [usedAsPerson(seen), usedAsOrganization(seen), usedAsPlace(seen)].filter((decision) => decision !== undefined);
  if (found.length > 1) return topic(`the texts use it as ${found.map(({ kind }) => kind.toLowerCase()).join(' and as ')}`);
  return found[0];
}

export function usedAsPerson(seen: SeenTitle): KindDecision | undefined {
  const { name, disambiguator } = seen;
  if (disambiguator !== '' || !looksLikePerson(name) || isListedPlace(name)) return undefined;
  const usages = seen.usages.filter(({ surface }) => isPartOfName(surface, name));
  const sure = usages.map(sureOfPerson);
  const against = usages.filter(({ before, after }) => beforeNoPerson.test(before) || afterNoPerson.test(after)).length;
  const [likely, link] = [sum([...sure, ...usages.map(likelyPerson)]), sum(usages.map(linkedToPerson))];
  const weight = likely.weight + link.weight;
  if (against * enough >= weight) return undefined;
  if (likely.weight >= enough) return person(`the text says: ${likely.words}`);
  const found = likely.weight > 0 ? likely : link;
  const isKnown = weight > 0 && hasGivenName(name) && findCountry(name.split(' ')[0]!) === undefined;
  return isKnown ? person(`list of given names: ${name.split(' ')[0]}, and the text says: ${found.words}`) : undefined;
}

function sureOfPerson({ surface, before, after }: Usage): Evidence {
  const title = (beforePerson.exec(before) ?? beforeRelative.exec(before) ?? beforePersonInOffice.exec(before))?.[0];
  if (title !== undefined) return { weight: enough, words: `${title.trim()} ${surface}` };
  const deed = (afterPerson.exec(after) ?? afterByCalling.exec(after))?.[0];
  return deed === undefined ? none : { weight: enough, words: `${surface}${deed}` };
}

function likelyPerson({ surface, after }: Usage): Evidence {
  const says = afterSpeaker.exec(after)?.[0];
  if (says !== undefined) return { weight: 1, words: `${surface}${says}` };
  if (laterPronoun.test(after)) return { weight: 1, words: `${surface} … ${laterPronoun.exec(after)![0].split(' ').at(-1)}` };
  return none;
}

/** Alone, these tell of a person only where the given name is known. */
function linkedToPerson({ surface, before }: Usage): Evidence {
  const link =
    /(?:,|\b(?:and|by|with|against|than|for|succeeds|succeeding|defeats|defeating|beats|beating|replaces|replacing|names|nominates|appoints|elects|arrests?|including|included)) $/.exec(
      before,
    )?.[0];
  return link === undefined ? none : { weight: 1, words: `${link.trim()} ${surface}` };
}

/** A surface that names the person by name and not by office or deed. */
function isPartOfName(surface: string, name: string): boolean {
  return /^\p{Lu}/u.test(surface) && surface.toLowerCase().includes(name.split(/\s+/).at(-1)!.toLowerCase());
}

function isListedPlace(name: string): boolean {
  return (findPartOfCountry(name) ?? findCity(name)) !== undefined;
}

function usedAsOrganization(seen: SeenTitle): KindDecision | undefined {
  const { name } = seen;
  if (!seen.isName || /\d/.test(name) || (isListedPlace(name) && seen.usages.some(({ before }) => beforePlaceOnly.test(before))))
    return undefined;
  const usages = seen.usages.filter(({ surface }) => /^\P{L}*\p{Lu}/u.test(surface));
  for (const usage of usages) {
    const decision = looksLikePerson(name) && hasGivenName(name) ? undefined : sureOfOrganization(usage);
    if (decision) return decision;
  }
  if (looksLikePerson(name) && usages.some((usage) => sureOfPerson(usage).weight > 0)) return undefined;
  const found = sum(usages.map(likelyOrganization));
  return found.weight > enough ? organization(`the text says: ${found.words}`) : undefined;
}

function sureOfOrganization({ surface, before, after }: Usage): KindDecision | undefined {
  for (const { is, words } of beforeOrganization) {
    const word = words.exec(before)?.[0];
    if (word !== undefined) return organization(`the text says: ${word.trim()} ${surface}`, is);
  }
  for (const { is, words } of afterOrganization) {
    const word = words.exec(after)?.[0];
    if (word !== undefined && !/(ists?|ism|ish|ian|ese|ic|al)$/.test(surface)) return organization(`the text says: ${surface}${word}`, is);
  }
  return undefined;
}

function likelyOrganization({ surface, after }: Usage): Evidence {
  const deed = afterBody.exec(after)?.[0];
  const own = laterOwn.test(after) ? 1 : 0;
  return deed === undefined ? { weight: 0, words: '' } : { weight: 1 + own, words: `${surface}${deed}` };
}

function usedAsPlace({ name, usages, isName }: SeenTitle): KindDecision | undefined {
  const [part, city] = hasArticle(usages) ? [] : [findPartOfCountry(name), findCity(name)];
  const code = part ?? city;
  // A city and the province around it often have one name.
  const listed = part === undefined ? 'CITY' : city === undefined ? 'REGION' : 'UNKNOWN';
  for (const { before, after, surface } of usages) {
    if (!/^\p{Lu}/u.test(surface) || !isName) continue;
    const named = beforeNamedPlace.exec(before)?.[0];
    if (named !== undefined) return place(`the text says: ${named.trim()} ${surface}`, kindOfNamed(named), code ?? null);
    const word = beforePlace.exec(before)?.[0];
    const region = after.startsWith(',') ? afterPlace.exec(after)?.[1] : undefined;
    const isInRegion = region !== undefined && isRegion(region);
    if (beforePlaceOnly.test(before) && isInRegion) {
      return place(
        `the text says: ${beforePlaceOnly.exec(before)![0]}${surface}, ${region}`,
        listed === 'REGION' || city === undefined ? 'UNKNOWN' : listed,
        code ?? null,
      );
    }
    if (code === undefined || (word === undefined && !isInRegion)) continue;
    if (part === undefined && !isInRegion && !beforePlaceOnly.test(before) && !isLargeCity(name)) continue;
    const list = listed === 'CITY' ? 'cities' : 'parts of countries';
    return place(`list of ${list}, and the text says: ${word ?? ''}${surface}${isInRegion ? `, ${region}` : ''}`, listed, code);
  }
  return undefined;
}

function kindOfNamed(words: string): PlaceKind {
  if (/city|town|village|capital|suburb|municipality|port|commune|settlement|mayor/i.test(words)) return 'CITY';
  return /island|peninsula|neighbou?rhood/i.test(words) ? 'OTHER' : 'REGION';
}

/** "the Taliban": cities and provinces mostly have no article. */
function hasArticle(usages: readonly Usage[]): boolean {
  return usages.filter(({ before }) => /\bthe $/i.test(before)).length * 3 > usages.length;
}

function isRegion(name: string): boolean {
  return (findCountry(name) ?? findPartOfCountry(name)) !== undefined;
}

function sum(all: readonly Evidence[]): Evidence {
  const best = all.reduce((one, other) => (other.weight > one.weight ? other : one), none);
  return { weight: all.reduce((total, { weight }) => total + weight, 0), words: best.words };
}
