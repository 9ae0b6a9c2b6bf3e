// How much memory a Neo4j gets: little for tests, and for measuring as much as a small dedicated server would have.
import type { StartOptions } from './neo4j-server.js';

export function neo4jMemory({ isForMeasuring }: Pick<StartOptions, 'isForMeasuring'>): {
  readonly heap: string;
  readonly pageCache: string;
} {
  return isForMeasuring ? { heap: '2g', pageCache: '2g' } : { heap: '512m', pageCache: '256m' };
}
