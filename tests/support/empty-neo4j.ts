// Empties the test database. Refuses a database that is not empty and that tests have not marked as theirs.
import neo4j from 'neo4j-driver';

export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string | null;
  readonly password: string | null;
}

/** The label of the node by which a database is known to be the tests' own. */
export const testMarker = 'DossierTestDatabase';

export async function emptyNeo4j({ uri, username, password }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, username ? neo4j.auth.basic(username, password ?? '') : undefined, { disableLosslessIntegers: true });
  const session = driver.session();
  try {
    const found = await session.run(`RETURN COUNT { (n) } AS nodes, COUNT { (m:${testMarker}) } AS markers`);
    const { nodes, markers } = found.records[0]!.toObject() as { nodes: number; markers: number };
    if (nodes > 0 && markers === 0) {
      throw new Error(`${uri} holds ${nodes} nodes that no test wrote. Tests empty their database: set NEO4J_TEST_URI to an empty one.`);
    }
    await session.run(`MATCH (n) WHERE NOT n:${testMarker} CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`);
    await session.run(`MERGE (:${testMarker})`);
  } finally {
    await session.close();
    await driver.close();
  }
}
