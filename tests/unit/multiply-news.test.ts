// The news that the bench measures on: larger than its input, as skewed, and never passed off as news.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importRowSchema, type ImportRow } from '../../src/ingest/import/import-row.js';
import { multiplyNews } from '../../tools/bench/multiply.js';
import { syntheticNews } from '../support/synthetic-news.js';

describe('multiplyNews', () => {
  let folder: string;
  let rows: ImportRow[];
  const multiply = async (name: string, seed: number): Promise<string> => {
    const output = path.join(folder, name);
    await multiplyNews(path.join(folder, 'items.jsonl'), output, 250, seed, 10);
    return readFileSync(output, 'utf8');
  };
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'dossier-multiply-'));
    const items = syntheticNews(100, 1).map((item) => JSON.stringify(item));
    writeFileSync(path.join(folder, 'items.jsonl'), `${items.join('\n')}\n`);
    const lines = (await multiply('rows.jsonl', 1)).trimEnd().split('\n');
    rows = lines.map((line) => importRowSchema.parse(JSON.parse(line)));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('writes as many rows as are asked for, each an article of its own', () => {
    expect(rows).toHaveLength(250);
    expect(new Set(rows.map(({ slug }) => slug)).size).toBe(250);
  });

  it('leaves the input as it is and says of every copy, in its rights and its title, that it is synthetic', () => {
    const isMarked = ({ title, rights }: ImportRow) =>
      /\(synthetic \d\)$/.test(title) && /synthetic \d.*no news/.test(rights.attribution ?? '');
    expect(rows.slice(0, 100).filter(isMarked)).toEqual([]);
    expect(rows.slice(100).filter((row) => !isMarked(row))).toEqual([]);
    expect(new Set(rows.map(({ rights }) => rights.licence))).toEqual(new Set(['CC BY-SA 4.0']));
  });

  it('says of a name that is another one in a copy what kind it is, as the name that it stands for', () => {
    const others = rows.flatMap(({ mentions }) => mentions).filter(({ name }) => /\(synthetic \d\)$/.test(name));
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(({ kind }) => kind === undefined)).toEqual([]);
  });

  it('writes the same for the same seed', async () => {
    expect(await multiply('again.jsonl', 1)).toBe(readFileSync(path.join(folder, 'rows.jsonl'), 'utf8'));
  });
});
