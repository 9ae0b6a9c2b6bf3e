// Statements that read nodes.
import type { NodeFilter } from '../../domain/filter.js';
import { nodeFamilies, type NodeFamily } from '../../domain/ids.js';
import { walkDirection, type Slice } from '../../domain/page.js';
import { externalIdKey, type ExternalIdKey, type NodeList } from '../graph-store.js';
import { compileNodeFilter } from './neo4j-filters.js';
import { familiesAt } from '../../domain/relation-families.js';
import { familyLabels, groupByFamily } from './neo4j-labels.js';
import { nodeProjection } from './neo4j-records.js';
import { rangeConditions, rangeParameters, sortKeyProperty } from './neo4j-sort-keys.js';
import type { CypherAccessPath, Statement } from './neo4j-statement.js';
import { sourceOf } from './neo4j-source.js';

/** Rows { node }. */
export function nodesByIds(ids: readonly string[]): Statement {
  return eachFamily(
    'nodesByIds',
    ids,
    nodeFamilies,
    (family) => `MATCH (node:${familyLabels[family]} {id: id}) RETURN ${nodeProjection('node', [family])} AS node`,
  );
}

/**
 * One statement for ids of several families. Each id is looked up in the index of its family; `part` gets one `id` at a time. The text of
 * the statement does not depend on the ids, so that the database plans it once.
 */
export function eachFamily(
  name: string,
  ids: readonly string[],
  families: readonly NodeFamily[],
  part: (family: NodeFamily) => string,
): Statement {
  const groups = groupByFamily(ids);
  return {
    name,
    text: families.map((family) => `UNWIND $${family} AS id ${part(family)}`).join('\nUNION ALL\n'),
    parameters: Object.fromEntries(families.map((family) => [family, groups.get(family) ?? []])),
  };
}

/** Rows { id, text }. */
export function articleTexts(articleIds: readonly string[]): Statement {
  return {
    name: 'articleTexts',
    text: 'UNWIND $ids AS id MATCH (article:Article {id: id}) WHERE article.text IS NOT NULL RETURN id, article.text AS text',
    parameters: { ids: [...new Set(articleIds)] },
  };
}

/** Rows { key, ids }. */
export function entityIdsByExternalIds(keys: readonly ExternalIdKey[]): Statement {
  return {
    name: 'entityIdsByExternalIds',
    text: `UNWIND $keys AS key
MATCH (:ExternalId {key: key})<-[:HAS_EXTERNAL_ID]-(entity:Entity)
WITH key, entity.id AS id ORDER BY id
RETURN key, collect(id) AS ids`,
    parameters: { keys: [...new Set(keys.map(externalIdKey))] },
  };
}

/** Rows { node, sortKey }, one more than the limit, read from the end of the list that the slice requests. */
export function nodePage({ family, filter, order }: NodeList, slice: Slice, accessPath?: CypherAccessPath): Statement {
  const label = familyLabels[family];
  const key = `node.${sortKeyProperty(order.by)}`;
  const { conditions, parameters } = compileNodeFilter(filter, 'node');
  return {
    name: 'nodePage',
    text: `${accessPath ? `CALL () { ${accessPath.text} }\nWITH DISTINCT node` : `MATCH (node:${label})\nUSING INDEX node:${label}(${sortKeyProperty(order.by)})`}
WHERE ${[...(accessPath ? [`node:${label}`] : []), ...rangeConditions(key, order, slice, '$'), ...conditions].join(' AND ')}
WITH node ORDER BY ${key} ${walkDirection(order, slice)} LIMIT $limit
RETURN ${nodeProjection('node', [family])} AS node, ${key} AS sortKey`,
    parameters: {
      ...parameters,
      ...accessPath?.parameters,
      ...rangeParameters(order, slice),
      limit: BigInt(slice.limit + 1),
    },
  };
}

/** Rows { node }. */
export function nodesInOrderOfId(family: NodeFamily, after: string | null, limit: number): Statement {
  return {
    name: 'nodesInOrderOfId',
    text: `MATCH (node:${familyLabels[family]}) WHERE node.id > $after
WITH node ORDER BY node.id LIMIT $limit
RETURN ${nodeProjection('node', [family])} AS node`,
    parameters: { after: after ?? '', limit: BigInt(limit) },
  };
}

/** One row { total }. Without a filter, the database reads it from its count store. */
export function nodeCount(list: Pick<NodeList, 'family' | 'filter'>, accessPath?: CypherAccessPath): Statement {
  const { text, parameters } = matchNodes(list, accessPath);
  return { name: 'nodeCount', text: `${text} RETURN count(node) AS total`, parameters };
}

/** Rows { id }, in no particular order. */
export function nodeIds(family: NodeFamily, filter: NodeFilter, limit: number, accessPath?: CypherAccessPath): Statement {
  const { text, parameters } = matchNodes({ family, filter }, accessPath);
  return {
    name: 'nodeIds',
    text: `${text} WITH node LIMIT $limit RETURN node.id AS id`,
    parameters: { ...parameters, limit: BigInt(limit) },
  };
}

/** Matches each `node` of a list once: from an access path if there is one, or else from the whole family. */
export function matchNodes({ family, filter }: Pick<NodeList, 'family' | 'filter'>, accessPath?: CypherAccessPath): CypherAccessPath {
  const { conditions, parameters } = compileNodeFilter(filter, 'node');
  const match = accessPath ? `CALL () { ${accessPath.text} }\nWITH DISTINCT node` : `MATCH (node:${familyLabels[family]})`;
  const all = [...(accessPath ? [`node:${familyLabels[family]}`] : []), ...conditions];
  return {
    text: `${match}${all.length > 0 ? ` WHERE ${all.join(' AND ')}` : ''}`,
    parameters: { ...parameters, ...accessPath?.parameters },
  };
}

/** Rows { id, total }. Copies of the text of one agency, or else of one outlet, count once. */
export function independentSourceCounts(subjectIds: readonly string[]): Statement {
  return eachFamily(
    'independentSourceCounts',
    subjectIds,
    familiesAt('owner', 'MENTIONS', 'in'),
    (family) => `MATCH (subject:${familyLabels[family]} {id: id})
RETURN id, COUNT {
  MATCH (subject)<-[:MENTIONS]-(article:Article)
  RETURN DISTINCT ${sourceOf('article')}
} AS total`,
  );
}

/** One row of counts, each read from the count store of the database. */
export function stats(): Statement {
  return {
    name: 'stats',
    text: `RETURN COUNT { (:Article) } AS articles, COUNT { (:Entity) } AS entities, COUNT { (:Event) } AS events,
COUNT { (:Claim) } AS claims, COUNT { (:Evidence) } AS evidence, head(COLLECT { MATCH (last:LastWrite) RETURN last.at }) AS updatedAt`,
    parameters: {},
  };
}
