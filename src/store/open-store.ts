// Chooses the engine by the settings, and loads only that engine.
import type { GraphStore } from './graph-store.js';
import type { Neo4jStoreOptions } from './neo4j/neo4j-store.js';
import type { RenewalOptions } from './renewal/renewal-options.js';
import type { SqliteStoreOptions } from './sqlite/sqlite-store.js';

/** The engine, and the location of its data. */
export type StoreSettings =
  | ({ readonly engine: 'sqlite' } & Pick<SqliteStoreOptions, 'file'>)
  | ({ readonly engine: 'neo4j' } & Omit<Neo4jStoreOptions, 'now' | keyof RenewalOptions>);

/** Opens the store that the settings name, and brings it up to date. Throws STORE_UNAVAILABLE or STORE_TOO_NEW. */
export async function openGraphStore(settings: StoreSettings, renewal: RenewalOptions = {}): Promise<GraphStore> {
  if (settings.engine === 'sqlite') {
    const { openSqliteGraphStore } = await import('./sqlite/sqlite-store.js');
    return openSqliteGraphStore({ ...settings, ...renewal });
  }
  const { openNeo4jGraphStore } = await import('./neo4j/neo4j-store.js');
  return openNeo4jGraphStore({ ...settings, ...renewal });
}
