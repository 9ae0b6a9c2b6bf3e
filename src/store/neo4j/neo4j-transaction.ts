// One write transaction in Neo4j, with the operations that src/store/write needs.
import type { GraphTransaction, StoredContent } from '../graph-transaction.js';
import { decodeEdge, decodeNode, type Values } from './neo4j-records.js';
import type { Row, RunStatement, Statement } from './neo4j-statement.js';
import { edgesOf } from './neo4j-statements-edges.js';
import { articleTexts, nodesByIds } from './neo4j-statements-nodes.js';
import * as statements from './neo4j-statements-write.js';

/** `run` runs a statement in an open transaction. */
export function createNeo4jTransaction(run: RunStatement): GraphTransaction {
  const runAll = async (all: readonly Statement[]): Promise<Row[]> => {
    const rows: Row[] = [];
    for (const statement of all) for (const row of await run(statement)) rows.push(row);
    return rows;
  };
  const write = async (all: readonly Statement[]): Promise<void> => void (await runAll(all));

  return {
    async nodesByIds(ids) {
      const nodes = (await runAll([nodesByIds(ids)])).map((row) => decodeNode(row['node'] as Values));
      return new Map(nodes.map((node) => [node.id, node]));
    },
    async articleTexts(articleIds) {
      return new Map((await run(articleTexts(articleIds))).map((row) => [String(row['id']), String(row['text'])]));
    },
    nodeContents: async (ids) => decodeContents(await runAll([statements.nodeContents(ids)])),
    edgeContents: async (edges) => decodeContents(await runAll(statements.edgeContents(edges))),
    async edgesOf(relation, direction, ownerIds) {
      return (await run(edgesOf(relation, direction, ownerIds))).map((row) => decodeEdge(relation, row['edge'] as Values));
    },
    insertNodes: (rows) => write(statements.insertNodes(rows)),
    insertEdges: (rows) => write(statements.insertEdges(rows)),
    updateNodeEvidence: (evidence) => write(statements.updateNodeEvidence(evidence)),
    updateEdgeEvidence: (evidence) => write(statements.updateEdgeEvidence(evidence)),
    updateAliases: (grown) => write(statements.updateAliases(grown)),
    updateNodeStatuses: (all) => write(statements.updateNodeStatuses(all)),
    updateEdgeStatuses: (all) => write(statements.updateEdgeStatuses(all)),
    updateArticleCounts: (counts) => write(statements.updateArticleCounts(counts)),
    touch: (recordedAt) => write([statements.touch(recordedAt)]),
  };
}

function decodeContents(rows: readonly Row[]): Map<string, StoredContent> {
  return new Map(
    rows.map(({ id, contentHash, evidenceIds }) => [
      String(id),
      { contentHash: String(contentHash), evidenceIds: evidenceIds as string[] },
    ]),
  );
}
