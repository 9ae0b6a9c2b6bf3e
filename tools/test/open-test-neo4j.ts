// The Neo4j of the tests: found or started, and described to them in environment variables.
import type { StartOptions } from '../neo4j/neo4j-server.js';
import { openNeo4jServer } from '../neo4j/open-neo4j-server.js';

export interface TestNeo4j {
  readonly environment: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

/** Prints which Neo4j the tests use. If none is available, the environment says why, and the tests skip their suites with that message. */
export async function openTestNeo4j(options: Pick<StartOptions, 'runsLong' | 'priority'>): Promise<TestNeo4j> {
  const server = await openNeo4jServer(options);
  if ('unavailable' in server) {
    console.log(`Neo4j: its tests are skipped. ${server.unavailable}`);
    return { environment: { NEO4J_TEST_MISSING: server.unavailable }, close: async () => undefined };
  }
  const { uri, username, password, howStarted, close } = server;
  console.log(`Neo4j: ${uri} (${howStarted})`);
  return { environment: { NEO4J_TEST_URI: uri, NEO4J_TEST_USERNAME: username, NEO4J_TEST_PASSWORD: password }, close };
}
