// @ts-check
// A plugin for graphql-codegen: writes every operation as a TypedDocumentString, with the comment at the head of its file.
// The plugin that comes with codegen writes a class that needs the graphql package; a published client does not need that package.
import { readFileSync } from 'node:fs';
import { Kind, print, visit } from 'graphql';

/**
 * @typedef {import('graphql').OperationDefinitionNode} Operation
 * @typedef {import('graphql').FragmentDefinitionNode} Fragment
 * @typedef {{ document?: import('graphql').DocumentNode, location?: string }} DocumentFile
 */

/**
 * @param {unknown} _schema
 * @param {DocumentFile[]} files
 * @param {{ typesFrom: string, classFrom: string }} config modules, as they are imported from the written file
 */
export function plugin(_schema, files, { typesFrom, classFrom }) {
  const fragments = new Map(files.flatMap(fragmentsOf).map((fragment) => [fragment.name.value, fragment]));
  return {
    prepend: [`import type * as types from '${typesFrom}';`, `import { TypedDocumentString } from '${classFrom}';`],
    content: files.flatMap((file) => operationsOf(file).map((operation) => writeOperation(file, operation, fragments))).join('\n'),
  };
}

/** @param {DocumentFile} file */
function fragmentsOf({ document }) {
  return /** @type {Fragment[]} */ (document?.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION) ?? []);
}

/** @param {DocumentFile} file */
function operationsOf({ document }) {
  return /** @type {Operation[]} */ (document?.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION) ?? []);
}

/**
 * The lines of the comment with which a file begins, without their marks.
 * @param {DocumentFile} file
 */
function headOf({ location }) {
  const [head = ''] = /^(#.*\n)+/.exec(location ? readFileSync(location, 'utf8') : '') ?? [];
  if (head.includes('*/')) throw new Error(`The head of ${location} holds */, which would end the comment that it becomes.`);
  return head.split('\n').flatMap((line) => (line === '' ? [] : [line.replace(/^# ?/, '')]));
}

/**
 * @param {DocumentFile} file
 * @param {Operation} operation
 * @param {ReadonlyMap<string, Fragment>} fragments
 */
function writeOperation(file, operation, fragments) {
  const head = headOf(file);
  const name = operation.name?.value;
  if (!name) throw new Error('Every operation needs a name; its document is called by it.');
  const needed = new Set([operation, ...findSpread(operation, fragments)]);
  // The definitions stay in the order of the file, so that the text is the text of the file.
  const own = file.document?.definitions.filter((definition) => needed.has(/** @type {Operation} */ (definition))) ?? [];
  const text = [...new Set([...own, ...needed])].map((definition) => print(definition)).join('\n\n');
  return [
    '',
    ...(head.length > 0 ? ['/**', ...head.map((line) => ` * ${line}`), ' */'] : []),
    `export const ${name}Document = /* @__PURE__ */ new TypedDocumentString<types.${name}Query, types.${name}QueryVariables>(\`\\`,
    `${text.replace(/[\\`]|\$\{/g, '\\$&')}\`);`,
  ].join('\n');
}

/**
 * The fragments that an operation spreads, directly or through others, each once.
 * @param {Operation} operation
 * @param {ReadonlyMap<string, Fragment>} fragments
 */
function findSpread(operation, fragments) {
  /** @type {Set<Fragment>} */
  const found = new Set();
  /** @param {Operation | Fragment} definition */
  const search = (definition) =>
    visit(definition, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment) throw new Error(`The fragment ${name.value} is nowhere.`);
        if (found.has(fragment)) return;
        found.add(fragment);
        search(fragment);
      },
    });
  search(operation);
  return found;
}
