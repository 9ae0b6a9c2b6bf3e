// The input of an import: files, or standard input.
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DossierError } from '../errors.js';
import type { ImportInput } from '../ingest/import/run-import.js';
import { formatProblem, type FilePlace, type Problem } from '../problem.js';
import { describeReadError, fileProblem } from './read-article-inputs.js';

export interface ImportInputs {
  readonly inputs: readonly ImportInput[];
  /** Total size in bytes; null if it is unknown. */
  readonly bytes: number | null;
  close(): void;
}

const standardInput = '-';

/** Throws BAD_USER_INPUT that names every unreadable file. If standard input is read twice, it is kept in a temporary file. */
export async function openImportInputs(
  files: readonly string[],
  { isReadTwice }: { readonly isReadTwice: boolean },
): Promise<ImportInputs> {
  const named = files.length > 0 ? files : [standardInput];
  const isStandard = named.includes(standardInput);
  const sizes = named.filter((file) => file !== standardInput).map(readSize);
  const problems = sizes.filter((size) => typeof size !== 'number');
  if (problems.length > 0) throw new DossierError('BAD_USER_INPUT', problems.map(formatProblem).join('\n'));
  if (isStandard && process.stdin.isTTY) console.error('Reading rows from standard input; press Ctrl-D to end.');
  const spool = isStandard && isReadTwice ? await spoolStandardInput() : undefined;
  const inputOf = (file: string): ImportInput => {
    if (file !== standardInput) return { name: file, open: () => createReadStream(file) };
    return { name: '<stdin>', open: () => (spool ? createReadStream(spool.file) : process.stdin) };
  };
  return {
    inputs: named.map(inputOf),
    bytes: isStandard ? null : sizes.reduce<number>((sum, size) => sum + Number(size), 0),
    close: () => spool?.remove(),
  };
}

/** The size of a file in bytes, or the problem with it. */
function readSize(file: string): number | Problem<FilePlace> {
  try {
    const stats = statSync(file);
    return stats.isDirectory() ? fileProblem(file, 'a file', 'a folder') : stats.size;
  } catch (error) {
    return describeReadError(file, error as NodeJS.ErrnoException);
  }
}

async function spoolStandardInput(): Promise<{ readonly file: string; remove(): void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-import-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const file = path.join(folder, 'rows.jsonl');
    await pipeline(process.stdin, createWriteStream(file));
    return { file, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
