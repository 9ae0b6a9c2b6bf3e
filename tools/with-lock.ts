// Lets one process of this checkout at a time do some work: suites that run at the same time may each ask for the same build.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../.cache/locks', import.meta.url));

/** Waits until no other process does the work of this name, then does it. */
export async function withLock<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  while (!take(file)) await delay(100);
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** The file holds the id of the process that works. If that process has ended without removing it, the file does not count. */
function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isHeld(file)) rmSync(file, { force: true });
    return false;
  }
}

function isHeld(file: string): boolean {
  try {
    const owner = readFileSync(file, 'utf8');
    // It is empty for the moment between its creation and its first write.
    return owner === '' || process.kill(Number(owner), 0);
  } catch (error) {
    // The process exists, but belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
