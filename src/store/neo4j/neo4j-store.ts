// The Neo4j engine: connects to a server over Bolt. Other folders import only this file of the folder.
import type { GraphStore, ReadOptions } from '../graph-store.js';
import type { RenewalOptions } from '../renewal/renewal-options.js';
import { resolveFilters } from '../resolve-filters.js';
import { applyWriteBatch } from '../write/apply-write-batch.js';
import { migrateNeo4j, type Transact } from './neo4j-migrations.js';
import { createNeo4jReader } from './neo4j-reader.js';
import { renewNeo4j } from './neo4j-renewal.js';
import { Neo4jConnection, type Neo4jConnectionOptions } from './neo4j-session.js';
import { stats } from './neo4j-statements-nodes.js';
import { takeTurn } from './neo4j-statements-write.js';
import { createNeo4jTransaction } from './neo4j-transaction.js';

export interface Neo4jStoreOptions extends Neo4jConnectionOptions, RenewalOptions {
  /** The clock for the recording time of nodes and for the time of the last write. */
  readonly now?: () => Date;
}

/** Time limit for reads that do not belong to a request. */
const statsTimeoutMs = 10_000;

/** Connects, and updates constraints, indexes and derived data. Throws STORE_UNAVAILABLE, STORE_TOO_NEW or INVALID_CONFIG. */
export async function openNeo4jGraphStore({ now = () => new Date(), ...options }: Neo4jStoreOptions): Promise<GraphStore> {
  const connection = new Neo4jConnection(options);
  try {
    const transact: Transact = (work) => connection.write(work);
    await migrateNeo4j(transact);
    await renewNeo4j(transact, options);
  } catch (error) {
    await connection.close();
    throw error;
  }

  return {
    engine: 'neo4j',
    reader: ({ deadlineAt }: ReadOptions) =>
      resolveFilters(
        createNeo4jReader(async (statements) => {
          connection.assertUsable(deadlineAt);
          return (await Promise.all(statements.map((statement) => connection.read(statement, deadlineAt)))).flat();
        }),
      ),
    write: (batch) =>
      connection.write(async (run) => {
        await run(takeTurn);
        return applyWriteBatch(createNeo4jTransaction(run), batch, now().toISOString());
      }),
    async stats() {
      const [row] = await connection.read(stats(), Date.now() + statsTimeoutMs);
      const count = (name: string) => Number(row?.[name] ?? 0);
      return {
        articles: count('articles'),
        entities: count('entities'),
        events: count('events'),
        claims: count('claims'),
        evidence: count('evidence'),
        updatedAt: (row?.['updatedAt'] ?? null) as string | null,
      };
    },
    ping: () => connection.ping(),
    close: () => connection.close(),
  };
}
