// Builds the program, the client package and the page if they are older than their sources, as `npm start` does.
import { startNode } from './child-process.js';

/** Builds the named parts, or all parts. Throws with the output of the build if it fails. */
export async function buildProgram(...parts: string[]): Promise<void> {
  const { exited, output } = startNode('tools/build.ts', parts);
  if ((await exited) !== 0) throw new Error(`The program could not be built:\n${output.stdout}${output.stderr}`);
}
