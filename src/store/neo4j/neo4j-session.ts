// The only file that talks to the driver: connections, transactions, retries, timeouts.
import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { DossierError } from '../../errors.js';
import { storeClosed } from '../store-closed.js';
import { translateNeo4jError } from './neo4j-errors.js';
import { remainingMs, waitAtMost, waitUntilDeadline } from './neo4j-timeouts.js';
import type { Row, RunStatement, Statement } from './neo4j-statement.js';

export interface Neo4jConnectionOptions {
  readonly uri: string;
  /** Null if the database requires no credentials. */
  readonly username: string | null;
  readonly password: string | null;
  /** Null for the default database of the server. */
  readonly database: string | null;
}

// The driver's default limits are 30 to 60 seconds, which is far too long for a client that waits for an answer.
const connectionTimeoutMs = 2000;
const acquisitionTimeoutMs = 3000;
const retryBudgetMs = 2000;
const pingTimeoutMs = 2000;
const writeTimeoutMs = 120_000;
const readAttempts = 3;

const ping: Statement = { name: 'ping', text: 'RETURN 1', parameters: {} };

export class Neo4jConnection {
  readonly #driver: Driver;
  readonly #database: string | undefined;
  readonly #address: string;
  /** Ensures that every read sees the writes of this process, on a cluster too. */
  readonly #bookmarkManager = neo4j.bookmarkManager();
  #isClosed = false;

  constructor({ uri, username, password, database }: Neo4jConnectionOptions) {
    this.#database = database ?? undefined;
    this.#address = hostOf(uri);
    this.#driver = createDriver(uri, username, password);
  }

  /** Throws STORE_CLOSED once the connection is closed and DEADLINE_EXCEEDED once the deadline has passed. */
  assertUsable(deadlineAt: number): void {
    if (this.#isClosed) throw storeClosed();
    remainingMs(deadlineAt);
  }

  /** Runs one read-only statement in one round trip. The database gets the remaining time as its timeout. */
  async read(statement: Statement, deadlineAt: number): Promise<Row[]> {
    const startedAt = Date.now();
    for (let attempt = 1; ; attempt += 1) {
      this.assertUsable(deadlineAt);
      try {
        return await this.#readOnce(statement, deadlineAt);
      } catch (error) {
        const isHopeless = attempt >= readAttempts || !isRetriable(error) || Date.now() - startedAt >= retryBudgetMs;
        if (isHopeless) throw this.#translate(error, statement.name);
        await delay(30 * 3 ** attempt * (0.5 + Math.random() / 2));
      }
    }
  }

  /** Runs the work in one write transaction. The driver may run it again if the outcome of the first attempt is unknown. */
  async write<Result>(work: (run: RunStatement) => Promise<Result>): Promise<Result> {
    this.assertUsable(Number.MAX_SAFE_INTEGER);
    const session = this.#session('WRITE');
    let statementName: string | undefined;
    const runIn =
      (transaction: ManagedTransaction): RunStatement =>
      async (statement) => {
        statementName = statement.name;
        return rowsOf(await transaction.run(statement.text, statement.parameters));
      };
    try {
      const written = session.executeWrite((transaction) => work(runIn(transaction)), configOf('write', writeTimeoutMs));
      return await waitUntilDeadline(written, Date.now() + writeTimeoutMs, () => this.ping());
    } catch (error) {
      throw this.#translate(error, statementName);
    } finally {
      release(session);
    }
  }

  /** Throws STORE_UNAVAILABLE if the database does not answer within two seconds. */
  async ping(): Promise<void> {
    if (this.#isClosed) throw storeClosed();
    const late = () =>
      new DossierError('STORE_UNAVAILABLE', `The Neo4j database at ${this.#address} does not answer.`, { reason: 'unreachable' });
    const session = this.#session('READ');
    try {
      await waitAtMost(session.run(ping.text, {}, configOf(ping.name, pingTimeoutMs)), pingTimeoutMs, late);
    } catch (error) {
      throw this.#translate(error, ping.name);
    } finally {
      release(session);
    }
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#driver.close();
  }

  async #readOnce(statement: Statement, deadlineAt: number): Promise<Row[]> {
    const session = this.#session('READ');
    try {
      const answer = session.run(statement.text, statement.parameters, configOf(statement.name, remainingMs(deadlineAt)));
      return rowsOf(
        await waitUntilDeadline(
          answer.then((result) => result),
          deadlineAt,
          () => this.ping(),
        ),
      );
    } finally {
      release(session);
    }
  }

  #session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    return this.#driver.session({
      defaultAccessMode,
      bookmarkManager: this.#bookmarkManager,
      ...(this.#database === undefined ? {} : { database: this.#database }),
    });
  }

  #translate(error: unknown, statementName: string | undefined): Error {
    // Operations that were running when the connection was closed fail with various errors.
    return this.#isClosed ? storeClosed() : translateNeo4jError(error, this.#address, statementName);
  }
}

function createDriver(uri: string, username: string | null, password: string | null): Driver {
  try {
    return neo4j.driver(uri, username === null ? undefined : neo4j.auth.basic(username, password ?? ''), {
      connectionTimeout: connectionTimeoutMs,
      connectionAcquisitionTimeout: acquisitionTimeoutMs,
      maxTransactionRetryTime: retryBudgetMs,
      disableLosslessIntegers: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'dossier',
    });
  } catch {
    throw new DossierError(
      'INVALID_CONFIG',
      'NEO4J_URI expects an address such as neo4j://localhost:7687, bolt://localhost:7687 or neo4j+s://host.',
    );
  }
}

function configOf(name: string, timeout: number): { timeout: number; metadata: Record<string, string> } {
  return { timeout, metadata: { application: 'dossier', statement: name } };
}

function rowsOf(result: { readonly records: readonly { toObject(): Row }[] }): Row[] {
  return result.records.map((record) => record.toObject());
}

/** Does not wait, since releasing a connection to a database that no longer answers may never end. */
function release(session: Session): void {
  session.close().catch(() => undefined);
}

function isRetriable(error: unknown): boolean {
  return error instanceof Error && neo4j.isRetryableError(error);
}

/** Only host and port, since other parts of an address may be secret. */
function hostOf(uri: string): string {
  return URL.canParse(uri) ? new URL(uri).host : 'the address in NEO4J_URI';
}
