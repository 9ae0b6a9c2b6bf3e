// npm runs `npm start` and `npx dossier` in a shell. It passes signals to that shell, which ends without passing them on.
// docs/decisions/0011-kept-work-arounds.md explains why the scripts in package.json cannot solve this.

const checkEveryMs = 250;

/** Sends SIGTERM to this process once the shell in which npm started it has ended. */
export function stopWithNpm(): void {
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, checkEveryMs);
  timer.unref();
}
