// The two seed articles as the tests read them: parsed by the shape of an article file, facts named by their ids.
import { readFileSync } from 'node:fs';
import { articleFileSchema, type ArticleFile } from '../../src/ingest/article-file.js';
import { slugFacts } from './fact-slugs.js';
import { rowsOf } from './fact-table.js';

const slugByFact = new Map(rowsOf(slugFacts).map((row) => row.split(' ') as [string, string]));
const factBySlug = new Map([...slugByFact].map(([fact, slug]) => [slug, fact]));

export const factIds = [...slugByFact.keys()];

/** The slug of a fact id. Throws for an id that the table does not have, so that a slip in a test is seen. */
export function slugOfFact(fact: string): string {
  const slug = slugByFact.get(fact);
  if (slug === undefined) throw new Error(`No slug for fact ${fact}.`);
  return slug;
}

/** The fact id of an event or claim; the slug itself where the table has none, so that additions show up in a comparison. */
export function factOf(slug: string): string {
  return factBySlug.get(slug) ?? slug;
}

export function readSeed(name: string): ArticleFile {
  return articleFileSchema.parse(JSON.parse(readFileSync(new URL(`../../seeds/${name}.json`, import.meta.url), 'utf8')));
}

/** One member of a parsed file, with the path to it. */
export interface Found {
  readonly path: string;
  readonly key: string;
  readonly value: unknown;
  readonly owner: Readonly<Record<string, unknown>>;
}

/** Every member of every object in a value, depth first. */
export function membersOf(value: unknown, path = ''): Found[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => membersOf(item, `${path}/${index}`));
  if (value === null || typeof value !== 'object') return [];
  const owner = value as Record<string, unknown>;
  return Object.entries(owner).flatMap(([key, inner]) => [
    { path: `${path}/${key}`, key, value: inner, owner },
    ...membersOf(inner, `${path}/${key}`),
  ]);
}

/** The EDTF text of a date as it stands in a file. */
export function edtfOf(date: string | { edtf: string } | undefined): string | undefined {
  return typeof date === 'object' ? date.edtf : date;
}
