// Lets one build run at a time: suites that run at the same time may each ask for the same build.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const waitMs = 100;

/** Runs `work` while no other process of this checkout runs its own. Waits until then. */
export function withBuildLock(root: string, work: () => void): void {
  const file = path.join(root, '.cache', 'build.lock');
  mkdirSync(path.dirname(file), { recursive: true });
  while (!take(file)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, waitMs);
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  work();
  process.off('exit', release);
  release();
}

/** The file holds the id of the process that builds. If that process has ended, the file is left over and does not count. */
function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isRunning(file)) rmSync(file, { force: true });
    return false;
  }
}

function isRunning(file: string): boolean {
  try {
    const owner = readFileSync(file, 'utf8');
    // Empty for the moment between its creation and its first write.
    return owner === '' || process.kill(Number(owner), 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
