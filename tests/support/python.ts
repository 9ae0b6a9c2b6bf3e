// A virtual environment of Python with the packages that examples/python needs, made once and kept in .cache/.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { withLock } from '../../tools/with-lock.js';
import { runProgram } from './check-package.js';

const requirements = 'examples/python/requirements.txt';
const folder = resolve('.cache/python');
const stamp = `${folder}/installed.txt`;

type PreparedPython = { readonly python: string } | { readonly missing: string };

/** The path of the interpreter, or the reason why there is none: Python is not installed, or its packages cannot be fetched. */
export function preparePython(): Promise<PreparedPython> {
  return withLock('python', makeEnvironment);
}

async function makeEnvironment(): Promise<PreparedPython> {
  const python = `${folder}/bin/python`;
  const wanted = readFileSync(requirements, 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return { python };
  mkdirSync(folder, { recursive: true });
  const made = await runProgram('python3', ['-m', 'venv', '--clear', folder]);
  if (made.code !== 0) return { missing: `python3 -m venv: ${lastLine(made.output)}` };
  const installed = await runProgram(python, ['-m', 'pip', 'install', '--quiet', '--retries', '1', '--requirement', requirements]);
  if (installed.code !== 0) return { missing: `pip install --requirement ${requirements}: ${lastLine(installed.output)}` };
  writeFileSync(stamp, wanted);
  return { python };
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}
