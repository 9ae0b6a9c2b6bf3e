// Rows that are not taken: each is told with line, place, what was expected and what was got, and takes no other row with it.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readRow } from '../../../src/ingest/import/read-row.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { describeEngines, describeWithoutNeo4j, openTestStore } from '../../support/engines.js';
import { formatRefusedRow } from '../../../src/ingest/import/refused-row.js';
import { importText, lines, syntheticItem, syntheticRow } from './synthetic-rows.js';

function told(row: unknown, format: 'dossier' | 'current-events' = 'dossier'): string[] {
  const read = readRow(typeof row === 'string' ? row : JSON.stringify(row), format);
  return 'row' in read ? [] : formatRefusedRow({ file: 'rows.jsonl', line: 7, problems: read.problems });
}

const mebibyte = 1024 * 1024;
const mention = (form: string) => [{ name: 'Person One', surfaceForms: [form] }];

describeWithoutNeo4j('a row of our own format', () => {
  it.each<[string, unknown, string]>([
    ['half a row', '{"slug": "row-1", "ti', 'rows.jsonl:7: expected JSON, got text without its closing quotation mark: "\\"ti".'],
    ['no object', '[1]', 'rows.jsonl:7: expected an object, got [1].'],
    ['nothing', 'null', 'rows.jsonl:7: expected an object, got null.'],
    ['a key that is not known', syntheticRow('row-1', { publishdOn: '2024' }), 'got "publishdOn". Did you mean "publishedOn"?'],
    ['a key that is missing', syntheticRow('row-1', { rights: undefined }), '/rights: expected an object, got nothing.'],
    [
      'a date that is none',
      syntheticRow('row-1', { publishedOn: '2024-02-30' }),
      '/publishedOn: expected a date in EDTF such as 2021-03-23',
    ],
    [
      'a title of 1 MiB',
      syntheticRow('row-1', { title: 'x'.repeat(mebibyte) }),
      '/title: expected text of at most 1000 characters, got "xxx',
    ],
    ['an empty text', syntheticRow('row-1', { text: '' }), '/text: expected non-empty text, got "".'],
    ['NUL', syntheticRow('row-1', { title: 'Synthetic\0title' }), '/title: expected text without NUL and without half of a surrogate pair'],
    ['half a character', '{"slug":"a","title":"\\ud800","text":"b","rights":{}}', '/title: expected text without NUL and without half'],
    [
      'half a character deep in it',
      syntheticRow('row-1', { sources: [{ outlet: 'a\udc00' }] }),
      '/sources/0/outlet: expected text without',
    ],
    ['a slug that is none', syntheticRow('Row 1'), '/slug: expected lower-case ASCII letters and digits in words'],
    [
      'an address that is none',
      syntheticRow('row-1', { sources: [{ url: 'javascript:alert(1)' }] }),
      '/sources/0/url: expected an address',
    ],
    [
      'a form that the text does not have',
      syntheticRow('row-1', { mentions: mention('Person Oen') }),
      '/mentions/0/surfaceForms/0: expected words that occur in the text, got "Person Oen". Did you mean "Person One"?',
    ],
    [
      'a form of white space',
      syntheticRow('row-1', { mentions: mention('  ') }),
      '/mentions/0/surfaceForms/0: expected words that occur in the text',
    ],
    [
      'a kind that is none',
      syntheticRow('row-1', { mentions: [{ ...mention('Person One')[0], kind: 'PERSONS' }] }),
      'Did you mean "PERSON"?',
    ],
  ])('is refused for %s', (_what, row, message) => {
    const [first, ...others] = told(row);
    expect(first).toMatch(/^rows\.jsonl:7( \/\S+)?: expected .+, got .+$/s);
    expect(first).toContain(message);
    expect(first!.length).toBeLessThan(500);
    expect(others).toEqual([]);
  });

  it('tells every mistake of a row at once', () => {
    expect(told({ slug: '-', title: 1, rights: {} })).toHaveLength(3);
  });

  it('is deep without end and told as such', () => {
    expect(told('['.repeat(100_000))).toEqual([expect.stringContaining('brackets nested deeper than 64')]);
  });
});

describeWithoutNeo4j('an item of the portal', () => {
  it.each<[string, unknown, string]>([
    ['a day that is none', syntheticItem('a', { date: '2024-13-01' }), '/date: expected a day such as 2021-03-23, got "2024-13-01".'],
    ['a text of white space', syntheticItem('a', { text: ' \n' }), '/text: expected text that is not only white space'],
    [
      'a surface that the text does not have',
      syntheticItem('a', { text: 'Nothing.' }),
      '/entities/0/surface: expected words that occur in the text, got "LNS".',
    ],
    ['a key that is not known', syntheticItem('a', { topic: [] }), 'got "topic". Did you mean "topics"?'],
  ])('is refused for %s', (_what, row, message) => {
    expect(told(row, 'current-events')[0]).toContain(message);
  });
});

describeEngines('an import with bad rows among good ones', (engine) => {
  let store: GraphStore;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await openTestStore(engine));
  });
  afterAll(() => close());

  it('takes the good ones, with a byte order mark, CR LF, empty lines, bytes that are no UTF-8 and half a last line', async () => {
    const good = (slug: string) => JSON.stringify(syntheticRow(slug));
    const bytes = Buffer.concat([
      Buffer.from(`\uFEFF${good('one')}\r\n\r\n   \n`),
      Buffer.from([0x22, 0xff, 0xfe, 0x0a]),
      Buffer.from(`${good('two')}\n{"slug"`),
    ]);
    const { totals, told: problems } = await importText(store, bytes);
    expect(totals).toMatchObject({ rows: 4, articles: 2, refused: 2 });
    expect(problems).toEqual([
      'synthetic.jsonl:4: expected text in UTF-8, got bytes that are not valid UTF-8.',
      expect.stringMatching(/^synthetic\.jsonl:6: expected JSON, got /),
    ]);
  });

  it('finds the row at fault when the store refuses a batch', async () => {
    await importText(store, lines(syntheticRow('outlet-row', { sources: [{ outlet: 'Synthetic Outlet' }] })));
    const wrongEnd = syntheticRow('wrong-end', { mentions: [{ name: 'Synthetic', slug: 'synthetic', surfaceForms: ['Synthetic'] }] });
    const refusing = {
      ...store,
      // As if somebody else's rule refused one row of many.
      write: async (batch: Parameters<GraphStore['write']>[0]) => {
        const bad = batch.nodes.find(({ id }) => id === 'article:wrong-end');
        if (!bad) return store.write(batch);
        return store.write({ ...batch, nodes: [...batch.nodes, { ...bad, id: 'article:wrong-end', title: 'Other' } as typeof bad] });
      },
    };
    const { totals, told: problems } = await importText(refusing, lines(syntheticRow('three'), wrongEnd, syntheticRow('four')));
    expect(totals).toMatchObject({ articles: 2, refused: 1 });
    expect(problems).toEqual([
      'synthetic.jsonl:2: expected the same content for the same id, got two different contents in the same batch.',
    ]);
    const found = await store
      .reader({ deadlineAt: Infinity })
      .nodesByIds(['article:three', 'article:four', 'article:wrong-end', 'entity:synthetic']);
    expect([...found.keys()].sort()).toEqual(['article:four', 'article:three']);
  });
});
