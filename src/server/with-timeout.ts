// Limits how long to wait for a promise. Its work continues after the timeout, and the result is dropped.

/** Settles like `answer`, or rejects with `late()` after `timeoutMs` milliseconds. */
export async function withTimeout<Answer>(timeoutMs: number, answer: Promise<Answer>, late: () => Error): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late()), timeoutMs);
  });
  try {
    return await Promise.race([answer, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
