// Derives search entries, content hashes and attributes again from all records, with one transaction per chunk. If the pass is interrupted,
// the next open starts it again.
import { nodeFamilies, type NodeFamily } from '../../domain/ids.js';
import { relationNames, type RelationName } from '../../domain/relations.js';
import type { StoredNode } from '../../domain/records.js';
import type { DerivedName, DerivedVersions } from '../renewal/derived-data.js';
import { renewNode, type RenewedNode } from '../renewal/renew-node.js';
import { countProgress, type RenewalProgress } from '../renewal/renewal-progress.js';
import { edgeContentHash } from '../write/content-hash.js';
import type { Transact } from './neo4j-migrations.js';
import { addedProperties, attributeProperties } from './neo4j-properties.js';
import { decodeEdge, decodeNode, type Values } from './neo4j-records.js';
import { insertSearchEntries } from './neo4j-search-entries.js';
import type { CypherValue, RunStatement } from './neo4j-statement.js';
import * as statements from './neo4j-statements-derived.js';
import { takeTurn } from './neo4j-statements-write.js';

export async function deriveAgain(
  transact: Transact,
  outdated: readonly DerivedName[],
  versions: DerivedVersions,
  onProgress: ((progress: RenewalProgress) => void) | undefined,
): Promise<void> {
  const needsEdges = outdated.includes('contentHashes');
  const [totals] = await transact((run) => run(statements.totals));
  const advance = countProgress(outdated, Number(totals!['nodes']) + (needsEdges ? Number(totals!['edges']) : 0), onProgress);

  const needsSearchEntries = outdated.includes('searchEntries');
  for (const family of nodeFamilies) {
    await eachChunk(transact, advance, (run, after) => deriveNodes(run, family, after, needsSearchEntries));
  }
  if (needsEdges) {
    for (const relation of relationNames) await eachChunk(transact, advance, (run, after) => deriveEdges(run, relation, after));
  }
  await transact((run) => run(statements.writeDerivedVersions(outdated, versions)));
}

/** Processes a chunk and returns its ids, in order; empty at the end. */
type DeriveChunk = (run: RunStatement, after: string) => Promise<string[]>;

async function eachChunk(transact: Transact, advance: (added: number) => void, derive: DeriveChunk): Promise<void> {
  for (let after = ''; ; ) {
    const start = after;
    const ids = await transact(async (run) => {
      await run(takeTurn);
      return derive(run, start);
    });
    if (ids.length === 0) return;
    advance(ids.length);
    after = ids.at(-1)!;
  }
}

async function deriveNodes(run: RunStatement, family: NodeFamily, after: string, needsSearchEntries: boolean): Promise<string[]> {
  const rows = await run(statements.nodesAfter(family, after));
  const stored = rows.map((row) => decodeNode(row['node'] as Values));
  const ids = stored.map(({ id }) => id);
  if (ids.length === 0) return ids;
  const renewed = stored.map((node, index) => renewNode(node, rows[index]!['text'] as string | null));
  await run(
    statements.setNodeProperties(
      family,
      renewed.map((node, index) => ({ id: node.node.id, properties: derivedProperties(stored[index]!, node) })),
    ),
  );
  if (needsSearchEntries) {
    await run(statements.deleteSearchEntries(family, ids));
    for (const statement of insertSearchEntries(renewed.flatMap(({ searchEntries }) => searchEntries))) await run(statement);
  }
  return ids;
}

function derivedProperties(stored: StoredNode, { node, contentHash }: RenewedNode): Record<string, CypherValue> {
  return { ...addedProperties(stored, node), ...attributeProperties(node), contentHash };
}

async function deriveEdges(run: RunStatement, relation: RelationName, after: string): Promise<string[]> {
  const rows = (await run(statements.edgesAfter(relation, after))).map((row) => ({
    id: String(row['id']),
    properties: { contentHash: edgeContentHash(decodeEdge(relation, row['edge'] as Values)) },
  }));
  if (rows.length > 0) await run(statements.setEdgeProperties(relation, rows));
  return rows.map(({ id }) => id);
}
