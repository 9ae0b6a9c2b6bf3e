// Builds the program and its page where they are older than their sources, as `npm start` does.
import { startNode } from './child-process.js';

/** Throws with what the build says when it fails. */
export async function buildProgram(): Promise<void> {
  const { exited, output } = startNode('tools/build.ts');
  if ((await exited) !== 0) throw new Error(`The program could not be built:\n${output.stdout}${output.stderr}`);
}
