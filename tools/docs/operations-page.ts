// Builds docs/operations.md, the catalogue of all documents in operations/.
import { parse } from 'graphql';
import { documentIdOf } from '../../src/server/read-operations.js';
import type { Operation } from '../../tests/support/operations.js';
import { showAnswer, showDocument, showVariables } from './example-parts.js';

/** The sections by folder, in the order of the page. */
const sections: Readonly<Record<string, { readonly title: string; readonly about: string }>> = {
  '': { title: 'Questions', about: 'Questions that people ask about the news. The page shows them as its example cards.' },
  lists: { title: 'Lists', about: 'For programs that read whole lists, page by page.' },
  explorer: { title: 'Queries of the page', about: 'The queries behind search, the details of a single node, and *Expand* in the graph.' },
};

const introduction = (exampleId: string) => `# Operations

<!-- Written by \`npm run docs\` from operations/ and its reviewed answers: edit those. -->

This page shows every named document of [\`operations/\`](../operations) with its answer on the two articles that come with Dossier. The documents
are the single source of the page's example cards, the examples in this documentation, [\`@dossier/client\`](../packages/client), the list that
\`dossier serve --operations trusted\` runs, and tests on both engines.

Send the text of a document, or only its id (\`npx dossier operations\` prints all ids):

\`\`\`sh
curl http://127.0.0.1:4000/graphql --json '{"documentId": "${exampleId}"}'
\`\`\`

Answers are shortened: of a long list, this page shows the first items and the number of the others, and it cuts long texts. Each answer links to
the file that holds it in full.
`;

/** Throws for an operation in a folder that has no section. */
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

/** The anchor of an operation's section. It follows the name of the file, so that links survive a reworded question. */
export function anchorOf({ name }: Operation): string {
  return name.replaceAll('/', '-');
}

function describeOperation(operation: Operation): string {
  const { name, head, variables } = operation;
  const [, ...about] = head.map(withoutMark);
  return [
    `<a id="${anchorOf(operation)}"></a>`,
    `### ${question(operation)}`,
    about.join('\n'),
    `[\`operations/${name}.graphql\`](../operations/${name}.graphql), \`${idOf(operation)}\``,
    showDocument(operation),
    ...(Object.keys(variables).length > 0 ? ['Variables:', showVariables(operation)] : []),
    `Answer ([in full](../operations/answers/${name}.json)):`,
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
