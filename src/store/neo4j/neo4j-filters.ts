// Compiles filters to Cypher conditions. Every value is a bound parameter, and names come from fixed tables.
// Conditions never evaluate to null, so that `not` matches exactly the items that the inner condition does not match.
import {
  passesAll,
  type DayRange,
  type EdgeAttribute,
  type EdgeFilter,
  type NodeFilter,
  type NumberRange,
  type RelatedCondition,
  type TextCondition,
} from '../../domain/filter.js';
import type { TextAttribute } from '../../domain/ontology/attributes.js';
import { unreachable } from '../../domain/unreachable.js';
import { externalIdKey } from '../graph-store.js';
import { cypherNumber, type CypherValue } from './neo4j-statement.js';

export interface CypherCondition {
  /** Conditions to join by AND; empty if every item matches. */
  readonly conditions: readonly string[];
  readonly parameters: Readonly<Record<string, CypherValue>>;
}

/** Cypher for the value of a node, or for the list of values if a node may have several. */
export function nodeValue(attribute: TextAttribute, node: string): { readonly one: string } | { readonly all: string } {
  if (attribute !== 'outletId') return { one: `${node}.${attribute}` };
  // The variable has a unique name, since Cypher rejects a name that is already used around the condition.
  const others = `[sourceOutlet IN coalesce(${node}.sourceOutletIds, []) WHERE sourceOutlet <> coalesce(${node}.outletId, '')]`;
  return { all: `(CASE WHEN ${node}.outletId IS NULL THEN [] ELSE [${node}.outletId] END + ${others})` };
}

const edgeProperties: Readonly<Record<EdgeAttribute, string>> = { role: 'role', status: 'status', fromId: 'sourceId', toId: 'targetId' };

/** A condition on the node in this variable. `prefix` keeps the parameters of several conditions in one statement apart. */
export function compileNodeFilter(filter: NodeFilter, node: string, prefix = 'filter'): CypherCondition {
  const compiler = new FilterCompiler(prefix);
  return { conditions: passesAll(filter) ? [] : [compiler.node(filter, node)], parameters: compiler.parameters };
}

/** A condition on the edge in this variable, whose neighbor is in the variable `neighbor`. */
export function compileEdgeFilter(filter: EdgeFilter, edge: string, neighbor: string, prefix = 'filter'): CypherCondition {
  const compiler = new FilterCompiler(prefix);
  return { conditions: passesAll(filter) ? [] : [compiler.edge(filter, edge, neighbor)], parameters: compiler.parameters };
}

/** The pattern that leads from a node along a relation. */
export function relatedPattern(
  { relation, direction }: Pick<RelatedCondition, 'relation' | 'direction'>,
  node: string,
  edge: string,
  neighbor: string,
): string {
  const [left, right] = direction === 'out' ? ['-', '->'] : ['<-', '-'];
  return `(${node})${left}[${edge}:${relation}]${right}(${neighbor})`;
}

/** Numbers the parameters and the variables of one condition. */
class FilterCompiler {
  readonly parameters: Record<string, CypherValue> = {};
  readonly #prefix: string;
  #depth = 0;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  node(filter: NodeFilter, node: string): string {
    switch (filter.kind) {
      case 'and':
      case 'or':
        return this.#joinParts(
          filter.kind,
          filter.parts.map((part) => this.node(part, node)),
        );
      case 'not':
        return `NOT ${this.node(filter.part, node)}`;
      case 'attribute':
        return this.#attribute(filter.attribute, filter.in, node);
      case 'overlaps':
        return this.#overlaps(node, filter.range.from, filter.range.to);
      case 'sortDay':
        return this.#isBetween(`coalesce(${node}.earliest, ${node}.latest)`, filter.range);
      case 'range':
        return this.#isBetween(`${node}.${filter.attribute}`, filter.range);
      case 'externalIds':
        return this.#hasExternalId(node, filter.in.map(externalIdKey));
      case 'text':
        return this.#hasText(node, filter);
      case 'related':
        return this.#related(filter, node);
      default:
        return unreachable(filter);
    }
  }

  edge(filter: EdgeFilter, edge: string, neighbor: string): string {
    switch (filter.kind) {
      case 'and':
      case 'or':
        return this.#joinParts(
          filter.kind,
          filter.parts.map((part) => this.edge(part, edge, neighbor)),
        );
      case 'not':
        return `NOT ${this.edge(filter.part, edge, neighbor)}`;
      case 'attribute':
        return this.#isOneOf(`${edge}.${edgeProperties[filter.attribute]}`, filter.in);
      case 'node':
        return this.node(filter.node, neighbor);
      case 'holdsOn':
        return this.#overlaps(edge, filter.day, filter.day);
      default:
        return unreachable(filter);
    }
  }

  #joinParts(kind: 'and' | 'or', parts: readonly string[]): string {
    return kind === 'and' ? this.#join(parts, ' AND ', true) : this.#join(parts, ' OR ', false);
  }

  #attribute(attribute: TextAttribute, values: readonly string[], node: string): string {
    const value = nodeValue(attribute, node);
    return 'one' in value ? this.#isOneOf(value.one, values) : `any(value IN ${value.all} WHERE value IN ${this.#bind(values)})`;
  }

  #isOneOf(property: string, values: readonly string[]): string {
    return `(${property} IS NOT NULL AND ${property} IN ${this.#bind(values)})`;
  }

  /** Items without a date never match. Missing bounds and open ends do not limit the range. */
  #overlaps(variable: string, from: string | null, to: string | null): string {
    const bounds = [
      `${variable}.dated IS NOT NULL`,
      ...(from === null ? [] : [`(${variable}.latest IS NULL OR ${variable}.latest >= ${this.#bind(from)})`]),
      ...(to === null ? [] : [`(${variable}.earliest IS NULL OR ${variable}.earliest <= ${this.#bind(to)})`]),
    ];
    return this.#join(bounds, ' AND ', true);
  }

  /** Evaluates to false if the value is null. */
  #isBetween(value: string, { from, to }: DayRange | NumberRange): string {
    const bind = (bound: string | number) => this.#bind(typeof bound === 'number' ? cypherNumber(bound) : bound);
    const bounds = [
      `${value} IS NOT NULL`,
      ...(from === null ? [] : [`${value} >= ${bind(from)}`]),
      ...(to === null ? [] : [`${value} <= ${bind(to)}`]),
    ];
    return this.#join(bounds, ' AND ', true);
  }

  #hasExternalId(node: string, keys: readonly string[]): string {
    return `EXISTS { MATCH (${node})-[:HAS_EXTERNAL_ID]->(externalId:ExternalId) WHERE externalId.key IN ${this.#bind(keys)} }`;
  }

  #hasText(node: string, { fields, how, normalized }: TextCondition): string {
    this.#depth += 1;
    const entry = `entry${this.#depth}`;
    const conditions = [`${entry}.field IN ${this.#bind(fields)}`, this.#textCondition(`${entry}.normalized`, how, normalized)];
    return `EXISTS { MATCH (${node})<-[:ENTRY_OF]-(${entry}:SearchEntry) WHERE ${conditions.join(' AND ')} }`;
  }

  /** Words in the normalized text are separated by single spaces, so a word between two spaces is a whole word. */
  #textCondition(text: string, how: TextCondition['how'], normalized: string): string {
    switch (how) {
      case 'equals':
        return `${text} = ${this.#bind(normalized)}`;
      case 'contains':
        return `${text} CONTAINS ${this.#bind(normalized)}`;
      case 'startsWith':
        return `${text} STARTS WITH ${this.#bind(normalized)}`;
      case 'words': {
        const words = normalized.split(' ').map((word) => ` ${word} `);
        return `all(word IN ${this.#bind(words)} WHERE (' ' + ${text} + ' ') CONTAINS word)`;
      }
    }
  }

  #related({ relation, direction, where }: RelatedCondition, node: string): string {
    this.#depth += 1;
    const [edge, neighbor] = [`edge${this.#depth}`, `neighbor${this.#depth}`];
    return `EXISTS { MATCH ${relatedPattern({ relation, direction }, node, edge, neighbor)} WHERE ${this.edge(where, edge, neighbor)} }`;
  }

  #bind(value: CypherValue): string {
    const name = `${this.#prefix}${Object.keys(this.parameters).length}`;
    this.parameters[name] = value;
    return `$${name}`;
  }

  /**
   * The constant for an empty list is bound as a parameter too: the planner evaluates conditions without parameters, and then rejects the
   * index that a page names.
   */
  #join(conditions: readonly string[], operator: ' AND ' | ' OR ', none: boolean): string {
    return conditions.length > 0 ? `(${conditions.join(operator)})` : this.#bind(none);
  }
}
