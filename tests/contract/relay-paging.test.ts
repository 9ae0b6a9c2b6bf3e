// Pages are those of the Relay specification: every combination of first, last, after and before on five items, as graphql-relay cuts them.
// Page sizes of 0 are refused by the server's limits (tests/server/limits.test.ts); here they are tried below them. null is as left out.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectionFromArray, type ConnectionArguments } from 'graphql-relay';
import { describeEngines, openTestStore } from '../support/engines.js';
import { createExecute, executeData, type Execute } from '../support/execute.js';
import { article, batch, entity, mention } from '../support/synthetic.js';

const slugs = ['a1', 'a2', 'a3', 'a4', 'a5'];
const sizes = [undefined, 0, 1, 2, 3, 4, 5, 6];
/** Which item a cursor is of; null is written out. */
const places = [undefined, null, 0, 1, 2, 3, 4];

interface Combination {
  readonly first: number | undefined;
  readonly after: number | null | undefined;
  readonly last: number | undefined;
  readonly before: number | null | undefined;
}

const combinations: Combination[] = sizes.flatMap((first) =>
  places.flatMap((after) => sizes.flatMap((last) => places.map((before) => ({ first, after, last, before })))),
);

/** So many are asked in one query. */
const batchSize = 98;

describeEngines('Pages of five items', (engine) => {
  let execute: Execute;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const opened = await openTestStore(engine);
    const articles = slugs.map((slug, index) => article(slug, `2024-01-0${index + 1}`));
    await opened.store.write(
      batch(
        [...articles, entity('one')],
        articles.map(({ id }) => mention(id, 'entity:one')),
      ),
    );
    ({ close } = opened);
    execute = createExecute(opened.store);
  });
  afterAll(() => close());

  it('are 3,136 combinations', () => {
    expect(combinations).toHaveLength(3_136);
  });

  describe.each<[string, (args: string) => string, (data: any) => any]>([
    ['of a list of nodes', (args) => `articles(${args})`, (list) => list],
    ['of a list of edges', (args) => `entity(slug: "one") { articles(${args})`, ({ articles }) => articles],
  ])('%s', (_name, field, listOf) => {
    const isNested = field('').includes('{');
    const order = 'orderBy: { field: TITLE, direction: ASC }';
    const ask = async (all: readonly string[]) => {
      const parts = all.map(
        (args, index) =>
          `c${index}: ${field(`${order} ${args}`)} { edges { cursor node { slug } } pageInfo { hasNextPage hasPreviousPage } } ${isNested ? '}' : ''}`,
      );
      const data = await executeData(execute, `{ ${parts.join(' ')} }`);
      return all.map((_, index) => listOf(data[`c${index}`]));
    };

    it('are as graphql-relay cuts them', async () => {
      const [whole] = await ask(['first: 5']);
      const cursors: string[] = whole.edges.map(({ cursor }: { cursor: string }) => cursor);
      const relay = connectionFromArray(slugs, { first: 5 }).edges.map(({ cursor }) => cursor);
      const cursorOf = (all: readonly string[], place: number | null | undefined) => (typeof place === 'number' ? all[place]! : place);
      for (let start = 0; start < combinations.length; start += batchSize) {
        const some = combinations.slice(start, start + batchSize);
        const pages = await ask(
          some.map((args) => print({ ...args, after: cursorOf(cursors, args.after), before: cursorOf(cursors, args.before) })),
        );
        some.forEach((args, index) => {
          const relayArgs = withoutUndefined({ ...args, after: cursorOf(relay, args.after), before: cursorOf(relay, args.before) });
          const expected = connectionFromArray(slugs, relayArgs);
          const { hasNextPage, hasPreviousPage } = expected.pageInfo;
          expect({ args, slugs: pages[index].edges.map(({ node }: any) => node.slug), ...pages[index].pageInfo }).toEqual({
            args,
            slugs: expected.edges.map(({ node }) => node),
            hasNextPage,
            hasPreviousPage,
          });
        });
      }
    }, 240_000);
  });
});

function print(args: Readonly<Record<string, unknown>>): string {
  return Object.entries(args)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(' ');
}

function withoutUndefined(args: Readonly<Record<string, unknown>>): ConnectionArguments {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined));
}
