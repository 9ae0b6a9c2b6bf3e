// What migrating a Neo4j database has to withstand, whose way to a new version is several transactions.
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { openNeo4jGraphStore } from '../../src/store/neo4j/neo4j-store.js';
import { testNeo4jSettings } from '../support/engines.js';
import { dropNeo4jSchema, loadStoredNeo4j } from '../support/stored-versions.js';
import { readWholeStore } from '../support/whole-store.js';

const settings = testNeo4jSettings();

/** Loading a stored version, and opening it, takes longer than a test. */
const timeoutMs = 180_000;

(settings ? describe : describe.skip)('A Neo4j database of version 3', () => {
  const address = settings!;
  beforeEach(() => loadStoredNeo4j(3, address), timeoutMs);
  afterAll(() => dropNeo4jSchema(address), timeoutMs);

  async function run(...texts: string[]): Promise<Record<string, unknown>[]> {
    const driver = neo4j.driver(address.uri, address.username ? neo4j.auth.basic(address.username, address.password ?? '') : undefined);
    try {
      let rows: Record<string, unknown>[] = [];
      for (const text of texts) rows = (await driver.executeQuery(text)).records.map((record) => record.toObject());
      return rows;
    } finally {
      await driver.close();
    }
  }

  async function openAndRead(): Promise<string[]> {
    await (await openNeo4jGraphStore(address)).close();
    return readWholeStore(address);
  }

  const readIndexes = () =>
    run("SHOW INDEXES YIELD name, properties, owningConstraint WHERE name STARTS WITH 'dossier_' RETURN * ORDER BY name");

  it(
    'comes to the same if it is migrated at once, in two halves or by two programs at the same time',
    async () => {
      const atOnce = await openAndRead();
      expect(atOnce.filter((line) => line.includes('"folded"'))).toEqual([]);

      await loadStoredNeo4j(3, address);
      await run(
        'DROP INDEX dossier_search_name',
        'MATCH (entry:SearchEntry) WITH entry ORDER BY entry.id LIMIT 20 SET entry.normalized = entry.folded REMOVE entry.folded',
      );
      expect(await openAndRead()).toEqual(atOnce);

      await loadStoredNeo4j(3, address);
      await Promise.all([openAndRead(), openAndRead()]);
      expect(await readWholeStore(address)).toEqual(atOnce);
    },
    3 * timeoutMs,
  );

  it(
    'has its indexes and constraints replaced if they are on other properties, which were kept because of their names',
    async () => {
      await openAndRead();
      const indexes = await readIndexes();
      await run(
        'DROP INDEX dossier_search_text',
        'CREATE FULLTEXT INDEX dossier_search_text FOR (item:SearchText) ON EACH [item.folded]',
        'DROP CONSTRAINT dossier_external_id_key',
        'CREATE RANGE INDEX dossier_external_id_key FOR (item:ExternalId) ON (item.other)',
      );
      expect(await readIndexes()).not.toEqual(indexes);
      await openAndRead();
      expect(await readIndexes()).toEqual(indexes);
    },
    timeoutMs,
  );
});
