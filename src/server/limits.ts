// The limits of one operation, the sizes that are compared with them, and the error if one is exceeded.
import { DossierError } from '../errors.js';
import { maxPageSize } from '../domain/page-size.js';

export interface Limits {
  readonly maxTokens: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxNodes: number;
  readonly maxFilterConditions: number;
}

/** The size of an operation, measured before it runs. */
export interface OperationSize {
  /** The maximum number of nodes it may return: the product of the page sizes down the tree. */
  readonly nodes: number;
  /** Number of fields from the root to the deepest leaf, both included. */
  readonly depth: number;
  /** Number of aliases; those of a fragment count each time it is spread. */
  readonly aliases: number;
  /** Number of conditions in all its filters; those of a fragment count each time it is spread. */
  readonly conditions: number;
}

/** A filter that is nested too deeply or has a list that is too long, with its place. */
export interface WrongFilter {
  readonly field: string;
  readonly argument: string;
  readonly what: 'depth' | 'list';
  readonly asked: number;
  readonly limit: number;
}

/** A page size outside 1 to 100, with its place. */
export interface WrongPageSize {
  readonly field: string;
  readonly argument: string;
  readonly asked: number;
}

/** The value of `extensions.cost`, with the parts that could be measured. */
export interface Cost extends Partial<OperationSize> {
  readonly tokens?: number;
  readonly limits: {
    readonly nodes: number;
    readonly depth: number;
    readonly aliases: number;
    readonly conditions: number;
    readonly tokens: number;
    readonly pageSize: number;
  };
}

export function describeCost(limits: Limits, size: Partial<OperationSize>, tokens: number | undefined): Cost {
  return {
    ...size,
    ...(tokens === undefined ? {} : { tokens }),
    limits: {
      nodes: limits.maxNodes,
      depth: limits.maxDepth,
      aliases: limits.maxAliases,
      conditions: limits.maxFilterConditions,
      tokens: limits.maxTokens,
      pageSize: maxPageSize,
    },
  };
}

/** An error with the requested number and the limit for the first limit that an operation exceeds; undefined if it exceeds none. */
export function exceededLimit(
  limits: Limits,
  size: OperationSize,
  wrongPageSize: WrongPageSize | undefined,
  wrongFilter: WrongFilter | undefined,
): DossierError | undefined {
  if (size.depth > limits.maxDepth) {
    return new DossierError('DEPTH_LIMIT_EXCEEDED', `The operation is ${size.depth} fields deep; at most ${limits.maxDepth} are allowed.`, {
      asked: size.depth,
      limit: limits.maxDepth,
    });
  }
  if (size.aliases > limits.maxAliases) {
    return new DossierError(
      'ALIAS_LIMIT_EXCEEDED',
      `The operation uses ${size.aliases} aliases; at most ${limits.maxAliases} are allowed.`,
      {
        asked: size.aliases,
        limit: limits.maxAliases,
      },
    );
  }
  if (wrongPageSize) return refusePageSize(wrongPageSize);
  if (wrongFilter) return refuseFilter(wrongFilter);
  if (size.conditions > limits.maxFilterConditions) {
    return new DossierError(
      'FILTER_LIMIT_EXCEEDED',
      `The filters of the operation have ${size.conditions} conditions; at most ${limits.maxFilterConditions} are allowed.`,
      { asked: size.conditions, limit: limits.maxFilterConditions },
    );
  }
  if (size.nodes > limits.maxNodes) {
    return new DossierError(
      'NODE_LIMIT_EXCEEDED',
      `The operation may return ${size.nodes} nodes, by the product of its page sizes; at most ${limits.maxNodes} are allowed. ` +
        'Ask for smaller pages.',
      { asked: size.nodes, limit: limits.maxNodes },
    );
  }
  return undefined;
}

/** The error for a variable that is nested so deeply that it is not read at all. */
export function refuseVariable(name: string, asked: number, limit: number): DossierError {
  return new DossierError('FILTER_LIMIT_EXCEEDED', `Variable "$${name}" is nested ${asked} deep; at most ${limit} is allowed.`, {
    variable: name,
    asked,
    limit,
  });
}

function refuseFilter({ field, argument, what, asked, limit }: WrongFilter): DossierError {
  const excess = {
    depth: `nests filters ${asked} deep; at most ${limit} is allowed`,
    list: `lists ${asked} values; at most ${limit} are allowed`,
  };
  return new DossierError('FILTER_LIMIT_EXCEEDED', `Argument "${argument}" of ${field} ${excess[what]}.`, {
    field,
    argument,
    asked,
    limit,
  });
}

function refusePageSize({ field, argument, asked }: WrongPageSize): DossierError {
  return new DossierError(
    'PAGE_SIZE_EXCEEDED',
    `Argument "${argument}" of ${field} expects a number from 1 to ${maxPageSize}, got ${asked}.`,
    { field, argument, asked, limit: maxPageSize },
  );
}
