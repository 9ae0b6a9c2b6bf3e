// Statements that count the items of a list by a value. The items are read once, as for a count.
import type { RelatedCondition } from '../../domain/filter.js';
import type { TextAttribute } from '../../domain/ontology/attributes.js';
import type { DateInterval, Group, GroupKey, Grouping, Groups } from '../../domain/grouping.js';
import { unreachable } from '../../domain/unreachable.js';
import type { EdgeList, NodeList } from '../graph-store.js';
import { nodeValue, sortDay, walkRelated, type SqliteCondition } from './sqlite-filters.js';
import type { SqliteRow, SqliteStatement, SqliteValue } from './sqlite-statement.js';
import { edgesOfOwner, nodesOf } from './sqlite-statements.js';

export function nodeGroups(list: Pick<NodeList, 'family' | 'filter'>, grouping: Grouping, accessPath?: SqliteCondition): SqliteStatement {
  const from = nodesOf(list, accessPath);
  return groupItems(grouping, { item: 'n.number', node: 'n', rest: from.sql, parameters: from.parameters });
}

export function edgeGroups(list: Omit<EdgeList, 'order'>, grouping: Grouping, ownerId: string): SqliteStatement {
  const from = edgesOfOwner(list, ownerId);
  return groupItems(grouping, { item: 'e.number', node: 'f', rest: from.sql, parameters: from.parameters });
}

interface Items {
  /** SQL for the value that identifies an item. */
  readonly item: string;
  /** The alias of the node of an item. */
  readonly node: string;
  readonly rest: string;
  readonly parameters: readonly SqliteValue[];
}

/** Rows { value, count, sources }, each with the totals { groups, counted, missing, items }. Without groups, one row without a value. */
function groupItems({ by, order, limit, countsSources, countsMissing }: Grouping, items: Items): SqliteStatement {
  const values = compileGroupKey(by, items.node);
  const source = countsSources ? `${items.node}.source_id` : 'NULL';
  const sorted = order === 'count' ? 'count DESC, value' : 'value';
  return {
    sql:
      `WITH item (item, number, source, own) AS MATERIALIZED (SELECT ${items.item}, ${items.node}.number, ${source}, ${values.own} ${items.rest}),` +
      ` grouped (value, count, sources) AS MATERIALIZED (SELECT ${values.value}, ${values.count}, ${countsSources ? 'count(DISTINCT i.source)' : 'NULL'}` +
      ` FROM item i${values.tables} WHERE ${values.condition} GROUP BY ${values.groupBy})` +
      ' SELECT totals.*, g.* FROM (SELECT (SELECT count(*) FROM grouped) AS groups, (SELECT sum(count) FROM grouped) AS counted,' +
      ` ${countsMissing ? `(SELECT count(*) FROM item i WHERE ${values.missing})` : 'NULL'} AS missing, (SELECT count(*) FROM item) AS items) totals` +
      ` LEFT JOIN (SELECT * FROM grouped ORDER BY ${sorted} LIMIT ?) g ON TRUE ORDER BY ${sorted}`,
    // A negative limit means no limit.
    parameters: [...items.parameters, ...values.parameters, ...(countsMissing ? values.missingParameters : []), limit ?? -1],
  };
}

interface GroupValues {
  /** The value that is read together with the item; NULL if it is looked up from the item's node. */
  readonly own: string;
  /** The tables that join the values of an item `i`. */
  readonly tables: string;
  readonly condition: string;
  readonly value: string;
  readonly groupBy: string;
  readonly count: string;
  readonly parameters: readonly SqliteValue[];
  /** Whether an item `i` has no value. */
  readonly missing: string;
  readonly missingParameters: readonly SqliteValue[];
}

function compileGroupKey(by: GroupKey, node: string): GroupValues {
  switch (by.kind) {
    case 'attribute':
      return groupByAttribute(by.attribute, node);
    case 'edgeAttribute':
      return groupByOwn(`e.${by.attribute}`);
    case 'interval':
      return groupByOwn(intervalStarts[by.interval](sortDay(node)));
    case 'related':
      return groupByRelated(by);
    default:
      return unreachable(by);
  }
}

function groupByAttribute(attribute: TextAttribute, node: string): GroupValues {
  const value = nodeValue(attribute, node);
  if ('one' in value) return groupByOwn(value.one);
  return {
    own: `(SELECT json_group_array(value) FROM (${value.all}))`,
    tables: ' CROSS JOIN json_each(i.own) j',
    condition: 'TRUE',
    value: 'j.value',
    groupBy: 'j.value',
    count: 'count(*)',
    parameters: [],
    missing: 'json_array_length(i.own) = 0',
    missingParameters: [],
  };
}

function groupByOwn(own: string): GroupValues {
  return {
    own,
    tables: '',
    condition: 'i.own IS NOT NULL',
    value: 'i.own',
    groupBy: 'i.own',
    count: 'count(*)',
    parameters: [],
    missing: 'i.own IS NULL',
    missingParameters: [],
  };
}

function groupByRelated(related: RelatedCondition): GroupValues {
  const { tables, condition, neighbor } = walkRelated(related, 'i', 1);
  return {
    own: 'NULL',
    tables: ` CROSS JOIN ${tables}`,
    condition: condition.sql,
    value: `${neighbor}.id`,
    groupBy: `${neighbor}.number`,
    count: 'count(DISTINCT i.item)',
    parameters: condition.parameters,
    missing: `NOT EXISTS (SELECT 1 FROM ${tables} WHERE ${condition.sql})`,
    missingParameters: condition.parameters,
  };
}

/** SQL for the first day of the interval that contains a day. */
const intervalStarts: Readonly<Record<DateInterval, (day: string) => string>> = {
  DAY: (day) => day,
  // Forward to the Sunday that ends the week, and back to its Monday.
  WEEK: (day) => `date(${day}, 'weekday 0', '-6 days')`,
  MONTH: (day) => `substr(${day}, 1, 7) || '-01'`,
  QUARTER: (day) => `substr(${day}, 1, 5) || printf('%02d-01', (substr(${day}, 6, 2) - 1) / 3 * 3 + 1)`,
  YEAR: (day) => `substr(${day}, 1, 4) || '-01-01'`,
};

export function decodeGroups(rows: readonly SqliteRow[]): Groups {
  const [first] = rows;
  const groups = rows.filter((row) => row['value'] !== null).map(decodeGroup);
  return {
    groups,
    groupTotal: Number(first?.['groups']),
    other: Number(first?.['counted']) - groups.reduce((total, { count }) => total + count, 0),
    missing: typeof first?.['missing'] === 'number' ? first['missing'] : null,
    itemTotal: Number(first?.['items']),
  };
}

function decodeGroup(row: SqliteRow): Group {
  return { value: String(row['value']), count: Number(row['count']), sourceCount: row['sources'] === null ? null : Number(row['sources']) };
}
