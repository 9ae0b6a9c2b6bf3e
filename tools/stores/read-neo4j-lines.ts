// Everything that a Neo4j database holds, as lines of JSON: schema objects, nodes, relationships. Equal for equal databases.
import neo4j, { type AuthToken, type Session } from 'neo4j-driver';

type Json = string | number | boolean | null | { readonly [name: string]: Json } | readonly Json[];
type Row = Record<string, unknown>;

/** Nodes with the label `except` are left out, together with their relationships. */
export async function readNeo4jLines(uri: string, auth: AuthToken | undefined, except?: string): Promise<string[]> {
  // Integers are read as BigInt, which tells them from floating-point numbers: 1 and 1.0 are different values to Neo4j.
  const driver = neo4j.driver(uri, auth, { useBigInt: true });
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    return [...(await readSchema(session)), ...(await readGraph(session, except ?? ''))].map((line) => JSON.stringify(line));
  } finally {
    await session.close();
    await driver.close();
  }
}

/** Constraints come first, because each brings the index that it owns. */
async function readSchema(session: Session): Promise<Json[]> {
  const constraints = await run(session, 'SHOW CONSTRAINTS YIELD name, createStatement RETURN name, createStatement ORDER BY name');
  const indexes = await run(
    session,
    `SHOW INDEXES YIELD name, type, owningConstraint, createStatement
RETURN name, type, owningConstraint, createStatement ORDER BY name`,
  );
  return [
    ...constraints.map((row): Json => ({ constraint: row['name'] as string, create: row['createStatement'] as string })),
    ...indexes.map(
      (row): Json => ({
        index: row['name'] as string,
        type: row['type'] as string,
        owningConstraint: row['owningConstraint'] as string | null,
        create: row['createStatement'] as string,
      }),
    ),
  ];
}

/** Nodes get numbers in the order of their content, so that two exports of one database are equal line by line. */
async function readGraph(session: Session, except: string): Promise<Json[]> {
  const nodes = (
    await run(
      session,
      'MATCH (node) WHERE NOT $except IN labels(node) RETURN elementId(node) AS id, labels(node) AS labels, properties(node) AS properties',
      { except },
    )
  ).map((row) => ({
    id: row['id'] as string,
    content: { labels: (row['labels'] as string[]).toSorted(), properties: encodeProperties(row['properties'] as Row) },
  }));
  nodes.sort((a, b) => compare(JSON.stringify(a.content), JSON.stringify(b.content)));
  const numbers = new Map(nodes.map(({ id }, index) => [id, index]));
  const relationships = (
    await run(
      session,
      `MATCH (source)-[relationship]->(target) WHERE NOT $except IN labels(source) AND NOT $except IN labels(target)
RETURN type(relationship) AS type, elementId(source) AS source, elementId(target) AS target, properties(relationship) AS properties`,
      { except },
    )
  ).map((row) => ({
    relationship: row['type'] as string,
    from: numbers.get(row['source'] as string)!,
    to: numbers.get(row['target'] as string)!,
    properties: encodeProperties(row['properties'] as Row),
  }));
  relationships.sort((a, b) => compare(a.relationship, b.relationship) || compare(JSON.stringify(a), JSON.stringify(b)));
  return [...nodes.map(({ content }, index) => ({ node: index, ...content })), ...relationships];
}

async function run(session: Session, text: string, parameters: Row = {}): Promise<Row[]> {
  return (await session.run(text, parameters)).records.map((record) => record.toObject() as Row);
}

function encodeProperties(properties: Row): Record<string, Json> {
  const names = Object.keys(properties).sort();
  return Object.fromEntries(names.map((name) => [name, encodeValue(properties[name], name)]));
}

function encodeValue(value: unknown, name: string): Json {
  if (typeof value === 'bigint') return { integer: value.toString() };
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((member) => encodeValue(member, name));
  throw new Error(`The property ${name} has a value of a type that this export does not know: ${String(value)}.`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
