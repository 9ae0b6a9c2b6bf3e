// One failing query does not end the process, and with it the queries of all others: asked of a real process.
import { afterEach, describe, expect, it } from '@jest/globals';
import { startNode, type ChildProcess } from '../support/child-process.js';

let child: ChildProcess;
afterEach(() => child.kill('SIGKILL'));

async function start(...args: string[]): Promise<(query: string) => Promise<unknown>> {
  child = startNode('tests/support/rejecting-server.ts', args);
  const [url] = await child.printed(/http:\S+/);
  return async (query) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
    return { data, codes: errors?.map(({ extensions }) => extensions.code) };
  };
}

/** Long enough for what was left pending to reject. */
const afterwards = () => new Promise((resolve) => setTimeout(resolve, 600));

describe('a list whose second item fails while the first is pending', () => {
  it('leaves the process alive when the item throws', async () => {
    const ask = await start();
    expect(await ask('{ throwing { throws } }')).toMatchObject({ codes: ['INTERNAL_SERVER_ERROR'] });
    await afterwards();
    expect(await ask('{ fine }')).toEqual({ data: { fine: 1 } });
  });

  it('leaves the process alive when the deadline passes between the two', async () => {
    const ask = await start();
    expect(await ask('{ late { waits } }')).toMatchObject({ codes: ['DEADLINE_EXCEEDED'] });
    await afterwards();
    expect(await ask('{ fine }')).toEqual({ data: { fine: 1 } });
  });
});

describe('a rejection that nobody handles', () => {
  it('is logged under an id, and the process lives on', async () => {
    const ask = await start('survive');
    expect(await ask('{ stray }')).toMatchObject({ data: { stray: 1 } });
    await afterwards();
    expect(await ask('{ fine }')).toEqual({ data: { fine: 1 } });
    expect(JSON.parse(child.output.stderr)).toMatchObject({
      msg: 'unexpected error',
      errorId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      stack: expect.stringContaining('Item 0 failed, later.'),
    });
  });

  it('ends a process that does not ask to live on', async () => {
    const ask = await start();
    await ask('{ stray }');
    expect(await child.exited).toBe(1);
  });
});
