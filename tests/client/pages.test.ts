// Walking a list to its end, page by page.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createDossierClient,
  DossierAbortError,
  DossierPagingError,
  DossierRequestError,
  ListArticlesDocument,
  ListClaimsDocument,
  ListEntitiesDocument,
  ListEventsDocument,
  nodes,
  pages,
} from '../../packages/client/src/main.js';
import { startClientServer, type ClientServer } from '../support/client-server.js';

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

describe('Walking a list', () => {
  let server: ClientServer;
  beforeAll(async () => {
    server = await startClientServer();
  });
  afterAll(() => server.stop());

  it('gives every article once, one page after the other', async () => {
    const found = await collect(pages(server.client, ListArticlesDocument, { first: 1 }, (data) => data.articles));
    expect(found.map((page) => page.nodes.map(({ slug }) => slug))).toEqual([['icc-arrest-warrants'], ['us-iraq-strategic-dialogue']]);
  });

  it('gives every entity, event and claim once, whatever the size of a page', async () => {
    for (const first of [3, 7, 100]) {
      const entities = await collect(nodes(server.client, ListEntitiesDocument, { first }, (data) => data.entities));
      const events = await collect(nodes(server.client, ListEventsDocument, { first }, (data) => data.events));
      const claims = await collect(nodes(server.client, ListClaimsDocument, { first }, (data) => data.claims));
      const { dataset } = await server.client.request<{ dataset: Record<'entities' | 'events' | 'claims', number> }>(
        '{ dataset { entities events claims } }',
      );
      const counted = { entities, events, claims };
      for (const [name, list] of Object.entries(counted)) {
        expect({ name, count: new Set(list.map(({ id }) => id)).size }).toEqual({ name, count: list.length });
        expect({ name, count: list.length }).toEqual({ name, count: dataset[name as keyof typeof counted] });
      }
    }
  });

  it('takes a list below the root, of edges, with another variable for the cursor', async () => {
    interface Data {
      entity: { events: { edges: { node: { label: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } | null;
    }
    const text = `query Events($slug: String!, $from: Cursor) {
      entity(slug: $slug) { events(first: 1, after: $from) { edges { node { label } } pageInfo { hasNextPage endCursor } } }
    }`;
    const walk = (slug: string) =>
      collect(nodes(server.client, text, { slug }, (data: Data) => data.entity?.events, { cursorVariable: 'from' }));
    const found = await walk('benjamin-netanyahu');
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found.map(({ label }) => label)).size).toBe(found.length);
    expect(await walk('nobody')).toEqual([]);
  });

  it('asks for no page that is not wanted', async () => {
    let asked = 0;
    const counting = createDossierClient({ url: server.url, fetch: (...request) => ((asked += 1), fetch(...request)) });
    for await (const entity of nodes(counting, ListEntitiesDocument, { first: 2 }, (data) => data.entities)) {
      if (entity.label) break;
    }
    expect(asked).toBe(1);
  });

  it('ends when the caller says so', async () => {
    const controller = new AbortController();
    const seen: string[] = [];
    const walk = async () => {
      const list = pages(server.client, ListEntitiesDocument, { first: 2 }, (data) => data.entities, { signal: controller.signal });
      for await (const page of list) {
        seen.push(...page.nodes.map(({ id }) => id));
        if (seen.length === 4) controller.abort();
      }
    };
    await expect(walk()).rejects.toBeInstanceOf(DossierAbortError);
    expect(seen).toHaveLength(4);
  });

  it('passes on what the server refuses', async () => {
    const walk = collect(nodes(server.client, ListEntitiesDocument, { first: 1_000 }, (data) => data.entities));
    await expect(walk).rejects.toMatchObject({ code: 'PAGE_SIZE_EXCEEDED' });
    const other = collect(pages(server.client, ListEntitiesDocument, { after: 'none' }, (data) => data.entities));
    await expect(other).rejects.toBeInstanceOf(DossierRequestError);
  });
});

describe('A list that would never end', () => {
  const text = 'query List($after: Cursor) { list(after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
  interface Data {
    list: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  }

  /** A client whose server answers each request with the next of these cursors. */
  function createRunner(cursors: readonly (string | null)[]) {
    const left = [...cursors];
    const answer = () => ({ data: { list: { nodes: [{ id: 'x' }], pageInfo: { hasNextPage: true, endCursor: left.shift() } } } });
    return createDossierClient({ url: 'http://127.0.0.1:1', fetch: async () => new Response(JSON.stringify(answer())) });
  }

  it.each([
    ['gives the same cursor twice', ['a', 'a'], 'gave the cursor "a" twice'],
    ['goes in a circle', ['a', 'b', 'c', 'a'], 'gave the cursor "a" twice'],
    ['says that it goes on, without a cursor', ['a', null], 'gave no cursor to go on from'],
  ])('is refused where the server %s', async (_what, cursors, message) => {
    const seen: unknown[] = [];
    const walk = async () => {
      for await (const node of nodes(createRunner(cursors), text, {}, (data: Data) => data.list)) seen.push(node);
    };
    const error: unknown = await walk().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DossierPagingError);
    expect(error).toMatchObject({ kind: 'paging', message: expect.stringContaining(message) });
    expect(seen).toHaveLength(cursors.length);
  });

  it('is refused before it is asked for where the document takes no cursor', async () => {
    const walk = collect(pages(createRunner([]), text, {}, (data: Data) => data.list, { cursorVariable: 'aft' }));
    await expect(walk).rejects.toThrow('The document has no variable $aft for the cursor');
  });
});
