// The state of the page in its address: the part after # holds the question, the view and the expanded nodes, so that a link restores them.
import { findOperation, firstOperation } from '../operations/operations';

export interface Question {
  /** The name of the document in operations/; null for a custom query. */
  readonly operation: string | null;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const views = ['facts', 'graph', 'timeline', 'table', 'citations', 'json', 'query'] as const;
export type View = (typeof views)[number];

export interface Address {
  readonly question: Question;
  /** Null if the user has not chosen a view; the page then picks one based on the answer. */
  readonly view: View | null;
  /** Ids of the nodes whose neighbors were added to the graph, in the order of expansion. */
  readonly expanded: readonly string[];
}

/** A question from a document of operations/, with its example variables unless others are given. */
export function questionOf(name: string, variables?: Readonly<Record<string, unknown>>): Question {
  const operation = findOperation(name) ?? firstOperation;
  return { operation: operation.name, text: operation.text, variables: variables ?? operation.variables };
}

/** A question from a query text: the operation of `like` if the text is unchanged, otherwise a custom query. */
export function questionOfText(text: string, variables: Readonly<Record<string, unknown>>, like: Question): Question {
  const isSame = like.operation !== null && findOperation(like.operation)?.text.trim() === text.trim();
  return isSame ? { ...like, variables } : { operation: null, text, variables };
}

/** Reads the part of the address after #. Missing or invalid parameters get their default values. */
export function readAddress(hash: string): Address {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const view = views.find((one) => one === parameters.get('view'));
  const variables = readVariables(parameters.get('variables'));
  const text = parameters.get('query');
  const question = text
    ? { operation: null, text, variables: variables ?? {} }
    : questionOf(parameters.get('operation') ?? firstOperation.name, variables);
  return { question, view: view ?? null, expanded: parameters.get('expand')?.split(',').filter(Boolean) ?? [] };
}

/** The part of the address after #, including the # itself. */
export function writeAddress({ question, view, expanded }: Address): string {
  const parameters = new URLSearchParams();
  if (question.operation === null) parameters.set('query', question.text);
  else parameters.set('operation', question.operation);
  if (question.operation === null ? hasAny(question.variables) : !isExample(question)) {
    parameters.set('variables', JSON.stringify(question.variables));
  }
  if (view) parameters.set('view', view);
  if (expanded.length > 0) parameters.set('expand', expanded.join(','));
  return `#${parameters}`;
}

function isExample({ operation, variables }: Question): boolean {
  return JSON.stringify(findOperation(operation ?? '')?.variables) === JSON.stringify(variables);
}

function hasAny(variables: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(variables).length > 0;
}

function readVariables(text: string | null): Record<string, unknown> | undefined {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
