// Remembers in the data folder which Neo4j uses it, because two servers cannot share the same data.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { cleanUpOnExit } from './clean-up-on-exit.js';

const answerTimeoutMs = 1_000;

export interface RunningNeo4j {
  /** The process that runs the server and that Ctrl-C would stop. */
  readonly pid: number;
  readonly uri: string;
}

/** The Neo4j that uses the data of this folder. Undefined if no server runs, even if a server that was killed left its note behind. */
export async function findRunningNeo4j(dataFolder: string): Promise<RunningNeo4j | undefined> {
  const noted = readNote(dataFolder);
  return noted && isAlive(noted.pid) && (await answers(noted.uri)) ? noted : undefined;
}

/** Writes a note that the server runs. Returns a function that removes the note, which also happens when this process exits. */
export function noteRunningNeo4j(dataFolder: string, running: RunningNeo4j): () => void {
  writeFileSync(noteFile(dataFolder), `${JSON.stringify(running)}\n`);
  const remove = () => rmSync(noteFile(dataFolder), { force: true });
  const cancelCleanUp = cleanUpOnExit(remove);
  return () => {
    cancelCleanUp();
    remove();
  };
}

function noteFile(dataFolder: string): string {
  return join(dataFolder, 'running.json');
}

/** Undefined if there is no readable note. */
function readNote(dataFolder: string): RunningNeo4j | undefined {
  try {
    const { pid, uri } = JSON.parse(readFileSync(noteFile(dataFolder), 'utf8')) as Partial<RunningNeo4j>;
    return Number.isInteger(pid) && typeof uri === 'string' && URL.canParse(uri) ? { pid: pid!, uri } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // The process exists, but belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function answers(uri: string): Promise<boolean> {
  const { hostname, port } = new URL(uri);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), timeout: answerTimeoutMs });
    const end = (isThere: boolean) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
}
