// What must hold between lists through random filters, as clients ask for them: whatever the graph holds, and with no other engine to compare with.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isInputObjectType, parseValue, print, type GraphQLInputType } from 'graphql';
import { describeEngines } from '../support/engines.js';
import { readModelGraph } from '../support/model/model-graph.js';
import { readSchema } from '../support/queries/compare-answers.js';
import { readKnownValues } from '../support/queries/known-values.js';
import { QueryBuilder, type KnownValues } from '../support/queries/random-query.js';
import { createRandom } from '../support/random.js';
import { openSeeded, type Seeded } from '../support/seeded.js';
import { syntheticOddities } from '../support/synthetic-oddities.js';

const schema = readSchema();

/** The filter of each list, which fields of it, or in a field of it, ask for some and for none, and what it is sorted by. */
const lists = {
  articles: {
    filter: 'ArticleFilter',
    opposites: ['mentions entity noEntity', 'mentions event noEvent', 'mentions any none', 'outlet in notIn', 'id in notIn'],
    orders: ['PUBLISHED_ON', 'TITLE'],
  },
  entities: {
    filter: 'EntityFilter',
    opposites: ['mentionedIn notMentionedIn', 'participatesIn notParticipatesIn', 'id in notIn'],
    orders: ['LABEL', 'ARTICLE_COUNT'],
  },
  events: {
    filter: 'EventFilter',
    opposites: ['participant noParticipant', 'mentionedIn notMentionedIn', 'id in notIn'],
    orders: ['DATE', 'LABEL', 'REPORT_COUNT'],
  },
  claims: {
    filter: 'ClaimFilter',
    opposites: ['saidBy notSaidBy', 'subject entity noEntity', 'speaker in notIn', 'about in notIn'],
    orders: ['SAID_ON'],
  },
} as const;

/** So many random filters for each law and list; some find all, others a part. */
const rounds = 5;

describeEngines('Filters as clients write them', (engine) => {
  let seeded: Seeded;
  let known: KnownValues;
  beforeAll(async () => {
    seeded = await openSeeded(engine);
    await seeded.store.write(syntheticOddities(60, 1));
    known = readKnownValues(await readModelGraph(seeded.store));
  }, 120_000);
  afterAll(() => seeded.close());

  describe.each(Object.keys(lists) as (keyof typeof lists)[])('of %s', (list) => {
    const { filter: typeName, opposites, orders } = lists[list];
    const type = schema.getType(typeName) as GraphQLInputType;
    /** A random filter that finds something, and is not refused as texts without a letter and ranges from later to earlier are. */
    const filterOf = async (seed: number, of = type, wrap = (filter: string) => filter): Promise<string> => {
      const filter = new QueryBuilder(schema, known, createRandom(seed)).input(of);
      const { errors, data } = await seeded.execute(`{ ${list}(filter: ${wrap(filter)}) { totalCount } }`);
      return errors || data[list].totalCount === 0 ? filterOf(seed + 10_000, of, wrap) : filter;
    };
    const totals = async (filters: readonly string[]): Promise<number[]> => {
      const data = await seeded.ask(
        `{ ${filters.map((filter, index) => `t${index}: ${list}(filter: ${filter}) { totalCount }`).join(' ')} }`,
      );
      return filters.map((_, index) => data[`t${index}`].totalCount);
    };

    it('split the list into what passes and what does not, whether written once or twice', async () => {
      let telling = 0;
      for (let seed = 0; seed < rounds; seed += 1) {
        const [a, b] = [await filterOf(seed), await filterOf(seed + 1_000)];
        const [all, inA, notA, notNotA, inB, both, either] = await totals([
          '{}',
          a,
          `{ not: ${a} }`,
          `{ not: { not: ${a} } }`,
          b,
          `{ and: [${a}, ${b}] }`,
          `{ or: [${a}, ${b}] }`,
        ]);
        expect({ a, sum: inA! + notA!, twice: notNotA }).toEqual({ a, sum: all, twice: inA });
        expect({ a, b, sum: either! + both! }).toEqual({ a, b, sum: inA! + inB! });
        if (notA! > 0) telling += 1;
      }
      expect(telling).toBeGreaterThan(1);
    }, 120_000);

    it('of several fields find what all of their fields find', async () => {
      for (let seed = 0; seed < rounds; seed += 1) {
        const value = parseValue(await filterOf(seed * 7));
        const fields = value.kind === 'ObjectValue' ? value.fields.map(print) : [];
        const [together, apart] = await totals([
          `{ ${fields.join(', ')} }`,
          `{ and: [${fields.map((field) => `{ ${field} }`).join(', ')}] }`,
        ]);
        expect({ fields, total: together }).toEqual({ fields, total: apart });
      }
    }, 120_000);

    it.each<string>(opposites)(
      'that ask for some find what those that ask for none do not: %s',
      async (names) => {
        const outer = names.split(' ');
        const [some, none] = outer.splice(-2) as [string, string];
        const write = (field: string, value: string) =>
          outer.reduceRight((inner, name) => `{ ${name}: ${inner} }`, `{ ${field}: ${value} }`);
        const innerType = [...outer, some].reduce((of, name) => fieldType(of, name), type);
        for (let seed = 0; seed < rounds; seed += 1) {
          const value = await filterOf(seed, innerType, (filter) => write(some, filter));
          const [all, withSome, withNone] = await totals(['{}', write(some, value), write(none, value)]);
          expect({ value, sum: withSome! + withNone! }).toEqual({ value, sum: all });
        }
      },
      120_000,
    );

    it.each(orders)(
      'in order of %s are the same in pages, in one, and turned round',
      async (field) => {
        const page = async (direction: string, filter: string, args: string) =>
          (
            await seeded.ask(
              `{ ${list}(filter: ${filter}, orderBy: { field: ${field}, direction: ${direction} }, ${args}) { nodes { id } pageInfo { endCursor hasNextPage } } }`,
            )
          )[list] as { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
        const walk = async (direction: string, filter: string, first: number) => {
          const ids: string[] = [];
          for (let after = 'null'; ; ) {
            const { nodes, pageInfo } = await page(direction, filter, `first: ${first}, after: ${after}`);
            ids.push(...nodes.map(({ id }) => id));
            if (!pageInfo.hasNextPage) return ids;
            after = JSON.stringify(pageInfo.endCursor);
          }
        };
        for (const filter of ['{}', await filterOf(3)]) {
          const whole = await walk('ASC', filter, 100);
          expect(await walk('ASC', filter, 7)).toEqual(whole);
          expect((await walk('DESC', filter, 9)).reverse()).toEqual(whole);
          expect(new Set(whole).size).toBe((await totals([filter]))[0]);
        }
      },
      120_000,
    );
  });
});

function fieldType(type: GraphQLInputType, name: string): GraphQLInputType {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) throw new Error(`${named.name} has no fields.`);
  return named.getFields()[name]!.type;
}
