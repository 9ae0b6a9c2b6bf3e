// Prints everything that a Neo4j database holds as JSON lines. See tests/stores/README.md.
import neo4j from 'neo4j-driver';
import { readNeo4jLines } from './read-neo4j-lines.js';

const [uri] = process.argv.slice(2);
const { NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
if (uri === undefined) {
  console.error('Usage: npx tsx tools/stores/export-neo4j.ts bolt://127.0.0.1:7687 > neo4j.jsonl');
  process.exitCode = 1;
} else {
  const auth = NEO4J_PASSWORD ? neo4j.auth.basic(NEO4J_USERNAME || 'neo4j', NEO4J_PASSWORD) : undefined;
  for (const line of await readNeo4jLines(uri, auth)) console.log(line);
}
