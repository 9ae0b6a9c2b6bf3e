// Statements that count the items of a list by a value.
import type { RelatedCondition } from '../../domain/filter.js';
import type { TextAttribute } from '../../domain/ontology/attributes.js';
import type { DateInterval, GroupKey, Grouping, Groups } from '../../domain/grouping.js';
import { unreachable } from '../../domain/unreachable.js';
import type { EdgeList, NodeList } from '../graph-store.js';
import { compileEdgeFilter, nodeValue, relatedPattern } from './neo4j-filters.js';
import { neighborEnd, matchOwnedBy } from './neo4j-statements-edges.js';
import { matchNodes } from './neo4j-statements-nodes.js';
import type { CypherAccessPath, CypherValue, Row, Statement } from './neo4j-statement.js';
import { sourceOf } from './neo4j-source.js';

/** One row in the form that `decodeGroups` reads. */
export function nodeGroups(list: Pick<NodeList, 'family' | 'filter'>, grouping: Grouping, accessPath?: CypherAccessPath): Statement {
  const { text: match, parameters } = matchNodes(list, accessPath);
  const groups = groupItems(grouping, { match, item: 'node', node: 'node', imported: '' });
  return { name: 'nodeGroups', text: `${groups.text}\nRETURN ${groups.columns}`, parameters: { ...parameters, ...groups.parameters } };
}

/** Rows in the same form, with the `id` of their owner. */
export function edgeGroups(list: Omit<EdgeList, 'order'>, grouping: Grouping, ownerIds: readonly string[]): Statement {
  const node = neighborEnd(list.direction);
  const { conditions, parameters } = compileEdgeFilter(list.filter, 'edge', node);
  const match = matchOwnedBy('id', list.relation, list.direction, conditions);
  const groups = groupItems(grouping, { match, item: 'edge', node, imported: 'id' });
  return {
    name: 'edgeGroups',
    text: `UNWIND $ids AS id\n${groups.text}\nRETURN id, ${groups.columns}`,
    parameters: { ...parameters, ...groups.parameters, ids: [...new Set(ownerIds)] },
  };
}

interface Items {
  readonly match: string;
  /** The variable that identifies an item, and the variable of the item's node. */
  readonly item: string;
  readonly node: string;
  /** The variable that the match uses from the outer scope. */
  readonly imported: string;
}

interface GroupText {
  readonly text: string;
  readonly columns: string;
  readonly parameters: Readonly<Record<string, CypherValue>>;
}

function groupItems({ by, order, limit, countsSources, countsMissing }: Grouping, { match, item, node, imported }: Items): GroupText {
  const { values, lacksValue, parameters } = compileGroupKey(by, node);
  const sources = countsSources ? `count(DISTINCT ${sourceOf(node)})` : 'null';
  return {
    text: `CALL (${imported}) {
  ${match}
  ${values}
  WITH value, count(DISTINCT ${item}) AS size, ${sources} AS sources
  ORDER BY ${order === 'count' ? 'size DESC, value' : 'value'}
  WITH collect([value, size, sources]) AS found
  RETURN ${limit === null ? 'found' : 'found[..$groupLimit]'} AS groups, size(found) AS groupTotal, reduce(total = 0, one IN found | total + one[1]) AS counted
}
CALL (${imported}) {
  ${match}
  WITH count(*) AS itemTotal${countsMissing ? `, count(CASE WHEN ${lacksValue} THEN 1 END) AS lacking` : ''}
  RETURN itemTotal, ${countsMissing ? 'lacking' : 'null'} AS missing
}`,
    columns: 'groups, groupTotal, counted, itemTotal, missing',
    parameters: { ...parameters, ...(limit === null ? {} : { groupLimit: BigInt(limit) }) },
  };
}

interface GroupValues {
  /** Expands the row of an item to one row for each `value` that the item has. */
  readonly values: string;
  readonly lacksValue: string;
  readonly parameters: Readonly<Record<string, CypherValue>>;
}

function compileGroupKey(by: GroupKey, node: string): GroupValues {
  switch (by.kind) {
    case 'attribute':
      return groupByAttribute(by.attribute, node);
    case 'edgeAttribute':
      return groupByOne(`edge.${by.attribute}`);
    case 'interval':
      return groupByOne(intervalStarts[by.interval](`coalesce(${node}.earliest, ${node}.latest)`));
    case 'related':
      return groupByRelated(by, node);
    default:
      return unreachable(by);
  }
}

function groupByAttribute(attribute: TextAttribute, node: string): GroupValues {
  const value = nodeValue(attribute, node);
  if ('one' in value) return groupByOne(value.one);
  return { values: `UNWIND ${value.all} AS value`, lacksValue: `size(${value.all}) = 0`, parameters: {} };
}

function groupByOne(value: string): GroupValues {
  return { values: `WITH *, ${value} AS value WHERE value IS NOT NULL`, lacksValue: `${value} IS NULL`, parameters: {} };
}

function groupByRelated(related: RelatedCondition, node: string): GroupValues {
  const { conditions, parameters } = compileEdgeFilter(related.where, 'valueEdge', 'valueNode', 'group');
  const pattern = relatedPattern(related, node, 'valueEdge', 'valueNode');
  const where = conditions.map((condition) => ` WHERE ${condition}`).join('');
  return {
    values: `MATCH ${pattern}${where}
  WITH *, valueNode.id AS value`,
    lacksValue: `NOT EXISTS { MATCH ${pattern}${where} }`,
    parameters,
  };
}

/** Cypher for the first day of the interval that contains a day. */
const intervalStarts: Readonly<Record<DateInterval, (day: string) => string>> = {
  DAY: (day) => day,
  // date.truncate fails for null.
  WEEK: (day) => `CASE WHEN ${day} IS NOT NULL THEN toString(date.truncate('week', date(${day}))) END`,
  MONTH: (day) => `left(${day}, 7) + '-01'`,
  QUARTER: (day) => `CASE WHEN ${day} IS NOT NULL THEN toString(date.truncate('quarter', date(${day}))) END`,
  YEAR: (day) => `left(${day}, 4) + '-01-01'`,
};

export function decodeGroups(row: Row): Groups {
  const groups = (row['groups'] as readonly [string, number, number | null][]).map(([value, count, sourceCount]) => ({
    value,
    count,
    sourceCount,
  }));
  return {
    groups,
    groupTotal: Number(row['groupTotal']),
    other: Number(row['counted']) - groups.reduce((total, { count }) => total + count, 0),
    missing: row['missing'] === null ? null : Number(row['missing']),
    itemTotal: Number(row['itemTotal']),
  };
}
