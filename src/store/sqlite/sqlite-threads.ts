// The threads that read: no statement, however long, keeps the event loop of the process from turning.
import { Worker } from 'node:worker_threads';
import { DossierError } from '../../errors.js';
import { storeClosed } from '../store-closed.js';
import { translating } from './sqlite-errors.js';
import { busyTimeoutMs, maxPrepared } from './sqlite-session.js';
import type { SqliteRow, SqliteStatement } from './sqlite-statement.js';

export interface SqliteThreads {
  /**
   * The rows of each statement, in order. The statements of one call run one after the other, those of different calls side by side.
   * Throws DEADLINE_EXCEEDED once the deadline has passed; another thread then takes the place of the one that is still at it.
   * Throws STORE_CLOSED once `close` has been called, also to those that still wait for a thread.
   */
  all(statements: readonly SqliteStatement[], deadlineAt: number): Promise<SqliteRow[][]>;
  /** Resolves when all threads have closed the file; what still runs is waited for. */
  close(): Promise<void>;
}

/** How many calls run side by side. */
const threadCount = 2;

/**
 * How many threads there may be with those that are still at a statement nobody waits for: SQLite cannot be interrupted from here, and ending
 * a thread in the middle of a statement ends the process.
 */
const maxThreads = 6;

/** Timers hold no longer times than this. */
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

/** Threads are started when they are first needed, each with the script. */
export function createSqliteThreads(file: string, script: URL = readingScript): SqliteThreads {
  const threads = new Set<Thread>();
  const retired = new Set<Thread>();
  const waiting: Job[] = [];
  let isClosed = false;

  const start = (): Thread | undefined => {
    if (threads.size >= threadCount || threads.size + retired.size >= maxThreads) return undefined;
    const thread = new Thread(file, script, {
      // From here on it takes nothing more, though it may take a moment to end.
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
  return new DossierError('DEADLINE_EXCEEDED', 'The request took longer than it may take.');
}

interface ThreadEvents {
  readonly onError: () => void;
  readonly onExit: () => void;
}

class Thread {
  /** What it is at. */
  job: Job | undefined;
  #done: () => void = () => undefined;
  /** Somebody waits for it to end, and so does the process, whatever it still does. */
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
        this.#fail(new Error('A thread that reads the SQLite file ended by itself.'));
        onExit();
        resolve();
      });
    });
  }

  /** `done` is called when it can be given the next. */
  run(job: Job, done: () => void): void {
    this.job = job;
    this.#done = done;
    // A process that waits for an answer does not end; one that waits for nothing does.
    this.#worker.ref();
    this.#worker.postMessage(job.statements);
  }

  /** Ends it after what it is at, which nobody waits for. */
  retire(): void {
    this.#letGo();
    this.#worker.postMessage('close');
  }

  /** Ends it after what it is at; resolves when it has closed the file. */
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
