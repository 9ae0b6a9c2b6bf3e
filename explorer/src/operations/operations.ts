// The named documents of operations/: the queries of the page and its examples.

export interface Operation {
  /** The path of its file in operations/ without the extension: `path-between-two`, `explorer/entity-page`. */
  readonly name: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The first line of its head comment: the question that it answers. */
  readonly question: string;
  readonly shows: string;
  readonly doesNotShow: string;
}

const texts = import.meta.glob<string>('../../../operations/**/*.graphql', { query: '?raw', import: 'default', eager: true });
const variables = import.meta.glob<Record<string, unknown>>('../../../operations/**/*.variables.json', { import: 'default', eager: true });

const operations: ReadonlyMap<string, Operation> = new Map(
  Object.entries(texts).map(([file, text]) => {
    const name = file.replace(/^.*\/operations\//, '').replace(/\.graphql$/, '');
    const [question = '', shows = '', ...doesNotShow] = headOf(text);
    const example = variables[file.replace(/\.graphql$/, '.variables.json')] ?? {};
    return [name, { name, text, variables: example, question, shows, doesNotShow: doesNotShow.join(' ') }];
  }),
);

/** The order of the examples. The page opens with the first one. */
const order = [
  'named-in-warrants-and-talks',
  'who-disputes-what',
  'contradictions',
  'killed-according-to-whom',
  'one-warrants-life',
  'talks-between-two-parties',
  'said-by-and-about',
  'path-between-two',
  'mentioned-together',
  'timeline-of-a-place',
  'find-by-any-spelling',
  'events-by-month',
  'articles-behind-a-fact',
];

export const firstOperation = findOperation(order[0]!)!;

/** The operations in operations/ itself. Those in its folders need input from the page or from a program. */
export const examples: readonly Operation[] = [...operations.values()]
  .filter(({ name }) => !name.includes('/'))
  .sort((a, b) => positionOf(a) - positionOf(b) || (a.name < b.name ? -1 : 1));

export function findOperation(name: string): Operation | undefined {
  return operations.get(name);
}

function positionOf({ name }: Operation): number {
  const position = order.indexOf(name);
  return position < 0 ? order.length : position;
}

/** The lines of the head comment of a document. */
function headOf(text: string): string[] {
  const lines = /^(#.*\n)+/.exec(text)?.[0] ?? '';
  return lines
    .split('\n')
    .map((line) => line.replace(/^#\s?/, ''))
    .filter((line) => line !== '');
}
