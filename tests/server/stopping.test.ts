// A real process is told to stop while it answers.
import { afterEach, describe, expect, it } from '@jest/globals';
import { startNode, type ChildProcess } from '../support/child-process.js';

let child: ChildProcess;
afterEach(() => child.kill('SIGKILL'));

async function start(stopTimeoutMs: number): Promise<string> {
  child = startNode('tests/support/slow-server.ts', [String(stopTimeoutMs)]);
  return (await child.printed(/http:\S+/))[0];
}

/** Asks and gives the request time to arrive. */
async function askSlow(url: string, ms: number): Promise<{ answer: Promise<unknown> }> {
  const answer = fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ slow(ms: ${ms}) }` }),
  }).then(
    async (response) => ((await response.json()) as { data: unknown }).data,
    () => 'cut off',
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { answer };
}

describe('stopping', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('finishes what runs, takes no more, closes the store and exits 0: %s', async (signal) => {
    const url = await start(10_000);
    const { answer } = await askSlow(url, 1_500);
    child.kill(signal);
    await child.printed(/finishing running requests/);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    expect(await answer).toEqual({ slow: 'finished' });
    expect(await child.exited).toBe(0);
    expect(child.output.stdout).toMatch(/store closed\n$/);
  });

  it('exits 1 at once at the second signal', async () => {
    const { answer } = await askSlow(await start(10_000), 8_000);
    const startedAt = Date.now();
    child.kill('SIGTERM');
    await child.printed(/finishing running requests/);
    child.kill('SIGTERM');
    expect(await child.exited).toBe(1);
    expect(Date.now() - startedAt).toBeLessThan(3_000);
    expect(await answer).toBe('cut off');
  });

  it('does not wait longer than it may', async () => {
    const { answer } = await askSlow(await start(500), 8_000);
    child.kill('SIGTERM');
    expect(await child.exited).toBe(1);
    expect(child.output.stdout).toContain('Stopped after 500 ms with unfinished requests.');
    expect(await answer).toBe('cut off');
  });
});
