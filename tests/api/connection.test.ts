// Connections: every combination of first, last, after and before gives what the Relay algorithm gives on the whole list.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeEngines } from '../support/engines.js';
import { openSeeded, type Seeded } from '../support/seeded.js';

interface PageArguments {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string;
  readonly before?: string;
}

/** The Relay cursor connections specification on a list in memory. */
function pageOf(all: readonly string[], { first, last, after, before }: PageArguments) {
  const start = after === undefined ? 0 : all.indexOf(after) + 1;
  const end = before === undefined ? all.length : all.indexOf(before);
  const range = all.slice(start, Math.max(start, end));
  const fromStart = first === undefined ? range : range.slice(0, first);
  const page = last === undefined ? fromStart : fromStart.slice(-last);
  return {
    cursors: page,
    pageInfo: {
      hasNextPage: first !== undefined && range.length > first,
      hasPreviousPage: last !== undefined && fromStart.length > last,
      startCursor: page[0] ?? null,
      endCursor: page.at(-1) ?? null,
    },
  };
}

const arguments_ = '$first: Int, $last: Int, $after: Cursor, $before: Cursor';
const given = 'first: $first, last: $last, after: $after, before: $before';
const fields = 'edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

describeEngines('A connection', (engine) => {
  let seeded: Seeded;
  beforeAll(async () => (seeded = await openSeeded(engine)));
  afterAll(() => seeded.close());

  const lists: [what: string, field: (args: string) => string, read: (data: any) => any][] = [
    ['of nodes', (args) => `events(filter: { kind: { in: [ARREST_WARRANT] } }${args})  { ${fields} }`, (data) => data.events],
    [
      'of edges, against their order',
      (args) => `entity(slug: "karim-khan") { events(orderBy: { field: LABEL, direction: DESC }${args}) { ${fields} } }`,
      (data) => data.entity.events,
    ],
    [
      'of evidence',
      (args) => `event(slug: "icc-arrest-warrant-netanyahu") { evidence(${args.replace(/^, /, '')}) { ${fields} } }`,
      (data) => data.event.evidence,
    ],
  ];

  describe.each(lists)('%s', (_what, field, read) => {
    it('pages like the Relay algorithm in every combination of arguments', async () => {
      const whole = read(await seeded.ask(`{ ${field(', first: 100')} }`));
      const cursors: string[] = whole.edges.map((edge: any) => edge.cursor);
      const places = [undefined, ...cursors.slice(0, 5)];
      const sizes = [undefined, 1, 2, cursors.length];
      for (const after of places) {
        for (const before of places) {
          for (const first of sizes) {
            for (const last of sizes) {
              const page = { ...(first && { first }), ...(last && { last }), ...(after && { after }), ...(before && { before }) };
              const found = read(await seeded.ask(`query(${arguments_}) { ${field(`, ${given}`)} }`, page));
              expect({ page, cursors: found.edges.map((edge: any) => edge.cursor), pageInfo: found.pageInfo }).toEqual({
                page,
                ...pageOf(cursors, page),
              });
            }
          }
        }
      }
    }, 120_000);
  });

  describe('refuses a cursor', () => {
    const codeOf = async (query: string) => {
      const { errors } = await seeded.execute(query);
      return errors?.[0]?.extensions?.['code'];
    };
    let cursor: string;
    beforeAll(async () => {
      cursor = (await seeded.ask('{ entity(slug: "hamas") { claims(first: 1) { pageInfo { endCursor } } } }')).entity.claims.pageInfo
        .endCursor;
    });

    it.each([
      ['of another owner', () => `{ entity(slug: "israel") { claims(after: "${cursor}") { totalCount nodes { id } } } }`],
      ['of another list', () => `{ entity(slug: "hamas") { claimsMade(after: "${cursor}") { nodes { id } } } }`],
      [
        'of another sort',
        () => `{ entity(slug: "hamas") { claims(orderBy: { field: SAID_ON, direction: ASC }, before: "${cursor}") { nodes { id } } } }`,
      ],
      [
        'of another filter',
        () => `{ entity(slug: "hamas") { claims(filter: { contradicted: false }, after: "${cursor}") { nodes { id } } } }`,
      ],
      ['that is damaged', () => `{ entity(slug: "hamas") { claims(after: "${cursor.slice(0, -3)}") { nodes { id } } } }`],
      ['that is none', () => '{ claims(after: "1") { nodes { id } } }'],
    ])('%s', async (_what, query) => {
      expect(await codeOf(query())).toBe('BAD_CURSOR');
    });

    it('but takes its own', async () => {
      expect(await codeOf(`{ entity(slug: "hamas") { claims(after: "${cursor}") { nodes { id } } } }`)).toBeUndefined();
    });
  });
});
