// Migrations of SQLite files: frozen texts, one schema at the end whatever the beginning, and all or nothing.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { sqliteMigration1 } from '../../src/store/sqlite/migrations/sqlite-migration-1.js';
import { sqliteMigration3 } from '../../src/store/sqlite/migrations/sqlite-migration-3.js';
import { openSqliteGraphStore } from '../../src/store/sqlite/sqlite-store.js';
import { openStoredSqlite, storedVersions, type StoredVersion } from '../support/stored-versions.js';
import { readWholeStore } from '../support/whole-store.js';

let folder: string;
const cleanUps: (() => void)[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dossier-migrations-'));
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
});
afterEach(() => cleanUps.splice(0).forEach((cleanUp) => cleanUp()));

function copyOf(version: StoredVersion): string {
  const { file, cleanUp } = openStoredSqlite(version);
  cleanUps.push(cleanUp);
  return file;
}

function readSchema(file: string): unknown[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all();
  database.close();
  return rows.map((row) => ({ ...row }));
}

const readStore = (file: string) => readWholeStore({ engine: 'sqlite', file });

async function migrated(version: StoredVersion): Promise<string[]> {
  const file = copyOf(version);
  await openSqliteGraphStore({ file }).close();
  return readStore(file);
}

describe('The texts of the migrations', () => {
  const texts = ['sqlite', 'neo4j'].flatMap((engine) => {
    const home = `src/store/${engine}/migrations`;
    return readdirSync(home).map((name) => [`${home}/${name}`, readFileSync(`${home}/${name}`, 'utf8')] as const);
  });

  it.each(texts)('read nothing of the program: %s', (_file, text) => {
    expect(text).not.toContain('${');
    expect(text).not.toMatch(/^import (?!type )/m);
  });

  it.each<[StoredVersion, readonly string[]]>([
    [1, [sqliteMigration1]],
    [3, [sqliteMigration1, sqliteMigration3]],
  ])('make the tables that the released program of version %i made', (version, migrations) => {
    const file = path.join(folder, 'made.sqlite');
    const database = new DatabaseSync(file);
    for (const text of migrations) database.exec(text);
    database.close();
    expect(readSchema(file)).toEqual(readSchema(copyOf(version)));
  });
});

describe('A migrated file', () => {
  it.each(storedVersions)('of version %i has the schema and the vocabulary of a new file', async (version) => {
    const [old, fresh] = [copyOf(version), path.join(folder, 'fresh.sqlite')];
    for (const file of [old, fresh]) await openSqliteGraphStore({ file }).close();
    expect(readSchema(old)).toEqual(readSchema(fresh));
    const vocabulary = /"table":"(node_kind|relation|participant_role|assertion_status|search_field)"/;
    const [ofOld, ofFresh] = [await readStore(old), await readStore(fresh)].map((lines) => lines.filter((line) => vocabulary.test(line)));
    expect(ofOld!.length).toBeGreaterThan(60);
    expect(ofOld).toEqual(ofFresh);
  });

  it('has only references that lead somewhere, and checks them again afterwards', async () => {
    const file = copyOf(1);
    await openSqliteGraphStore({ file }).close();
    const database = new DatabaseSync(file, { enableForeignKeyConstraints: true });
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    expect(() => database.exec("DELETE FROM node WHERE family = 'evidence'")).toThrow('FOREIGN KEY constraint failed');
    database.close();
  });

  it('was refused and left as it was if one of its references leads nowhere', async () => {
    const file = copyOf(3);
    const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
    database.exec("DELETE FROM node WHERE number = (SELECT min(number) FROM node WHERE family = 'evidence')");
    database.close();
    const before = await readStore(file);
    expect(() => openSqliteGraphStore({ file })).toThrow(
      /cannot be updated: row \d+ of its table \w+ refers to a row of node that does not exist/,
    );
    expect(await readStore(file)).toEqual(before);
  });
});

describe('Processes that open an old file', () => {
  const timeoutMs = 120_000;

  it(
    'at once both open it, and it is migrated once',
    async () => {
      const file = copyOf(2);
      const [go, ...ready] = ['go', 'ready-0', 'ready-1'].map((name) => path.join(folder, name));
      const processes = ready.map((mark) =>
        runScript(`writeFileSync(${JSON.stringify(mark)}, '');
while (!existsSync(${JSON.stringify(go)})) await delay(1);
const store = openSqliteGraphStore({ file: ${JSON.stringify(file)} });
console.log((await store.stats()).articles > 0);
await store.close();`),
      );
      while (!ready.every((mark) => existsSync(mark))) await delay(10);
      writeFileSync(go!, '');
      expect(await Promise.all(processes)).toEqual([
        { ended: 0, stdout: 'true\n', stderr: '' },
        { ended: 0, stdout: 'true\n', stderr: '' },
      ]);
      expect(await readStore(file)).toEqual(await migrated(2));
    },
    timeoutMs,
  );

  it.each(storedVersions)(
    'and are killed before a migration is committed leave version %i whole',
    async (version) => {
      const file = copyOf(version);
      const before = await readStore(file);
      // The first commit ends the look at the version.
      const { ended, stderr } = await runScript(`const database = new DatabaseSync(${JSON.stringify(file)});
let commits = 0;
migrateSqlite({
  prepare: (sql) => database.prepare(sql),
  exec: (sql) => (sql === 'COMMIT' && ++commits === 2 ? process.kill(process.pid, 'SIGKILL') : database.exec(sql)),
}, '');`);
      expect({ ended, stderr }).toEqual({ ended: 'SIGKILL', stderr: '' });
      expect(await readStore(file)).toEqual(before);
      await openSqliteGraphStore({ file }).close();
      expect(await readStore(file)).toEqual(await migrated(version));
    },
    timeoutMs,
  );

  it(
    'and are killed while search entries are made leave it to the next to make them',
    async () => {
      const file = copyOf(1);
      const { ended } = await runScript(`openSqliteGraphStore({
  file: ${JSON.stringify(file)},
  onProgress: ({ done }) => (done > 100 ? process.kill(process.pid, 'SIGKILL') : undefined),
});`);
      expect(ended).toBe('SIGKILL');
      await openSqliteGraphStore({ file }).close();
      expect(await readStore(file)).toEqual(await migrated(1));
    },
    timeoutMs,
  );

  /** Runs a script in a process of its own, with the SQLite library and the store at hand. */
  function runScript(code: string): Promise<{ ended: number | NodeJS.Signals | null; stdout: string; stderr: string }> {
    const script = path.join(folder, `script-${Math.random()}.mts`);
    const urlOf = (file: string) => JSON.stringify(pathToFileURL(path.resolve(file)).href);
    writeFileSync(
      script,
      `import { existsSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseSync } from ${JSON.stringify(import.meta.resolve('@photostructure/sqlite'))};
import { migrateSqlite } from ${urlOf('src/store/sqlite/sqlite-migrations.ts')};
import { openSqliteGraphStore } from ${urlOf('src/store/sqlite/sqlite-store.ts')};
${code}`,
    );
    const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        output[stream] += text;
      });
    }
    return new Promise((resolve) => child.on('close', (code, signal) => resolve({ ended: signal ?? code, ...output })));
  }
});
