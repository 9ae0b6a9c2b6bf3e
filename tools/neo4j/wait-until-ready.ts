// Waits until a Neo4j answers a query. An open port alone does not mean that its database is available.
import { setTimeout as delay } from 'node:timers/promises';
import neo4j from 'neo4j-driver';

/** False if it does not answer in time, or if `hasEnded` reports that its process has ended. */
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
