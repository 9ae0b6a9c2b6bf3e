// Maps the names of an outlet or agency to one name, so that copies of a text have the same source. Unlisted names are kept as they are.
import { normalizeText } from '../../domain/normalize.js';
import type { OrganizationKind } from '../../domain/vocabulary.js';

/** News agencies, with their other names. */
const agencies: Readonly<Record<string, readonly string[]>> = {
  'Agence France-Presse': ['AFP'],
  'Agenzia Nazionale Stampa Associata': ['ANSA'],
  AKIpress: ['AKI Press', 'AKIpress News Agency'],
  'Anadolu Agency': ['Anadolu', 'Andolu Agency', 'AA'],
  Antara: ['Antara News'],
  'Asian News International': ['ANI', 'ANI News'],
  'Associated Press': ['AP', 'AP News', 'Associated Press News'],
  'Australian Associated Press': ['AAP'],
  Bernama: [],
  'Bloomberg News': ['Bloomberg', 'Bloomberg.com'],
  'Caixin Global': ['Caixin'],
  'Canadian Press': ['The Canadian Press'],
  'Central News Agency (Taiwan)': ['Focus Taiwan'],
  'Deutsche Presse-Agentur': ['DPA'],
  EFE: ['Agencia EFE'],
  'Europa Press': [],
  Interfax: [],
  'Islamic Republic News Agency': ['IRNA'],
  'Jiji Press': [],
  'Kyodo News': ['Kyodo'],
  'Mehr News Agency': ['Mehr News'],
  'PA Media': ['Press Association'],
  'Press Trust of India': ['PTI'],
  'RIA Novosti': [],
  Reuters: ['Thomson Reuters', 'Reuters News'],
  'Syrian Arab News Agency': ['SANA'],
  TASS: ['ITAR-TASS'],
  'Trend News Agency': ['Trend'],
  'United Press International': ['UPI'],
  'Xinhua News Agency': ['Xinhua', 'Xinhuanet'],
  'Yonhap News Agency': ['Yonhap', 'Yonhap News'],
};

/** Outlets with several names. Names that differ only in "The", case, spaces or punctuation need no entry. */
const outlets: Readonly<Record<string, readonly string[]>> = {
  'ABC News (Australia)': ['ABC Australia', 'ABC News Australia', 'ABC News (Australia'],
  'ABC News': [],
  'ABS-CBN News': ['ABS-CBN News and Current Affairs', 'ABS-CBN'],
  Africanews: ['Africa News'],
  'Al Arabiya': ['Al Arabiya English'],
  'Al Jazeera': ['Al Jazeera English'],
  'Bangkok Post': [],
  "Barron's": [],
  BBC: ['BBC News', 'BBC Online', 'BBC Sport'],
  'Business Insider': ['Insider'],
  CBC: ['CBC News', 'CBC.ca'],
  CBS: ['CBS News'],
  CNA: ['Channel News Asia', 'Channel NewsAsia'],
  CNN: ['CNN International'],
  'Daily Telegraph': ['Telegraph', 'The Daily Telegraph'],
  Dawn: [],
  'Deutsche Welle': ['DW'],
  'El Periódico': ['El Peridico'],
  Euronews: [],
  'Financial Times': ['FT'],
  'Fox News': [],
  'France 24': [],
  'Hindustan Times': [],
  'Los Angeles Times': ['LA Times'],
  MarketWatch: [],
  'MLive.com': ['MLive'],
  'NBC News': ['NBC'],
  'News.com.au': [],
  'Nine News': ['9 News'],
  NHK: ['NHK World'],
  'Politico Europe': ['Politico.eu'],
  'Radio France Internationale': ['RFI'],
  'Radio Free Europe/Radio Liberty': ['RFE/RL', 'RFEL', 'Radio Free Europe'],
  RNZ: ['RNZ International', 'Radio New Zealand'],
  RTÉ: ['RTE', 'RTÉ News'],
  'South China Morning Post': ['SCMP'],
  Stuff: ['Stuff.co.nz'],
  Swissinfo: ['Swiss Info'],
  'The Guardian': ['Guardian'],
  'The Independent': ['Independent.co.uk'],
  'The Japan Times': [],
  'The Jerusalem Post': ['JPost'],
  'The Libya Observer': [],
  'The Mainichi': ['Mainichi Shimbun', 'Mainichi Daily News'],
  'The Moscow Times': [],
  'The New York Times': ['NYTimes', 'NY Times', 'New York Times)²'],
  'The Straits Times': ['Strait Times'],
  'The Sydney Morning Herald': ['SMH'],
  'The Times of India': [],
  'The Times of Israel': [],
  'The Wall Street Journal': ['WSJ'],
  'The Washington Post': ['WaPo'],
  TOLOnews: ['TOLO', 'TOLO News'],
  'U.S. News & World Report': ['US News', 'US News and World Report', 'United States News & World Report'],
  'Voice of America': ['VOA', 'VOA News'],
  'Yahoo! News': ['Yahoo News', 'Yahoo'],
};

export interface KnownOutlet {
  /** The label of the outlet in the graph. */
  readonly name: string;
  readonly kind: Extract<OrganizationKind, 'NEWS_OUTLET' | 'NEWS_AGENCY'>;
}

const known = new Map<string, KnownOutlet>([
  ...Object.entries(outlets).flatMap(([name, others]) => spell(name, others, 'NEWS_OUTLET')),
  ...Object.entries(agencies).flatMap(([name, others]) => spell(name, others, 'NEWS_AGENCY')),
]);

function spell(name: string, others: readonly string[], kind: KnownOutlet['kind']): (readonly [string, KnownOutlet])[] {
  return [name, ...others].map((text) => [outletKey(text), { name, kind }] as const);
}

/** Finds a listed outlet or agency by any of its names; undefined for all others. */
export function findOutlet(name: string): KnownOutlet | undefined {
  return known.get(outletKey(name));
}

/** Ignores "The", case, diacritics, spaces and punctuation. */
function outletKey(name: string): string {
  const normalized = normalizeText(name).replace(/^the /, '').replaceAll(' ', '');
  return normalized === '' ? name : normalized;
}
