// Access paths: the nodes that match a condition, looked up in an index. A list with a selective condition is read from an access path, so
// that the cost depends on the few matching nodes and not on the list. An access path may include nodes that do not match the filter, so
// its users apply the complete filter to them.
import type { NodeFilter, RelatedCondition, TextCondition } from '../../domain/filter.js';
import type { NodeFamily } from '../../domain/ids.js';
import { nameFields, searchKey } from '../../domain/search-entry.js';
import { conjunctsOf, maxAccessPathNodes, namedNeighborIds } from '../../domain/access-path.js';
import { externalIdKey } from '../graph-store.js';
import { familyLabels } from './neo4j-labels.js';
import { fullTextIndexes } from './neo4j-search-entries.js';
import { matchOwnedByAny } from './neo4j-statements-edges.js';
import type { CypherAccessPath, CypherValue, Row, Statement } from './neo4j-statement.js';

/** An access path for each required condition that has an index. */
export function compileAccessPaths(family: NodeFamily, filter: NodeFilter): CypherAccessPath[] {
  return conjunctsOf(filter).flatMap((condition, index) => {
    const compiler = new AccessPathCompiler(family, `accessPath${index}_`);
    const text = compiler.accessPath(condition);
    return text === undefined ? [] : [{ text, parameters: compiler.parameters }];
  });
}

class AccessPathCompiler {
  readonly parameters: Record<string, CypherValue> = {};

  constructor(
    private readonly family: NodeFamily,
    private readonly prefix: string,
  ) {}

  accessPath(filter: NodeFilter): string | undefined {
    switch (filter.kind) {
      case 'and':
        return filter.parts.map((part) => this.accessPath(part)).find((text) => text !== undefined);
      case 'or':
        return unite(filter.parts.map((part) => this.accessPath(part)));
      case 'attribute':
        if (filter.attribute !== 'id') return undefined;
        return `MATCH (node:${familyLabels[this.family]}) WHERE node.id IN ${this.#bind(filter.in)} RETURN node`;
      case 'externalIds': {
        const keys = this.#bind(filter.in.map(externalIdKey));
        return `MATCH (externalId:ExternalId)<-[:HAS_EXTERNAL_ID]-(node) WHERE externalId.key IN ${keys} RETURN node`;
      }
      case 'text':
        return this.#textAccessPath(filter);
      case 'related':
        return this.#relatedAccessPath(filter);
      default:
        // Other conditions have no index, so the list is walked.
        return undefined;
    }
  }

  /** If the condition names neighbors by id, looks up the nodes linked to them, in the index of the neighbors' lists. */
  #relatedAccessPath({ relation, direction, where }: RelatedCondition): string | undefined {
    const neighborIds = namedNeighborIds(where, direction);
    if (!neighborIds) return undefined;
    const [back, near] = direction === 'out' ? (['in', 'source'] as const) : (['out', 'target'] as const);
    return `${matchOwnedByAny(this.#bind(neighborIds), relation, back)} RETURN ${near} AS node`;
  }

  /** Equal texts and beginnings of texts are looked up in the index of keys, and whole words in the word indexes. */
  #textAccessPath({ fields, how, normalized }: TextCondition): string | undefined {
    if (how === 'contains') return undefined;
    const isOfFields = `entry.field IN ${this.#bind(fields)}`;
    if (how === 'words') {
      // Normalized words contain only letters and digits, so nothing needs to be escaped.
      const words = normalized.split(' ').map((word) => `normalized:"${word}"`);
      return `UNWIND ${this.#bind(indexesOf(fields))} AS index
CALL db.index.fulltext.queryNodes(index, ${this.#bind(words.join(' AND '))}) YIELD node AS entry
WITH entry WHERE ${isOfFields}
MATCH (entry)-[:ENTRY_OF]->(node) RETURN node`;
    }
    const comparison = how === 'equals' ? '=' : 'STARTS WITH';
    // The index is named, since right after a large import the planner has too few statistics to choose it.
    return `MATCH (entry:SearchEntry)-[:ENTRY_OF]->(node)
USING INDEX entry:SearchEntry(field, key)
WHERE ${isOfFields} AND entry.key ${comparison} ${this.#bind(searchKey(normalized))} RETURN node`;
  }

  #bind(value: CypherValue): string {
    const name = `${this.prefix}${Object.keys(this.parameters).length}`;
    this.parameters[name] = value;
    return `$${name}`;
  }
}

function unite(texts: readonly (string | undefined)[]): string | undefined {
  const known = texts.filter((text) => text !== undefined);
  return known.length < texts.length || known.length === 0
    ? undefined
    : known.map((text) => `CALL () { ${text} } RETURN node`).join('\nUNION ALL\n');
}

function indexesOf(fields: TextCondition['fields']): string[] {
  const [names, texts] = fullTextIndexes;
  const isName = (field: string) => (nameFields as readonly string[]).includes(field);
  return [...(fields.some(isName) ? [names.name] : []), ...(fields.every(isName) ? [] : [texts.name])];
}

/** One row { sizes }. Each size is counted up to one more than `maxAccessPathNodes`. */
export function accessPathSizes(accessPaths: readonly CypherAccessPath[]): Statement {
  const parts = accessPaths.map(
    ({ text }, index) => `CALL () { CALL () { ${text} } WITH node LIMIT $accessPathLimit RETURN count(*) AS size${index} }`,
  );
  return {
    name: 'accessPathSizes',
    text: `${parts.join('\n')}\nRETURN [${accessPaths.map((_accessPath, index) => `size${index}`).join(', ')}] AS sizes`,
    parameters: {
      ...Object.assign({}, ...accessPaths.map(({ parameters }) => parameters)),
      accessPathLimit: BigInt(maxAccessPathNodes + 1),
    },
  };
}

export function decodeAccessPathSizes(row: Row): number[] {
  return (row['sizes'] as readonly unknown[]).map(Number);
}
