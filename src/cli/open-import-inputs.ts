// The files that an import reads, or standard input.
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DossierError } from '../errors.js';
import type { ImportInput } from '../ingest/import/import-articles.js';

export interface ImportInputs {
  readonly all: readonly ImportInput[];
  /** Removes what was put aside. */
  close(): void;
}

/** Throws BAD_USER_INPUT with every file that cannot be read. Standard input that is read twice is put aside in a temporary file. */
export function openImportInputs(files: readonly string[], { isReadTwice }: { readonly isReadTwice: boolean }): ImportInputs {
  const names = files.length > 0 ? files : ['-'];
  const problems = names.filter((name) => name !== '-').flatMap(describeUnreadable);
  if (names.filter((name) => name === '-').length > 1) problems.push('-: expected standard input once, got it more than once.');
  if (problems.length > 0) throw new DossierError('BAD_USER_INPUT', problems.join('\n'));
  const spool = createSpool();
  const all = names.map((name): ImportInput => {
    if (name !== '-') return { name, open: () => createReadStream(name) };
    return { name: 'standard input', open: () => (isReadTwice ? spool.open() : process.stdin) };
  });
  return { all, close: spool.close };
}

function describeUnreadable(name: string): string[] {
  try {
    return statSync(name).isDirectory() ? [`${name}: expected a file of JSON lines, got a folder.`] : [];
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return [code === 'ENOENT' ? `${name}: expected a file, got nothing of that name.` : `${name}: cannot be read: ${message}.`];
  }
}

/** Standard input, written down while it is first asked for. */
function createSpool() {
  let folder: string | undefined;
  let file: Promise<string> | undefined;
  const write = async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'dossier-import-'));
    const written = path.join(folder, 'rows.jsonl');
    writeFileSync(written, '', { mode: 0o600 });
    await pipeline(process.stdin, createWriteStream(written));
    return written;
  };
  return {
    async *open(): AsyncGenerator<Uint8Array> {
      file ??= write();
      yield* createReadStream(await file) as AsyncIterable<Uint8Array>;
    },
    close: () => (folder === undefined ? undefined : rmSync(folder, { recursive: true, force: true })),
  };
}
