// The process of a measured server, and how it is asked.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ServerCost } from './measured-server.js';
import type { Asked } from './questions.js';

export interface ServerProcess {
  ask(question: Asked): Promise<{ readonly data?: unknown; readonly errors?: unknown }>;
  /** Starts to count. */
  reset(): Promise<void>;
  read(): Promise<ServerCost>;
  stop(): Promise<void>;
}

export async function startServerProcess(environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const child = fork(fileURLToPath(new URL('measured-server.ts', import.meta.url)), {
    env: { ...process.env, ...environment, NODE_ENV: 'production' },
    execArgv: ['--import', 'tsx'],
  });
  const failed = once(child, 'exit').then(([code]) => Promise.reject(new Error(`The measured server ended with ${code}.`)));
  failed.catch(() => undefined);
  const answer = async () => ((await Promise.race([once(child, 'message'), failed])) as [unknown])[0];
  const report = (message: string) => {
    const answered = answer();
    child.send(message);
    return answered;
  };
  const { address } = (await answer()) as { address: string };
  return {
    async ask({ query, variables }) {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as { data?: unknown; errors?: unknown };
    },
    reset: async () => void (await report('reset')),
    read: async () => (await report('read')) as ServerCost,
    async stop() {
      const ended = once(child, 'exit');
      child.send('stop');
      await ended;
    },
  };
}
