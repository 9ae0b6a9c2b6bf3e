// `npm start` puts a shell between npm and this process. Told to stop, npm tells the shell, which dies and tells nobody.

const checkEveryMs = 250;

/** Stops this process as SIGTERM would, once the shell that npm started it from is gone. */
export function stopWithNpm(): void {
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, checkEveryMs);
  timer.unref();
}
