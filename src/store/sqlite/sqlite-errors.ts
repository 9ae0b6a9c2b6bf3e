// What SQLite's errors mean for who uses the store.
import { DossierError } from '../../errors.js';

interface Fault {
  readonly code: number;
  /** SQLite's own words: the library leaves the code out when a prepared statement that gives rows fails. */
  readonly says: string;
  readonly reason: string;
}

/** What says that the file cannot be used now: https://sqlite.org/rescode.html */
const faults: readonly Fault[] = [
  { code: 3, says: 'access permission denied', reason: 'this process may not use it' },
  { code: 5, says: 'database is locked', reason: 'another process is writing to it' },
  { code: 6, says: 'database table is locked', reason: 'another process is writing to it' },
  { code: 8, says: 'attempt to write a readonly database', reason: 'it is read-only' },
  { code: 10, says: 'disk I/O error', reason: 'reading or writing the disk failed' },
  { code: 11, says: 'database disk image is malformed', reason: 'it is damaged' },
  { code: 13, says: 'database or disk is full', reason: 'the disk is full' },
  { code: 14, says: 'unable to open database file', reason: 'it cannot be opened or created' },
  { code: 26, says: 'file is not a database', reason: 'it is not an SQLite database' },
];

/** Does the work, and throws STORE_UNAVAILABLE with the reason where the file cannot be used. */
export function translating<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const reason = findFault(error)?.reason ?? folderFault(error);
    if (!reason) throw error;
    throw new DossierError('STORE_UNAVAILABLE', `The SQLite file ${file} cannot be used: ${reason}.`, {}, { cause: error });
  }
}

function findFault(error: unknown): Fault | undefined {
  // The higher bytes of a code say more than we tell.
  const code = Number(fieldOf(error, 'errcode') ?? 0) & 0xff;
  return faults.find((fault) => (code > 0 ? fault.code === code : fault.says === fieldOf(error, 'message')));
}

/** Whether somebody else has the file in hand. */
export function isBusy(error: unknown): boolean {
  return findFault(error)?.code === 5;
}

function folderFault(error: unknown): string | undefined {
  return fieldOf(error, 'syscall') === 'mkdir' ? 'its folder cannot be created' : undefined;
}

/** Errors of a native library need not be of this realm's class Error: only what they carry tells them. */
function fieldOf(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[name] : undefined;
}
