// Updates that depend on the vocabulary and rules of the program that opens a file, and not on the version of its tables. They run after the
// migrations.
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { derivedVersions } from '../renewal/derived-data.js';
import type { RenewalOptions } from '../renewal/renewal-options.js';
import { storedVocabulary } from '../stored-vocabulary.js';
import { deriveAgain, outdatedData } from './sqlite-derived-data.js';
import { inTransaction } from './sqlite-in-transaction.js';
import { missingVocabulary } from './sqlite-vocabulary.js';

/**
 * Adds the vocabulary that the file lacks, and derives data again that was derived by other rules, in one transaction. Takes the write lock
 * only if there is something to do, so that an up-to-date file can be opened while another process writes.
 */
export function renewSqlite(
  database: DatabaseSyncInstance,
  { vocabulary = storedVocabulary(), versions = derivedVersions, onProgress }: RenewalOptions,
): void {
  const findWork = () => ({ missing: missingVocabulary(database, vocabulary), outdated: outdatedData(database, versions) });
  const isUpToDate = inTransaction(database, 'BEGIN', () => {
    const { missing, outdated } = findWork();
    return missing.length === 0 && outdated.length === 0;
  });
  if (isUpToDate) return;
  inTransaction(database, 'BEGIN IMMEDIATE', () => {
    // Checked again, since another process may have done it in the meantime.
    const { missing, outdated } = findWork();
    for (const { sql, parameters } of missing) database.prepare(sql).run(...parameters);
    if (outdated.length > 0) deriveAgain(database, outdated, versions, onProgress);
  });
}
