// The row format current-events: items of Wikipedia's Current events portal, one per line. They are mapped to Dossier's own row format.
import { z } from 'zod';
import { isCalendarDay } from '../../domain/fuzzy-date.js';
import { slugPattern } from '../../domain/ids.js';
import { createMarkedSlug } from '../slug.js';
import type { ImportRow } from './import-row.js';

const words = z.string().min(1).max(500).regex(/\S/, 'text that is not only white space');

export const currentEventsSchema = z.strictObject({
  id: words,
  date: z.string().refine(isCalendarDay, 'a day such as 2021-03-23'),
  category: words,
  topics: z.array(words).max(100),
  text: z.string().min(1).max(2_000_000).regex(/\S/, 'text that is not only white space'),
  entities: z.array(z.strictObject({ title: words, surface: words })).max(1_000),
  sources: z.array(z.strictObject({ url: z.string().max(2_000), outlet: words })).max(100),
});

type CurrentEventsItem = z.infer<typeof currentEventsSchema>;

/** The portal's categories, with other spellings that occur in its items. Case is ignored. */
const categories = createCategories({
  'Armed conflicts and attacks': ['armed conflict and attacks', 'armed attacks and conflicts', 'attacks and armed conflicts'],
  'Arts and culture': ['art and culture', 'arts, culture and entertainment'],
  'Business and economy': ['business and economics', 'businesses and economy', 'business and economic'],
  'Disasters and accidents': ['disaster and accidents', 'disasters and accident', 'disasters'],
  'Health and environment': ['health and enviornment', 'health', 'environment and health', 'health and medicine'],
  'International relations': ['international relation'],
  'Law and crime': ['law and crimes'],
  'Politics and elections': ['politics', 'politics and election', 'politics and government'],
  'Science and technology': ['science', 'sciences and technology', 'science and tech'],
  Sports: ['sport'],
});

function createCategories(spellings: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(spellings).flatMap(([own, others]) => [own.toLowerCase(), ...others].map((text) => [text, own] as const)));
}

const rights = {
  licence: 'CC BY-SA 4.0',
  attribution: 'Editors of the English Wikipedia (Portal:Current events)',
  digest: false,
};

/** Maximum length of a title that is made from a text, in UTF-16 code units. */
const maxTitleLength = 120;

/** Wikipedia pages that are not articles, so that their titles do not name entities. */
const otherPage = /^:?(category|draft|file|help|image|portal|special|talk|template|user|wikipedia|wiktionary|wikt):/i;

export function mapCurrentEvent(item: CurrentEventsItem): ImportRow {
  const sources = item.sources.map(({ url, outlet }) => ({ ...(isAddress(url) ? { url } : {}), ...readOutlet(outlet) }));
  const agency = sources[0]?.agency;
  return {
    slug: slugPattern.test(item.id) ? item.id : createMarkedSlug(item.id),
    title: createTitle(item.text),
    text: item.text,
    publishedOn: item.date,
    language: 'en',
    category: readCategory(item.category),
    ...(agency === undefined ? {} : { agency }),
    sources: sources.map(({ url, outlet }) => ({ ...(url === undefined ? {} : { url }), outlet })),
    rights,
    mentions: groupByTitle(item.entities),
    headings: [...new Set(item.topics.map(readTitle))]
      .filter((title) => !otherPage.test(title))
      .map((title) => ({ name: readableName(title), wikipedia: title })),
  };
}

/** "AFP via Al Arabiya" means a text of the agency AFP, published by the outlet Al Arabiya. */
function readOutlet(text: string): { readonly outlet: string; readonly agency?: string } {
  const [, agency, outlet] = /^(.+?)\s+via\s+(.+)$/i.exec(readTitle(text)) ?? [];
  return agency !== undefined && outlet !== undefined ? { outlet, agency } : { outlet: readTitle(text) };
}

function readCategory(text: string): string {
  const category = readTitle(text);
  return categories.get(category.toLowerCase()) ?? category;
}

function groupByTitle(entities: CurrentEventsItem['entities']): ImportRow['mentions'] {
  const forms = new Map<string, string[]>();
  for (const { title, surface } of entities) {
    const key = readTitle(title);
    if (!otherPage.test(key)) forms.set(key, [...(forms.get(key) ?? []), surface]);
  }
  return [...forms].map(([title, surfaces]) => ({ name: readableName(title), wikipedia: title, surfaceForms: [...new Set(surfaces)] }));
}

/** Normalizes a title, since links spell the same title in several ways. */
function readTitle(text: string): string {
  const title = text.replace(/[\s_]+/gu, ' ').trim();
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}

/** A title without its disambiguator: "Georgia (country)" becomes "Georgia". */
function readableName(title: string): string {
  return title.replace(/\s*\([^()]*\)$/, '').trim() || title;
}

/** Makes a title from the first sentence, truncated to the maximum length, since the portal's items have no titles. */
function createTitle(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const sentence = /^.{20,}?[^.\s]{3,}[.!?](?=\s+["“]?\p{Lu})/u.exec(plain)?.[0] ?? plain;
  if (sentence.length <= maxTitleLength) return sentence.replace(/\.$/, '') || sentence;
  const cut = sentence.slice(0, maxTitleLength);
  const lastSpace = cut.lastIndexOf(' ');
  // If a word is cut in two, half of a surrogate pair must not be left at the end.
  const kept = lastSpace > 0 ? cut.slice(0, lastSpace) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:–-]+$/, '')}…`;
}

function isAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:/.test(url);
}
