// Rows of the format current-events: items of Wikipedia's Current events portal, one a line. Mapped to the row format of our own.
import { z } from 'zod';
import { isCalendarDay } from '../../domain/fuzzy-date.js';
import { createSlug } from '../slug.js';
import type { ImportRow } from './import-row.js';

const title = z.string().min(1).max(500);

export const currentEventsSchema = z.strictObject({
  id: title,
  date: z.string().refine(isCalendarDay, 'a day such as 2021-03-23'),
  category: title,
  topics: z.array(title).max(100),
  text: z.string().min(1).max(2_000_000),
  entities: z.array(z.strictObject({ title, surface: title })).max(1_000),
  sources: z.array(z.strictObject({ url: z.string().max(2_000), outlet: title })).max(100),
});

type CurrentEventsItem = z.infer<typeof currentEventsSchema>;

/** Spellings of the portal's categories that occur beside its own. */
const categories: Readonly<Record<string, string>> = {
  'art and culture': 'Arts and culture',
  'arts and culture': 'Arts and culture',
  'business and economics': 'Business and economy',
  'businesses and economy': 'Business and economy',
  'health and enviornment': 'Health and environment',
  'law and crime': 'Law and crime',
  politics: 'Politics and elections',
};

const rights = {
  licence: 'CC BY-SA 4.0',
  attribution: 'Editors of the English Wikipedia (Portal:Current events)',
  digest: false,
};

/** Longest title that is made from a text, in UTF-16 code units. */
const maxTitleLength = 120;

export function mapCurrentEvent(item: CurrentEventsItem): ImportRow {
  return {
    slug: createSlug(item.id),
    title: createTitle(item.text),
    text: item.text,
    publishedOn: item.date,
    language: 'en',
    category: categories[item.category.toLowerCase()] ?? item.category,
    sources: item.sources.map(({ url, outlet }) => ({ ...(isAddress(url) ? { url } : {}), outlet: outlet.trim() })),
    rights,
    mentions: groupByTitle(item.entities),
    headings: [...new Set(item.topics)].map((topic) => ({ name: readableName(topic), wikipedia: topic.trim() })),
  };
}

function groupByTitle(entities: CurrentEventsItem['entities']): ImportRow['mentions'] {
  const forms = new Map<string, string[]>();
  for (const { title: wikipedia, surface } of entities) {
    const key = wikipedia.trim();
    forms.set(key, [...(forms.get(key) ?? []), surface]);
  }
  return [...forms].map(([wikipedia, surfaces]) => ({ name: readableName(wikipedia), wikipedia, surfaceForms: [...new Set(surfaces)] }));
}

/** A title without what only tells it from others of that name: "Georgia (country)" is called Georgia. */
function readableName(wikipedia: string): string {
  return wikipedia.replace(/\s*\([^()]*\)\s*$/, '').trim() || wikipedia.trim();
}

/** The first sentence, or as many of its words as a headline has room for. The portal's items have no title of their own. */
function createTitle(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const sentence = /^.{20,}?[^.\s]{3,}[.!?](?=\s+["“]?\p{Lu})/u.exec(plain)?.[0] ?? plain;
  if (sentence.length <= maxTitleLength) return sentence.replace(/\.$/, '');
  const cut = sentence.slice(0, maxTitleLength);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:–-]+$/, '')}…`;
}

function isAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:/.test(url);
}
