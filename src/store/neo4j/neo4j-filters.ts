// Compiles filters to Cypher conditions. Every value is a bound parameter; names come from closed tables.
// Conditions are never null, so that `not` holds for exactly what the condition inside it does not.
import type { EdgeAttribute, EdgeFilter, NodeAttribute, NodeFilter } from '../../domain/filter.js';
import type { CypherValue } from './neo4j-statement.js';

export interface CypherCondition {
  /** To be joined by AND; none where everything passes. */
  readonly conditions: readonly string[];
  readonly parameters: Readonly<Record<string, CypherValue>>;
}

const nodeProperties: Readonly<Record<NodeAttribute, string>> = {
  id: 'id',
  kind: 'kind',
  status: 'status',
  speechAct: 'speechAct',
  language: 'language',
  outletId: 'outletId',
};

const edgeProperties: Readonly<Record<EdgeAttribute, string>> = { role: 'role', status: 'status', fromId: 'sourceId', toId: 'targetId' };

/** A condition on the node of this variable. */
export function compileNodeFilter(filter: NodeFilter, node: string): CypherCondition {
  const compiler = new FilterCompiler();
  return { conditions: passesAll(filter) ? [] : [compiler.node(filter, node)], parameters: compiler.parameters };
}

/** A condition on the edge of this variable, whose far node is `far`. */
export function compileEdgeFilter(filter: EdgeFilter, edge: string, far: string): CypherCondition {
  const compiler = new FilterCompiler();
  return { conditions: passesAll(filter) ? [] : [compiler.edge(filter, edge, far)], parameters: compiler.parameters };
}

/** Whether a filter is the one that everything passes (domain/filter.ts). */
export function passesAll(filter: NodeFilter | EdgeFilter): boolean {
  return filter.and?.length === 0;
}

/** Numbers the parameters and the variables of one condition. */
class FilterCompiler {
  readonly parameters: Record<string, CypherValue> = {};
  #depth = 0;

  node(filter: NodeFilter, node: string): string {
    if (filter.and)
      return this.#join(
        filter.and.map((inner) => this.node(inner, node)),
        ' AND ',
        true,
      );
    if (filter.or)
      return this.#join(
        filter.or.map((inner) => this.node(inner, node)),
        ' OR ',
        false,
      );
    if (filter.not) return `NOT ${this.node(filter.not, node)}`;
    if (filter.attribute) return this.#isOneOf(`${node}.${nodeProperties[filter.attribute]}`, filter.in);
    if (filter.overlaps) return this.#overlaps(node, filter.overlaps.from, filter.overlaps.to);
    if (filter.related) return this.#related(filter.related, node);
    return this.#bind(true);
  }

  edge(filter: EdgeFilter, edge: string, far: string): string {
    if (filter.and)
      return this.#join(
        filter.and.map((inner) => this.edge(inner, edge, far)),
        ' AND ',
        true,
      );
    if (filter.or)
      return this.#join(
        filter.or.map((inner) => this.edge(inner, edge, far)),
        ' OR ',
        false,
      );
    if (filter.not) return `NOT ${this.edge(filter.not, edge, far)}`;
    if (filter.attribute) return this.#isOneOf(`${edge}.${edgeProperties[filter.attribute]}`, filter.in);
    if (filter.node) return this.node(filter.node, far);
    if (filter.holdsOn !== undefined) return this.#overlaps(edge, filter.holdsOn, filter.holdsOn);
    return this.#bind(true);
  }

  #isOneOf(property: string, values: readonly string[] = []): string {
    return `(${property} IS NOT NULL AND ${property} IN ${this.#bind(values)})`;
  }

  /** What has no date never matches; a bound that is not given, and an end that is open, excludes nothing. */
  #overlaps(variable: string, from: string | null, to: string | null): string {
    const bounds = [
      `${variable}.dated IS NOT NULL`,
      ...(from === null ? [] : [`(${variable}.latest IS NULL OR ${variable}.latest >= ${this.#bind(from)})`]),
      ...(to === null ? [] : [`(${variable}.earliest IS NULL OR ${variable}.earliest <= ${this.#bind(to)})`]),
    ];
    return this.#join(bounds, ' AND ', true);
  }

  #related({ relation, direction, where }: NonNullable<NodeFilter['related']>, node: string): string {
    this.#depth += 1;
    const [edge, far] = [`edge${this.#depth}`, `far${this.#depth}`];
    const [left, right] = direction === 'out' ? ['-', '->'] : ['<-', '-'];
    return `EXISTS { MATCH (${node})${left}[${edge}:${relation}]${right}(${far}) WHERE ${this.edge(where, edge, far)} }`;
  }

  #bind(value: CypherValue): string {
    const name = `filter${Object.keys(this.parameters).length}`;
    this.parameters[name] = value;
    return `$${name}`;
  }

  /** What none gives is bound as well: the planner works out a condition without parameters, and then finds no use for the index that a page names. */
  #join(conditions: readonly string[], operator: ' AND ' | ' OR ', none: boolean): string {
    return conditions.length > 0 ? `(${conditions.join(operator)})` : this.#bind(none);
  }
}
