// A country that an import names gets its other English names, so that it is found by them.
import { expect, it } from '@jest/globals';
import { importRowSchema } from '../../../src/ingest/import/import-row.js';
import { linkRows } from '../../../src/ingest/import/link-rows.js';

function aliasesOf(title: string): string[] {
  const name = title.replace(/ \(.*/, '');
  const row = importRowSchema.parse({
    slug: 'synthetic-row',
    title: 'Synthetic row',
    text: `A synthetic sentence on ${name}.`,
    rights: {},
    mentions: [{ name, wikipedia: title, surfaceForms: [name] }],
  });
  const { newEntities } = linkRows([row], { idsByTitle: new Map(), byId: new Map() }, new Map());
  return newEntities.flatMap(({ aliases }) => aliases.map(({ text, kind, provenance }) => [text, kind, provenance].join(' ')));
}

it.each([
  ['Ivory Coast', ["Côte d'Ivoire NAME OUTSIDE"]],
  ['United Kingdom', ['UK ACRONYM OUTSIDE', 'Great Britain NAME OUTSIDE']],
  ['Turkey', ['Türkiye NAME OUTSIDE']],
])('%s is also called %j', (title, aliases) => {
  expect(aliasesOf(title)).toEqual(aliases);
});

it.each([
  ['a name that two countries share', 'Republic of the Congo'],
  ['a name that is also that of a part of another country', 'Georgia (country)'],
  ['another name than those of the list', 'Palestinian territories'],
  ['a part of a country', 'Texas'],
])('%s gets none: %s', (_what, title) => {
  expect(aliasesOf(title).filter((alias) => alias !== 'Georgia (country) NAME OUTSIDE')).toEqual([]);
});
