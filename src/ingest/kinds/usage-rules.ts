// Rules that look at the words around a name in the texts. If they indicate more than one kind, the result is TOPIC.
import type { PlaceKind } from '../../domain/vocabulary.js';
import { organization, person, place, topic, type KindDecision, type Usage } from './observation.js';
import { hasGivenName, looksLikePerson } from './person-name.js';
import { findCountry, findListedPlace, findRegion } from './place-lists.js';
import type { SeenTitle } from './seen-title.js';
import { stateName } from './title-rules.js';
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

/** The evidence of the texts for a kind: its total weight, and the words with the most weight. */
interface Evidence {
  readonly weight: number;
  readonly words: string;
}

const none: Evidence = { weight: 0, words: '' };
/** The weight that decides: one certain sign, or two uncertain ones. */
const enough = 2;

export function byUsages(seen: SeenTitle): KindDecision | undefined {
  const found = [usedAsPerson(seen), usedAsOrganization(seen), usedAsPlace(seen)].filter((decision) => decision !== undefined);
  if (found.length > 1) return topic(`the texts use it as ${found.map(({ kind }) => kind.toLowerCase()).join(' and as ')}`);
  return found[0];
}

export function usedAsPerson(seen: SeenTitle): KindDecision | undefined {
  const { name, disambiguator } = seen;
  if (disambiguator !== '' || !looksLikePerson(name)) return undefined;
  const usages = seen.usages.filter(({ surface }) => isPartOfName(surface, name));
  const sure = usages.map(sureOfPerson);
  const against = usages.filter(({ before, after }) => beforeNoPerson.test(before) || afterNoPerson.test(after)).length;
  const [likely, link] = [sum([...sure, ...usages.map(likelyPerson)]), sum(usages.map(linkedToPerson))];
  const weight = likely.weight + link.weight;
  if (against * enough >= weight) return undefined;
  // Cities are named after people, so a listed place needs more evidence.
  if (findListedPlace(name) !== undefined && likely.weight < 2 * enough) return undefined;
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

/** Weak signs: without other evidence, they indicate a person only if the given name is known. */
function linkedToPerson({ surface, before }: Usage): Evidence {
  const link =
    /(?:,|\b(?:and|by|with|against|than|for|succeeds|succeeding|defeats|defeating|beats|beating|replaces|replacing|names|nominates|appoints|elects|arrests?|including|included)) $/.exec(
      before,
    )?.[0];
  return link === undefined ? none : { weight: 1, words: `${link.trim()} ${surface}` };
}

/** Whether a surface form contains the last word of the name, and is not only an office or description. */
function isPartOfName(surface: string, name: string): boolean {
  return /^\p{Lu}/u.test(surface) && surface.toLowerCase().includes(name.split(/\s+/).at(-1)!.toLowerCase());
}

function usedAsOrganization(seen: SeenTitle): KindDecision | undefined {
  const { name } = seen;
  const isInPlaces = findListedPlace(name) !== undefined && seen.usages.some(({ before }) => beforePlaceOnly.test(before));
  if (!seen.isName || isInPlaces || /\d/.test(name)) return undefined;
  const usages = seen.usages.filter(({ surface }) => /^\P{L}*\p{Lu}/u.test(surface));
  for (const usage of usages) {
    const decision = looksLikePerson(name) && hasGivenName(name) ? undefined : sureOfOrganization(usage);
    if (decision) return decision;
  }
  if (looksLikePerson(name) && usages.some((usage) => sureOfPerson(usage).weight > 0)) return undefined;
  // Texts use the names of houses and states for the people in them.
  if (/\b(House|Building)$/.test(name) || stateName.test(name)) return undefined;
  const team = asTeam(name, usages);
  if (team) return team;
  const found = sum(
    usages
      .filter(({ surface }) => (isPartOfName(surface, name) && !/ (of|to|in) /.test(name)) || /^\p{Lu}{2,}$/u.test(surface))
      .map(likelyOrganization),
  );
  return found.weight > enough || (found.weight === enough && !looksLikePerson(name))
    ? organization(`the text says: ${found.words}`)
    : undefined;
}

/** Plural endings of names of neighborhoods and coasts. */
const severalPlaces =
  /(?:roads|beaches|hills|springs|docks|gardens|islands|plains|lakes|woods|suburbs|highlands|markets|keys|banks|towers|mountains|flats|shores)$/i;

/** "the Seattle Mariners": a listed place, followed by a plural for the players. */
function asTeam(name: string, usages: readonly Usage[]): KindDecision | undefined {
  const [, home, players] = /^(\p{Lu}.*) (\p{Lu}\p{Ll}+[^su\P{Ll}]s)$/u.exec(name) ?? [];
  const listed = home === undefined || severalPlaces.test(name) ? undefined : findListedPlace(home);
  // Place names without a single country are excluded: names such as Northern and Delta are also common words.
  const isOne = listed?.isKnown && listed.countryCode !== null && usages.some(({ before }) => /\bthe $/i.test(before));
  return isOne ? organization(`listed place: ${home}, and the text says: the ${home} ${players}`, 'OTHER') : undefined;
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
  const listed = hasArticle(usages) ? undefined : findListedPlace(name);
  const code = listed?.countryCode ?? null;
  for (const { before, after, surface } of usages) {
    if (!/^\p{Lu}/u.test(surface) || !isName) continue;
    const named = beforeNamedPlace.exec(before)?.[0];
    if (named !== undefined) return place(`the text says: ${named.trim()} ${surface}`, kindOfNamed(named), code);
    const region = after.startsWith(',') ? afterPlace.exec(after)?.[1] : undefined;
    const isInRegion = region !== undefined && findRegion(region) !== undefined;
    const word = beforePlaceOnly.exec(before)?.[0] ?? (listed?.isKnown ? beforePlace.exec(before)?.[0] : undefined);
    const isPlaced = beforePlaceOnly.test(before) && isInRegion;
    if (!isPlaced && (listed === undefined || (word === undefined && !isInRegion))) continue;
    const basis = `the text says: ${word ?? ''}${surface}${isInRegion ? `, ${region}` : ''}`;
    return listed ? place(`${listOf(listed.kind)}, and ${basis}`, listed.kind, code) : place(basis);
  }
  if (!listed?.isKnown || looksLikePerson(name)) return undefined;
  return place(`${listOf(listed.kind)}: ${name}`, listed.kind, code);
}

function listOf(kind: PlaceKind): string {
  return kind === 'CITY' ? 'list of cities' : 'list of parts of countries';
}

function kindOfNamed(words: string): PlaceKind {
  if (/city|town|village|capital|suburb|municipality|port|commune|settlement|mayor/i.test(words)) return 'CITY';
  return /island|peninsula|neighbou?rhood/i.test(words) ? 'OTHER' : 'REGION';
}

/** "the Taliban": names of cities and provinces rarely have an article. */
function hasArticle(usages: readonly Usage[]): boolean {
  return usages.filter(({ before }) => /\bthe $/i.test(before)).length * 3 > usages.length;
}

function sum(all: readonly Evidence[]): Evidence {
  const best = all.reduce((one, other) => (other.weight > one.weight ? other : one), none);
  return { weight: all.reduce((total, { weight }) => total + weight, 0), words: best.words };
}
