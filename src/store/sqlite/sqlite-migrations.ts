// The tables, in versions. A file is brought up to the newest version when it is opened; one that is newer is refused.
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { nodeFamilies } from '../../domain/ids.js';
import { relationNames, relationRow } from '../../domain/relations.js';
import { sourceFields } from '../../domain/source.js';
import { entityKinds, eventKinds } from '../../domain/ontology/kinds.js';
import { participantRoles } from '../../domain/ontology/roles.js';
import { assertionStatuses } from '../../domain/vocabulary.js';
import { DossierError } from '../../errors.js';
import { isBusy } from './sqlite-errors.js';
import { renewSearchEntries } from './sqlite-migration-3.js';
import { familiesWithEvidence } from './sqlite-records.js';

/** Marks a file as ours: "DSSR". */
const applicationId = 0x44535352;

function oneOf(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(', ');
}

const relationsWithEvidence = relationNames.filter((name) => relationRow(name).needsEvidence);
const nodeKinds = [...entityKinds, ...eventKinds, 'ARTICLE', 'CLAIM', 'EVIDENCE', 'STEP', 'ACCUSATION'];
const derivedStatus = `
    status TEXT CHECK (status IN (${oneOf(assertionStatuses)})),
    status_rule TEXT,
    status_claims TEXT,`;

const firstVersion = `
  CREATE TABLE node (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    family TEXT NOT NULL CHECK (family IN (${oneOf(nodeFamilies)})),
    kind TEXT NOT NULL CHECK (kind IN (${oneOf(nodeKinds)})),
    record TEXT NOT NULL CHECK (json_valid(record)),
    evidence TEXT NOT NULL CHECK (json_valid(evidence)),
    content_hash TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    earliest TEXT,
    latest TEXT,
    is_dated INTEGER NOT NULL,
    date_key TEXT,
    label_key TEXT,
    count_key TEXT,
    article_count INTEGER NOT NULL DEFAULT 0,${derivedStatus}
    speech_act TEXT AS (record ->> '$.speechAct'),
    language TEXT AS (record ->> '$.language'),
    outlet_id TEXT AS (record ->> '$.outletId'),
    source_id TEXT AS (coalesce(${sourceFields.map((field) => (field === 'id' ? field : `record ->> '$.${field}'`)).join(', ')})),
    CHECK (family NOT IN (${oneOf(familiesWithEvidence)}) OR json_array_length(evidence) > 0)
  ) STRICT;
  CREATE INDEX node_by_date ON node (family, date_key) WHERE date_key IS NOT NULL;
  CREATE INDEX node_by_label ON node (family, label_key) WHERE label_key IS NOT NULL;
  CREATE INDEX node_by_count ON node (family, count_key) WHERE count_key IS NOT NULL;

  CREATE TABLE article_text (
    article INTEGER PRIMARY KEY REFERENCES node (number),
    text TEXT NOT NULL
  ) STRICT;

  CREATE TABLE external_id (
    key TEXT NOT NULL,
    entity INTEGER NOT NULL REFERENCES node (number),
    PRIMARY KEY (key, entity)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE edge (
    number INTEGER PRIMARY KEY,
    relation TEXT NOT NULL CHECK (relation IN (${oneOf(relationNames)})),
    source INTEGER NOT NULL REFERENCES node (number),
    target INTEGER NOT NULL REFERENCES node (number),
    key TEXT NOT NULL,
    out_position INTEGER NOT NULL,
    in_position INTEGER NOT NULL,
    facts TEXT NOT NULL CHECK (json_valid(facts)),
    evidence TEXT NOT NULL CHECK (json_valid(evidence)),
    content_hash TEXT NOT NULL,
    earliest TEXT,
    latest TEXT,
    is_dated INTEGER NOT NULL,${derivedStatus}
    role TEXT AS (facts ->> '$.role') CHECK (role IN (${oneOf(participantRoles)})),
    UNIQUE (relation, source, target, key),
    CHECK (relation NOT IN (${oneOf(relationsWithEvidence)}) OR json_array_length(evidence) > 0),
    CHECK (relation <> 'PARTICIPATES_IN' OR role IS NOT NULL),
    CHECK (relation <> 'MENTIONS' OR json_array_length(facts, '$.surfaceForms') > 0)
  ) STRICT;

  -- One row for each order in which an edge is paged at each of its ends: a page is one range of this primary key.
  CREATE TABLE edge_order (
    list TEXT NOT NULL,
    owner INTEGER NOT NULL,
    sort_key TEXT NOT NULL,
    edge INTEGER NOT NULL REFERENCES edge (number),
    PRIMARY KEY (list, owner, sort_key)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE store_state (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

/** Each entry brings a file from the version of its index to the next. */
const migrations: readonly ((database: DatabaseSyncInstance) => void)[] = [
  (database) => database.exec(firstVersion),
  // Version 2 brought search entries, all of which version 3 makes anew.
  () => undefined,
  renewSearchEntries,
];

/** The version that this program writes. */
export const sqliteSchemaVersion = migrations.length;

/**
 * Creates or updates the tables. Takes the lock of writers only where there is something to do, so that a file that is up to date opens
 * while another process writes. Throws STORE_TOO_NEW for a newer file, STORE_UNAVAILABLE for a file of another program.
 */
export function migrateSqlite(database: DatabaseSyncInstance, file: string): void {
  if (inTransaction(database, 'BEGIN', () => readVersion(database, file)) === sqliteSchemaVersion) return;
  useWriteAheadLog(database);
  inTransaction(database, 'BEGIN IMMEDIATE', () => {
    // Read again: another process may have done it since.
    for (const migration of migrations.slice(readVersion(database, file))) migration(database);
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${sqliteSchemaVersion};`);
  });
}

/** How long to wait for another process that opens the same new file, and how long between two tries. */
const switchTimeoutMs = 5_000;
const switchPauseMs = 10;

/**
 * Readers then go on while a write is under way. The file keeps the mode, so this happens once in its life. SQLite refuses the switch at
 * once when somebody else has the file in hand, whatever the busy timeout: hence the tries.
 */
function useWriteAheadLog(database: DatabaseSyncInstance): void {
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  for (const giveUpAt = Date.now() + switchTimeoutMs; ; Atomics.wait(sleeper, 0, 0, switchPauseMs)) {
    try {
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() >= giveUpAt) throw error;
    }
  }
}

function inTransaction<Result>(database: DatabaseSyncInstance, begin: 'BEGIN' | 'BEGIN IMMEDIATE', work: () => Result): Result {
  database.exec(begin);
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // SQLite rolls back by itself when the disk is full, for one.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** The version of the tables; 0 for a file without any. To be read in a transaction, since it takes more than one statement. */
function readVersion(database: DatabaseSyncInstance, file: string): number {
  const version = readPragma(database, 'user_version');
  const isForeign = version > 0 ? readPragma(database, 'application_id') !== applicationId : hasTables(database);
  if (isForeign) {
    throw new DossierError('STORE_UNAVAILABLE', `Expected a Dossier database or no file at ${file}, got the database of another program.`);
  }
  if (version > sqliteSchemaVersion) {
    throw new DossierError(
      'STORE_TOO_NEW',
      `${file} was written by a newer Dossier: its schema version is ${version}, this program knows up to ${sqliteSchemaVersion}.`,
    );
  }
  return version;
}

function readPragma(database: DatabaseSyncInstance, name: string): number {
  return Number(Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]);
}

function hasTables(database: DatabaseSyncInstance): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' LIMIT 1").get() !== undefined;
}
