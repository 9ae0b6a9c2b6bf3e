// Bounds the time that something is waited for. What is no longer waited for goes on, and its outcome is dropped.

/** Resolves or rejects as `answer` does, or rejects with `late()` after that many milliseconds. */
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
