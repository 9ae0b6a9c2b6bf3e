// The tables of the kinds, relations, roles, statuses and search fields that SQLite accepts. Foreign keys refer to them.
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { StoredVocabulary } from '../stored-vocabulary.js';
import type { SqliteStatement, SqliteValue } from './sqlite-statement.js';

interface ReferenceTable {
  readonly table: string;
  /** The first columns of a row are its key. */
  readonly key: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SqliteValue[])[];
}

/**
 * Statements that insert the values that the tables lack; empty if no value is missing. Values that only the tables have are kept, since a
 * program with a larger vocabulary may share the file.
 */
export function missingVocabulary(database: DatabaseSyncInstance, vocabulary: StoredVocabulary): SqliteStatement[] {
  return referenceTables(vocabulary).flatMap(({ table, key, columns, rows }) => {
    const keyOf = (values: readonly unknown[]) => JSON.stringify(values.slice(0, key.length));
    const stored = database.prepare(`SELECT ${key.join(', ')} FROM ${table}`).all() as Record<string, SqliteValue>[];
    const known = new Set(stored.map((row) => keyOf(Object.values(row))));
    // One statement per row: a statement that inserts several rows of a referenced table makes SQLite scan all nodes or edges.
    return rows
      .filter((row) => !known.has(keyOf(row)))
      .map((row) => ({
        sql: `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
        parameters: row,
      }));
  });
}

function referenceTables(vocabulary: StoredVocabulary): ReferenceTable[] {
  const names = (table: string, values: readonly string[]): ReferenceTable => ({
    table,
    key: ['name'],
    columns: ['name'],
    rows: values.map((value) => [value]),
  });
  return [
    {
      table: 'node_kind',
      key: ['name', 'family'],
      columns: ['name', 'family'],
      rows: vocabulary.nodeKinds.map(({ name, family }) => [name, family]),
    },
    {
      table: 'relation',
      key: ['name'],
      columns: ['name', 'needs_evidence'],
      rows: vocabulary.relations.map(({ name, needsEvidence }) => [name, needsEvidence ? 1 : 0]),
    },
    names('participant_role', vocabulary.participantRoles),
    names('assertion_status', vocabulary.assertionStatuses),
    names('search_field', vocabulary.searchFields),
  ];
}
