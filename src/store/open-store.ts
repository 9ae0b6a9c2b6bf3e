// Chooses the engine by the settings and loads only that one.
import type { GraphStore } from './graph-store.js';

export type StoreSettings =
  | { readonly engine: 'sqlite'; readonly file: string }
  | {
      readonly engine: 'neo4j';
      readonly uri: string;
      readonly username: string | null;
      readonly password: string | null;
      readonly database: string | null;
    };

/** Opens the store that the settings name. Throws STORE_UNAVAILABLE or STORE_TOO_NEW. */
export async function openGraphStore(settings: StoreSettings): Promise<GraphStore> {
  if (settings.engine === 'sqlite') {
    const { openSqliteGraphStore } = await import('./sqlite/sqlite-store.js');
    return openSqliteGraphStore(settings);
  }
  const { openNeo4jGraphStore } = await import('./neo4j/neo4j-store.js');
  return openNeo4jGraphStore(settings);
}
