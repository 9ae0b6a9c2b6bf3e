// `dossier import` as a person meets it: what it says, what it writes, and that a run which was cut off may be run again.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { lines, syntheticItem, syntheticRow } from '../ingest/import/synthetic-rows.js';
import { startNode } from '../support/child-process.js';
import { emptyNeo4j } from '../support/empty-neo4j.js';
import { describeEngines, describeWithoutNeo4j, testNeo4jSettings, type TestEngine } from '../support/engines.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-import-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function fileOf(content: string): string {
  const file = join(folder, `synthetic-${(files += 1)}.jsonl`);
  writeFileSync(file, content);
  return file;
}

const main = 'src/cli/main.ts';

async function dossier(args: readonly string[], environment: Record<string, string>) {
  const { exited, output } = startNode(main, args, { environment, folder });
  return { code: await exited, ...output };
}

const ownFile = () => ({ SQLITE_FILE: join(folder, `graph-${(files += 1)}.sqlite`) });
const countArticles = async (environment: Record<string, string>) => {
  const { stdout } = await dossier(['dump'], environment);
  return stdout.split('\n').filter((line) => line.includes('"family":"article"')).length;
};

describeWithoutNeo4j('dossier import', () => {
  it('tells bad rows with file, line and place, writes the good ones, sums up, and exits 1', async () => {
    const file = fileOf(lines(syntheticRow('one'), '{"slug"', syntheticRow('two', { publishedOn: 'soon' }), syntheticRow('three')));
    const environment = ownFile();
    const { code, stdout, stderr } = await dossier(['import', file], environment);
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^\S+\.jsonl:2: expected JSON, got /),
      expect.stringMatching(/^\S+\.jsonl:3 \/publishedOn: expected a date in EDTF .*, got "soon"\.$/),
    ]);
    expect(stdout).toMatch(/^Written: 2 articles, 1 entity \(\d+ persons?, 0 organizations, 0 places, \d+ topics?\), 2 mentions\.$/m);
    expect(stdout).toMatch(/^Rows: 4 read, 0 already present, 2 refused\.$/m);
    expect(stdout).toMatch(/^Time: \d+\.\d seconds, \d+ rows a second\.$/m);
    expect(await countArticles(environment)).toBe(2);
  });

  it('with --strict writes nothing at all if one row is bad, and all of it if none is', async () => {
    const good = syntheticRow('one');
    const environment = ownFile();
    const refused = await dossier(['import', '--strict', fileOf(lines(good, syntheticRow('one', { title: 'Another' })))], environment);
    expect([refused.code, await countArticles(environment)]).toEqual([1, 0]);
    expect(refused.stderr).toMatch(/:2: expected the content that line 1 has under the same id "one", got different content\.$/m);
    expect(refused.stdout).toMatch(/^Nothing was written\.\nRows: 2 read, 0 already present, 1 refused\.$/m);
    const taken = await dossier(['import', '--strict', fileOf(lines(good, syntheticRow('two')))], environment);
    expect([taken.code, await countArticles(environment)]).toEqual([0, 2]);
  });

  it('with --dry-run says what would be written, and writes nothing', async () => {
    const environment = ownFile();
    const file = fileOf(lines(...Array.from({ length: 2_500 }, (_, index) => syntheticRow(`row-${index}`))));
    const { code, stdout } = await dossier(['import', '--dry-run', file], environment);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Would be written: 2500 articles, 1 entity .*, 2500 mentions\.$/m);
    expect(await countArticles(environment)).toBe(0);
  });

  it('reads standard input, also where it reads twice', async () => {
    const environment = ownFile();
    const child = spawn(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), main, 'import', '--strict', '--format', 'current-events', '-'],
      {
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
        stdio: ['pipe', 'ignore', 'inherit'],
      },
    );
    child.stdin.end(lines(syntheticItem('item-1'), syntheticItem('item-2')));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, await countArticles(environment)]).toEqual([0, 2]);
  });

  it('names every file that cannot be read, and exits 1 before it writes', async () => {
    const { code, stderr } = await dossier(['import', fileOf(lines(syntheticRow('one'))), 'missing.jsonl', '.'], ownFile());
    expect([code, stderr]).toEqual([
      1,
      'missing.jsonl: expected a file, got a name that does not exist.\n.: expected a file, got a folder.\n',
    ]);
  });

  it('ends after the batch under way when it is told to, and says how to go on', async () => {
    const environment = ownFile();
    const child = startNode(main, ['import', '--format', 'current-events', fileOf(manyItems(12_000))], { environment, folder });
    await articlesIn(environment.SQLITE_FILE, 1);
    child.kill('SIGINT');
    expect(await child.exited).toBe(1);
    expect(child.output.stderr).toContain('Run the same command again to continue');
    const count = await countArticles(environment);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(12_000);
    expect(count % 1_000).toBe(0);
  });
});

/** Items that share entities, so that names, counts and kinds grow from batch to batch. */
function manyItems(count: number): string {
  const item = (index: number) => {
    const [many, few] = [`Synthetic Body ${index % 40}`, `Synthetic Name ${index % 700}`];
    const form = index % 3 === 0 ? few : `Name ${index % 700}`;
    return syntheticItem(`item-${index}`, {
      text: `Synthetic item ${index}: ${many} and ${form} agree.`,
      topics: [`Synthetic story ${index % 11}`],
      entities: [
        { title: many, surface: many },
        { title: few, surface: form },
      ],
      sources: [{ url: `https://synthetic.example/${index}`, outlet: `Synthetic Outlet ${index % 300}` }],
    });
  };
  return lines(...Array.from({ length: count }, (_, index) => item(index)));
}

/** Waits until another process has written so many articles into a file. */
async function articlesIn(file: string, count: number): Promise<void> {
  const { openGraphStore } = await import('../../src/store/open-store.js');
  for (;;) {
    await delay(100);
    try {
      const store = await openGraphStore({ engine: 'sqlite', file });
      const { articles } = await store.stats();
      await store.close();
      if (articles >= count) return;
    } catch {
      // The file is being made.
    }
  }
}

describeEngines('dossier import, killed', (engine) => {
  const rows = 5_000;
  const environmentOf = async ({ name }: TestEngine): Promise<Record<string, string>> => {
    if (name === 'sqlite') return ownFile();
    const settings = testNeo4jSettings()!;
    await emptyNeo4j(settings);
    return {
      NEO4J_URI: settings.uri,
      ...(settings.username === null ? {} : { NEO4J_USERNAME: settings.username, NEO4J_PASSWORD: settings.password ?? '' }),
    };
  };

  it('at several moments and run again ends as one clean run', async () => {
    const args = ['import', '--format', 'current-events', fileOf(manyItems(rows))];
    const clean = await environmentOf(engine);
    const startedAt = performance.now();
    expect(await dossier(args, clean)).toMatchObject({ code: 0 });
    const tookMs = performance.now() - startedAt;
    const { stdout: expected } = await dossier(['dump', '--hash'], clean);
    expect(expected).toMatch(/^[0-9a-f]{64}\n$/);

    const environment = await environmentOf(engine);
    const exits: unknown[] = [];
    for (const share of [0.3, 0.4, 0.5, 0.6]) {
      const child = startNode(main, args, { environment, folder });
      await Promise.race([delay(tookMs * share), child.exited]);
      child.kill('SIGKILL');
      exits.push(await child.exited);
    }
    expect(exits).toContain('SIGKILL');
    expect(await dossier(args, environment)).toMatchObject({ code: 0 });
    const { stdout: found } = await dossier(['dump', '--hash'], environment);
    expect(found).toBe(expected);
    const { stdout: again } = await dossier(args, environment);
    expect(again).toContain(`Rows: ${rows} read, ${rows} already present, 0 refused.`);
  }, 600_000);
});
