// Runs reads in worker threads, so that slow statements do not block the event loop of the process.
import { Worker } from 'node:worker_threads';
import { DossierError } from '../../errors.js';
import { storeClosed } from '../store-closed.js';
import { translating } from './sqlite-errors.js';
import { busyTimeoutMs, maxPrepared } from './sqlite-session.js';
import type { SqliteRow, SqliteStatement } from './sqlite-statement.js';

export interface SqliteThreads {
  /**
   * The rows of each statement, in order. The statements of one call run in sequence; different calls run in parallel.
   * Throws DEADLINE_EXCEEDED after the deadline; the thread that still runs the statement is then replaced by another one.
   * Throws STORE_CLOSED after `close` has been called, also for calls that still wait for a thread.
   */
  all(statements: readonly SqliteStatement[], deadlineAt: number): Promise<SqliteRow[][]>;
  /** Waits for running statements, and resolves when all threads have closed the file. */
  close(): Promise<void>;
}

/** Maximum number of calls that run in parallel. */
const threadCount = 2;

/**
 * Maximum number of threads, including those that still run a statement whose result is no longer needed: SQLite cannot be interrupted from
 * here, and terminating a thread during a statement ends the process.
 */
const maxThreads = 6;

/** The maximum delay of a timer. */
const longestTimerMs = 2 ** 31 - 1;

interface Job {
  readonly statements: readonly SqliteStatement[];
  readonly resolve: (rows: SqliteRow[][]) => void;
  readonly reject: (error: unknown) => void;
}

type Answer =
  | { readonly rows: SqliteRow[][] }
  | { readonly error: { readonly message: string; readonly code?: unknown; readonly errcode?: unknown } };

const readingScript = new URL('./sqlite-thread.js', import.meta.url);

/** Threads run the script, and are started when they are first needed. */
export function createSqliteThreads(file: string, script: URL = readingScript): SqliteThreads {
  const threads = new Set<Thread>();
  const retired = new Set<Thread>();
  const waiting: Job[] = [];
  let isClosed = false;

  const start = (): Thread | undefined => {
    if (threads.size >= threadCount || threads.size + retired.size >= maxThreads) return undefined;
    const thread = new Thread(file, script, {
      // After an error, the thread gets no further jobs, although it may take a moment to end.
      onError: () => {
        if (threads.delete(thread)) retired.add(thread);
      },
      onExit: () => {
        threads.delete(thread);
        retired.delete(thread);
        pump();
      },
    });
    threads.add(thread);
    return thread;
  };
  const pump = () => {
    while (waiting.length > 0) {
      const thread = [...threads].find((one) => one.job === undefined) ?? start();
      if (!thread) return;
      thread.run(waiting.shift()!, pump);
    }
  };
  const giveUp = (job: Job) => {
    const at = waiting.indexOf(job);
    if (at >= 0) waiting.splice(at, 1);
    const thread = [...threads].find((one) => one.job === job);
    if (thread) {
      threads.delete(thread);
      retired.add(thread);
      thread.retire();
    }
    job.reject(late());
    pump();
  };

  return {
    async all(statements, deadlineAt) {
      if (isClosed) throw storeClosed();
      const remainingMs = deadlineAt - Date.now();
      if (remainingMs <= 0) throw late();
      return new Promise<SqliteRow[][]>((resolve, reject) => {
        const timer = setTimeout(() => giveUp(job), Math.min(remainingMs, longestTimerMs)).unref();
        const job: Job = {
          statements,
          resolve(rows) {
            clearTimeout(timer);
            resolve(rows);
          },
          reject(error) {
            clearTimeout(timer);
            reject(error);
          },
        };
        waiting.push(job);
        pump();
      });
    },
    async close() {
      isClosed = true;
      for (const job of waiting.splice(0)) job.reject(storeClosed());
      await Promise.all([...threads, ...retired].map((thread) => thread.close()));
    },
  };
}

function late(): DossierError {
  return new DossierError('DEADLINE_EXCEEDED', 'The request exceeded its time limit.');
}

interface ThreadEvents {
  readonly onError: () => void;
  readonly onExit: () => void;
}

class Thread {
  /** The job that the thread is running. */
  job: Job | undefined;
  #done: () => void = () => undefined;
  /** Whether `close` waits for the thread to end. The process then stays alive until it has ended. */
  #isAwaited = false;
  readonly #worker: Worker;
  readonly #file: string;
  readonly #exited: Promise<void>;

  constructor(file: string, script: URL, { onError, onExit }: ThreadEvents) {
    this.#file = file;
    this.#worker = new Worker(script, { workerData: { file, busyTimeoutMs, maxPrepared }, execArgv: [] });
    this.#worker.unref();
    this.#worker.on('message', (answer: Answer) => this.#settle(answer));
    this.#worker.on('error', (error) => {
      onError();
      this.#fail(error);
    });
    this.#exited = new Promise((resolve) => {
      this.#worker.on('exit', () => {
        this.#fail(new Error('A thread that reads the SQLite file ended unexpectedly.'));
        onExit();
        resolve();
      });
    });
  }

  /** `done` is called when the thread can take the next job. */
  run(job: Job, done: () => void): void {
    this.job = job;
    this.#done = done;
    // Keeps the process alive while it waits for a result, and only then.
    this.#worker.ref();
    this.#worker.postMessage(job.statements);
  }

  /** Ends the thread after its current job, whose result is no longer needed. */
  retire(): void {
    this.#letGo();
    this.#worker.postMessage('close');
  }

  /** Ends the thread after its current job. Resolves when it has closed the file. */
  async close(): Promise<void> {
    this.#isAwaited = true;
    this.#worker.ref();
    this.#worker.postMessage('close');
    await this.#exited;
  }

  #settle(answer: Answer): void {
    const job = this.job;
    this.job = undefined;
    this.#letGo();
    if ('rows' in answer) job?.resolve(answer.rows);
    else job?.reject(this.#translate(Object.assign(new Error(answer.error.message), answer.error)));
    this.#done();
  }

  #letGo(): void {
    if (!this.#isAwaited) this.#worker.unref();
  }

  #fail(error: Error): void {
    const job = this.job;
    this.job = undefined;
    job?.reject(this.#translate(error));
  }

  #translate(error: Error): unknown {
    try {
      return translating(this.#file, () => {
        throw error;
      });
    } catch (translated) {
      return translated;
    }
  }
}
