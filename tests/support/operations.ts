// The named documents of operations/ and its folders: text, example variables, and the comment at their head.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Operation {
  /** The path of the file in operations/ without its ending: `path-between-two`, `explorer/entity-page`. */
  readonly name: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The lines of the comment at its head: the question, what it shows, what it does not show. */
  readonly head: readonly string[];
}

const folder = 'operations';

/** In order of name. */
export function readOperations(): Operation[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.slice(0, -'.graphql'.length).replaceAll('\\', '/'))
    .sort()
    .map(readOperation);
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

/** The query that the README shows, and its full answer. It is not in operations/, because the page and the client do not need it. */
export const firstQuery = { documentFile: 'examples/first-query/query.graphql', answerFile: 'examples/first-query/answer.json' } as const;

/** Where the reviewed answer of an operation is kept. */
export function answerFile(name: string): string {
  return `${folder}/answers/${name}.json`;
}
