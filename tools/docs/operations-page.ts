// docs/operations.md: the catalogue of all documents in operations/.
import { parse } from 'graphql';
import { documentIdOf } from '../../src/server/read-operations.js';
import type { Operation } from '../../tests/support/operations.js';
import { showAnswer, showDocument, showVariables } from './example-parts.js';

/** The sections by folder, in their order on the page. */
const sections: Readonly<Record<string, { readonly title: string; readonly about: string }>> = {
  '': { title: 'Questions', about: 'What people ask of the news. The example cards of the page are these.' },
  lists: { title: 'Lists', about: 'For programs that walk through everything, page by page.' },
  explorer: { title: 'What the page asks', about: 'The documents behind search, the pages of single things, and *Expand* in the graph.' },
};

const introduction = (exampleId: string) => `# Operations

<!-- Written by \`npm run docs\` from operations/ and its reviewed answers: edit those. -->

The named documents of [\`operations/\`](../operations), each with its answer on the two articles that come with Dossier. They are the one source
of the page's example cards, of the examples in this documentation, of [\`@dossier/client\`](../packages/client), of the list that
\`dossier serve --operations trusted\` runs, and of tests on both engines.

Ask one by its text, or by its id alone (\`npx dossier operations\` prints all ids):

\`\`\`sh
curl http://127.0.0.1:4000/graphql --json '{"documentId": "${exampleId}"}'
\`\`\`

Of a long list in an answer the first is shown, and how many more there are; long texts are cut. The whole answer is in its file.
`;

/** Throws if an operation is in a folder that has no section. */
export function buildOperationsPage(operations: readonly Operation[]): string {
  const stray = operations.find(({ name }) => !(folderOf(name) in sections));
  if (stray) throw new Error(`Expected a section for the folder of operations/${stray.name}.graphql in tools/docs/operations-page.ts.`);
  const folders = Object.entries(sections).map(([folder, section]) => ({
    ...section,
    members: operations.filter(({ name }) => folderOf(name) === folder),
  }));
  const table = folders.flatMap(({ members }) =>
    members.map((operation) => `| [${question(operation)}](#${anchorOf(operation)}) | \`${operation.name}\` |`),
  );
  const parts = folders.map(({ title, about, members }) => [`## ${title}`, about, ...members.map(describeOperation)].join('\n\n'));
  return `${[introduction(idOf(operations[0]!)).trim(), ['| question | file |', '| --- | --- |', ...table].join('\n'), ...parts].join('\n\n')}\n`;
}

/** The anchor of an operation's section, made as GitHub makes it. */
export function anchorOf(operation: Operation): string {
  return question(operation)
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number} -]/gu, '')
    .replaceAll(' ', '-');
}

function describeOperation(operation: Operation): string {
  const { name, head, variables } = operation;
  const [, ...about] = head.map(withoutMark);
  return [
    `### ${question(operation)}`,
    about.join('\n'),
    `[\`operations/${name}.graphql\`](../operations/${name}.graphql), \`${idOf(operation)}\``,
    showDocument(operation),
    ...(Object.keys(variables).length > 0 ? ['with the variables', showVariables(operation)] : []),
    `answers ([whole](../operations/answers/${name}.json))`,
    showAnswer(operation),
  ].join('\n\n');
}

function idOf({ document }: Operation): string {
  return documentIdOf(parse(document));
}

function question({ head }: Operation): string {
  return withoutMark(head[0] ?? '');
}

function withoutMark(line: string): string {
  return line.replace(/^#\s*/, '');
}

function folderOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('/')));
}
