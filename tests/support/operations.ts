// The named documents of operations/: text, example variables, and what their head says.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Operation {
  /** The name of the file without its ending. */
  readonly name: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The lines of the comment at its head: the question, what it shows, what it does not show. */
  readonly head: readonly string[];
}

const folder = 'operations';

/** In order of name. */
export function readOperations(): Operation[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readOperation(file.slice(0, -'.graphql'.length)));
}

function readOperation(name: string): Operation {
  const document = readFileSync(`${folder}/${name}.graphql`, 'utf8');
  const variables = `${folder}/${name}.variables.json`;
  return {
    name,
    document,
    variables: existsSync(variables) ? (JSON.parse(readFileSync(variables, 'utf8')) as Record<string, unknown>) : {},
    head: (/^(#.*\n)+/.exec(document)?.[0] ?? '').trimEnd().split('\n'),
  };
}

/** Where the reviewed answer of an operation is kept. */
export function answerFile(name: string): string {
  return `${folder}/answers/${name}.json`;
}
