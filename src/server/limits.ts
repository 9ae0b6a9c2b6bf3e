// The limits on one query, what they are measured against, and the refusal when one is exceeded.
import { DossierError } from '../errors.js';
import { maxPageSize } from '../domain/page-size.js';

export interface Limits {
  readonly maxTokens: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxNodes: number;
}

/** How large an operation is before it runs. */
export interface OperationSize {
  /** Nodes it may return at most, by the product of page sizes down the tree. */
  readonly nodes: number;
  /** Fields from the root to the deepest leaf, both counted. */
  readonly depth: number;
  /** Aliases, counted wherever a fragment is spread. */
  readonly aliases: number;
}

/** A page size outside of 1 to 100, and where it was asked for. */
export interface WrongPageSize {
  readonly field: string;
  readonly argument: string;
  readonly asked: number;
}

/** What `extensions.cost` tells: the parts that could be known. */
export interface Cost extends Partial<OperationSize> {
  readonly tokens?: number;
  readonly limits: {
    readonly nodes: number;
    readonly depth: number;
    readonly aliases: number;
    readonly tokens: number;
    readonly pageSize: number;
  };
}

export function describeCost(limits: Limits, size: Partial<OperationSize>, tokens: number | undefined): Cost {
  return {
    ...size,
    ...(tokens === undefined ? {} : { tokens }),
    limits: { nodes: limits.maxNodes, depth: limits.maxDepth, aliases: limits.maxAliases, tokens: limits.maxTokens, pageSize: maxPageSize },
  };
}

/** The first limit that an operation exceeds, as an error with the number asked and the limit; undefined when it keeps them all. */
export function exceededLimit(limits: Limits, size: OperationSize, wrongPageSize: WrongPageSize | undefined): DossierError | undefined {
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

function refusePageSize({ field, argument, asked }: WrongPageSize): DossierError {
  return new DossierError(
    'PAGE_SIZE_EXCEEDED',
    `Argument "${argument}" of ${field} expects a number from 1 to ${maxPageSize}, got ${asked}.`,
    { field, argument, asked, limit: maxPageSize },
  );
}
