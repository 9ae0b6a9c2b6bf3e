// A real Neo4j for tests and for people: the one at NEO4J_TEST_URI, otherwise one that Docker starts, otherwise one that Java starts.
import { openDockerNeo4j } from './docker-neo4j.js';
import { findFreePort } from './free-port.js';
import { openJavaNeo4j } from './java-neo4j.js';
import type { Neo4jServer, Neo4jUnavailable, StartOptions } from './neo4j-server.js';

const howToStartOne = 'Start Docker, or install Java 17 or newer together with Maven.';
const howToChooseOne =
  'Or set NEO4J_TEST_URI (with NEO4J_TEST_USERNAME and NEO4J_TEST_PASSWORD) to a Neo4j 5.26 or newer that may be emptied.';

/**
 * The Neo4j that tests may empty: the one at NEO4J_TEST_URI, otherwise a temporary one.
 * Never the one at NEO4J_URI.
 */
export async function openNeo4jServer(
  options: Pick<StartOptions, 'runsLong' | 'priority'> = {},
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Neo4jServer | Neo4jUnavailable> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USERNAME: username, NEO4J_TEST_PASSWORD: password } = environment;
  if (uri)
    return { uri, ...(username && { username }), ...(password && { password }), howStarted: 'NEO4J_TEST_URI', close: async () => {} };
  const server = await startNeo4jServer(options);
  return 'unavailable' in server ? { unavailable: `${server.unavailable} ${howToChooseOne}` } : server;
}

/** Starts a Neo4j. If a data folder is given, the data stays there. If the port is in use, another port is chosen. */
export async function startNeo4jServer(
  options: Omit<StartOptions, 'port'> & { readonly port?: number },
): Promise<Neo4jServer | Neo4jUnavailable> {
  const reasons: string[] = [];
  for (const open of [openDockerNeo4j, openJavaNeo4j]) {
    const server = await open({ ...options, port: await findFreePort(options.port) });
    if (!('unavailable' in server)) return server;
    reasons.push(server.unavailable);
  }
  return { unavailable: `${reasons.join('; ')}. ${howToStartOne}` };
}
