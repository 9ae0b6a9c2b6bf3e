// What a person types in a checkout, right after npm ci.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

it('npx dossier runs the command line of the checkout', () => {
  const { status, stdout } = spawnSync('npx', ['dossier', '--version'], { encoding: 'utf8', timeout: 60_000 });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect({ status, stdout: stdout.trim() }).toEqual({ status: 0, stdout: version });
});

it('every script of package.json names a file that is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = Object.values(scripts).flatMap(
    (script) => script.match(/(?:src|tools|explorer)\/\S+\.(?:ts|js)|codegen\.yml|tsconfig\S*\.json/g) ?? [],
  );
  expect(named.length).toBeGreaterThan(5);
  for (const file of named) expect(readFileSync(file, 'utf8')).not.toBe('');
});
