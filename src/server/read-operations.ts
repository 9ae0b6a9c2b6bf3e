// The list of operations: all .graphql files in a folder and its subfolders. Each has to be a document that fits the schema.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, GraphQLError, Kind, parse, print, validate, visit, type DocumentNode } from 'graphql';
import { DossierError } from '../errors.js';
import { formatProblem, mismatch, type Problem } from '../problem.js';

export interface ListedOperation {
  /** The path of the file within the folder, without its extension, such as `path-between-two`. */
  readonly name: string;
  readonly file: string;
  /** The text exactly as in the file. */
  readonly text: string;
  /** `sha256:` and the hash of the document as graphql-js prints it, so that white space and comments do not matter. */
  readonly documentId: string;
  /** The result of `shapeOf`. */
  readonly shape: string;
}

/** Sorted by name. Throws INVALID_CONFIG that lists the errors of all documents with file, line and column. */
export function readOperations(folder: string, typeDefs: string): ListedOperation[] {
  if (!existsSync(folder)) {
    const problem: Problem = { place: { setting: 'OPERATIONS_FOLDER' }, ...mismatch('a folder', JSON.stringify(folder)) };
    throw new DossierError('INVALID_CONFIG', formatProblem(problem), { problems: [problem] });
  }
  const schema = buildSchema(typeDefs);
  const problems: string[] = [];
  const operations: ListedOperation[] = [];
  for (const name of documentNames(folder)) {
    const file = path.join(folder, `${name}.graphql`);
    const text = readFileSync(file, 'utf8');
    try {
      const document = parse(text);
      const errors = [...validate(schema, document), ...withoutOneOperation(document)];
      if (errors.length === 0) operations.push({ name, file, text, documentId: documentIdOf(document), shape: shapeOf(document) });
      else problems.push(...errors.map((error) => describeError(file, error)));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      problems.push(describeError(file, error));
    }
  }
  if (problems.length > 0) {
    throw new DossierError('INVALID_CONFIG', `The operations cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
  return operations;
}

/** The id of a document, by which the list finds it. */
export function documentIdOf(document: DocumentNode): string {
  return `sha256:${createHash('sha256').update(print(document)).digest('hex')}`;
}

/**
 * A document without white space, comments and `__typename`: two documents that differ only in these have the same shape. Clients with a
 * cache add `__typename` to every selection.
 */
export function shapeOf(document: DocumentNode): string {
  const bare = visit(document, {
    SelectionSet: (set) => {
      const selections = set.selections.filter((one) => !(one.kind === Kind.FIELD && one.name.value === '__typename' && !one.alias));
      return selections.length > 0 ? { ...set, selections } : undefined;
    },
  });
  return print(bare);
}

function documentNames(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.slice(0, -'.graphql'.length).replaceAll('\\', '/'))
    .sort();
}

function withoutOneOperation({ definitions }: DocumentNode): GraphQLError[] {
  const count = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
  return count === 1 ? [] : [new GraphQLError(`Expected one operation in the file, got ${count}.`)];
}

function describeError(file: string, { message, locations }: GraphQLError): string {
  const [place] = locations ?? [];
  return place ? `${file}:${place.line}:${place.column}: ${message}` : `${file}: ${message}`;
}
