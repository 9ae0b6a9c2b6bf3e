// Waits until a Neo4j answers a query: an open port alone does not mean that the database behind it is there.
import { setTimeout as delay } from 'node:timers/promises';
import neo4j from 'neo4j-driver';

/** False when it has not answered in time, or `hasEnded` says that it never will. */
export async function waitUntilReady(uri: string, timeoutMs: number, hasEnded: () => boolean): Promise<boolean> {
  const giveUpAt = Date.now() + timeoutMs;
  const driver = neo4j.driver(uri, undefined, { connectionTimeout: 1000, connectionAcquisitionTimeout: 1500, telemetryDisabled: true });
  try {
    while (Date.now() < giveUpAt && !hasEnded()) {
      const answered = await driver.executeQuery('RETURN 1').then(
        () => true,
        () => false,
      );
      if (answered) return true;
      await delay(100);
    }
    return false;
  } finally {
    await driver.close();
  }
}
