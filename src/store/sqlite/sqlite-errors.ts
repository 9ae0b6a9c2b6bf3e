// Translates SQLite's errors to errors of the store.
import { DossierError } from '../../errors.js';

interface Fault {
  readonly code: number;
  /** SQLite's own message. The library leaves out the code if a prepared statement that returns rows fails. */
  readonly says: string;
  readonly reason: string;
}

/** Errors that mean that the file cannot be used now: https://sqlite.org/rescode.html */
const faults: readonly Fault[] = [
  { code: 3, says: 'access permission denied', reason: 'this process has no permission to use it' },
  { code: 5, says: 'database is locked', reason: 'another process is writing to it' },
  { code: 6, says: 'database table is locked', reason: 'another process is writing to it' },
  { code: 8, says: 'attempt to write a readonly database', reason: 'it is read-only' },
  { code: 10, says: 'disk I/O error', reason: 'reading or writing the disk failed' },
  { code: 11, says: 'database disk image is malformed', reason: 'it is damaged' },
  { code: 13, says: 'database or disk is full', reason: 'the disk is full' },
  { code: 14, says: 'unable to open database file', reason: 'it cannot be opened or created' },
  { code: 26, says: 'file is not a database', reason: 'it is not an SQLite database' },
];

/** Runs the work. Throws STORE_UNAVAILABLE with the reason if the file cannot be used. */
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
  // The lowest byte is the primary code. The higher bytes have more detail than our messages need.
  const code = Number(fieldOf(error, 'errcode') ?? 0) & 0xff;
  return faults.find((fault) => (code > 0 ? fault.code === code : fault.says === fieldOf(error, 'message')));
}

/** Whether the file is locked by another connection. */
export function isBusy(error: unknown): boolean {
  return findFault(error)?.code === 5;
}

function folderFault(error: unknown): string | undefined {
  return fieldOf(error, 'syscall') === 'mkdir' ? 'its folder cannot be created' : undefined;
}

/** Errors of a native library may belong to another realm, so `instanceof Error` does not recognize them; their fields do. */
function fieldOf(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[name] : undefined;
}
