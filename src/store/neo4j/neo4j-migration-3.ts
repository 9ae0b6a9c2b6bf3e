// Version 3: search entries by the rules of today for all that is stored, and content hashes that leave aliases out. In steps, each of which
// may be done again.
import { nodeFamilies, type NodeFamily } from '../../domain/ids.js';
import { reindexNode } from '../write/reindex-node.js';
import { familyLabels } from './neo4j-labels.js';
import { decodeNode, nodeProjection, type Values } from './neo4j-records.js';
import { insertSearchEntries } from './neo4j-search-entries.js';
import type { Row, Statement } from './neo4j-statement.js';

/** Nodes of one step: an article may have a text of a megabyte. */
const chunkSize = 100;

/** Deletes those of version 2, where there are any. */
export async function renewSearchEntries(transact: (statements: readonly Statement[]) => Promise<Row[]>): Promise<void> {
  while ((await transact([deleteSomeEntries]))[0]?.['deleted'] !== 0) {
    // Until none is left.
  }
  for (const family of nodeFamilies) {
    for (let after = ''; ; ) {
      const rows = await transact([nodesAfter(family, after)]);
      const nodes = rows.map((row) => reindexNode(decodeNode(row['node'] as Values), row['text'] as string | null));
      if (nodes.length === 0) break;
      const properties = nodes.map(({ node, contentHash }) => ({
        id: node.id,
        properties: { contentHash, ...(node.family === 'article' ? { sources: JSON.stringify(node.sources) } : {}) },
      }));
      await transact([setProperties(family, properties), ...insertSearchEntries(nodes.flatMap(({ searchEntries }) => searchEntries))]);
      after = nodes.at(-1)!.node.id;
    }
  }
}

/** Rows { node, text }. */
function nodesAfter(family: NodeFamily, after: string): Statement {
  return {
    name: 'nodesAfter',
    text: `MATCH (node:${familyLabels[family]}) WHERE node.id > $after
WITH node ORDER BY node.id LIMIT ${chunkSize}
RETURN ${nodeProjection('node', [family])} AS node, node.text AS text`,
    parameters: { after },
  };
}

function setProperties(family: NodeFamily, rows: Statement['parameters'][string]): Statement {
  return {
    name: 'setProperties',
    text: `UNWIND $rows AS row MATCH (node:${familyLabels[family]} {id: row.id}) SET node += row.properties`,
    parameters: { rows },
  };
}

/** One row { deleted }. So many at once as a transaction holds well. */
const deleteSomeEntries: Statement = {
  name: 'deleteSomeEntries',
  text: 'MATCH (entry:SearchEntry) WITH entry LIMIT 5000 DETACH DELETE entry RETURN count(*) AS deleted',
  parameters: {},
};
