// What the statement of a page costs on Neo4j, in database hits.
import neo4j from 'neo4j-driver';
import type { EdgeList, OwnerSlice } from '../../src/store/graph-store.js';
import { edgePages } from '../../src/store/neo4j/neo4j-statements-edges.js';
import type { Row, Statement } from '../../src/store/neo4j/neo4j-statement.js';
import type { Neo4jAddress } from './empty-neo4j.js';

export interface PageProfile {
  readonly databaseHits: number;
  /** Operators of the plan, each once. A plan that sorts or expands from a node reads more than an index. */
  readonly operators: readonly string[];
  /** How many edges were returned, including the one past the limit of each owner. */
  readonly edges: number;
}

interface PlanNode {
  readonly operatorType: string;
  readonly dbHits: number;
  readonly children: readonly PlanNode[];
}

/** Runs the statement of `GraphReader.edgePages` for these slices, which must be of one shape, under PROFILE. */
export async function profileEdgePages(
  { uri, username, password }: Neo4jAddress,
  list: EdgeList,
  slices: readonly OwnerSlice[],
): Promise<PageProfile> {
  const [statement, ...others] = edgePages(list, slices);
  if (!statement || others.length > 0) throw new Error(`Expected slices of one shape, got ${others.length + (statement ? 1 : 0)} shapes.`);
  const { rows, ...profile } = await profileStatement({ uri, username, password }, statement);
  return { ...profile, edges: (rows[0]?.['edges'] as unknown[]).length };
}

/** Runs any statement under PROFILE. */
export async function profileStatement(
  { uri, username, password }: Neo4jAddress,
  statement: Statement,
): Promise<Omit<PageProfile, 'edges'> & { readonly rows: readonly Row[] }> {
  const driver = neo4j.driver(uri, username ? neo4j.auth.basic(username, password ?? '') : undefined, { disableLosslessIntegers: true });
  try {
    const { records, summary } = await driver.executeQuery(`PROFILE ${statement.text}`, statement.parameters);
    if (!summary.profile) throw new Error('Neo4j gave no profile.');
    const plan = planNodes(summary.profile as PlanNode);
    return {
      databaseHits: plan.reduce((total, node) => total + node.dbHits, 0),
      operators: [...new Set(plan.map((node) => node.operatorType.replace(/@.*/, '')))],
      rows: records.map((record) => record.toObject()),
    };
  } finally {
    await driver.close();
  }
}

function planNodes(node: PlanNode): PlanNode[] {
  return [node, ...node.children.flatMap(planNodes)];
}
