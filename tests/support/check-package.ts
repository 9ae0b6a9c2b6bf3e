// Packs a package as for publishing and checks its content with the tools that package authors use.
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Runs a program of node_modules/.bin or of the machine. Does not throw if the program fails. */
export async function runProgram(command: string, args: readonly string[], folder = '.'): Promise<Finished> {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, [...args], { cwd: folder, encoding: 'utf8', timeout: 120_000 });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as { code?: unknown; stdout?: string; stderr?: string };
    return { code: typeof code === 'number' ? code : -1, output: `${stdout}${stderr}${String(error)}` };
  }
}

/** The path of the tarball. */
export async function packPackage(folder: string, destination: string): Promise<string> {
  const { code, output } = await runProgram('npm', [
    'pack',
    resolve(folder),
    '--ignore-scripts',
    '--json',
    '--pack-destination',
    destination,
  ]);
  if (code !== 0) throw new Error(output);
  const [packed] = JSON.parse(output.slice(output.indexOf('['))) as [{ filename: string }];
  return join(destination, packed.filename);
}

/** The findings of publint and Are The Types Wrong. */
export async function checkPackage(tarball: string): Promise<string[]> {
  const program = (name: string) => resolve('node_modules/.bin', name);
  const results = await Promise.all([
    runProgram(program('publint'), ['run', '--strict', tarball]),
    // The schema is text and has no types.
    runProgram(program('attw'), ['--profile', 'esm-only', '--no-color', '--exclude-entrypoints', 'schema.graphql', '--', tarball]),
  ]);
  return results.filter(({ code }) => code !== 0).map(({ output }) => output);
}
