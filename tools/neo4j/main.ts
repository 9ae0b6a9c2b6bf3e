// `npm run neo4j`: runs a Neo4j on this machine until Ctrl-C. Its data stays.
import { once } from 'node:events';
import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { startNeo4jServer } from './open-neo4j-server.js';
import { findRunningNeo4j, noteRunningNeo4j } from './running-neo4j.js';

const { data, port, fast } = new Command('npm run neo4j --')
  .description('Starts Neo4j Community on this machine with Docker, or with Java 17 or newer and Maven, and runs it until Ctrl-C.')
  .option('--data <folder>', 'folder of its data', 'data/neo4j')
  .option('--port <number>', 'Bolt port; if it is in use, another port is chosen', readPort, 7687)
  .option('--fast', 'use more memory and start more slowly: for large data and for measuring')
  .parse()
  .opts<{ data: string; port: number; fast?: true }>();

const dataFolder = resolve(data);
const running = await findRunningNeo4j(dataFolder);
if (running) {
  console.error(`A Neo4j already uses the data in ${dataFolder}. It runs at ${running.uri} and was started by process ${running.pid}.`);
  console.error(`Start Dossier on it:  NEO4J_URI=${running.uri} npm start`);
  process.exitCode = 1;
} else await runUntilStopped();

async function runUntilStopped(): Promise<void> {
  console.log('Starting Neo4j. The first start downloads it, which takes a while.');
  const server = await startNeo4jServer({ dataFolder, port, isForMeasuring: fast === true });
  if ('unavailable' in server) {
    console.error(`Neo4j could not be started: ${server.unavailable}`);
    process.exitCode = 1;
    return;
  }
  const forget = noteRunningNeo4j(dataFolder, { pid: process.pid, uri: server.uri });
  console.log(`Neo4j runs at ${server.uri} (${server.howStarted}), without a password, and only this machine can reach it.`);
  console.log(`Its data stays in ${dataFolder}.`);
  console.log(`Start Dossier on it:  NEO4J_URI=${server.uri} npm start`);
  console.log('Ctrl-C stops it.');
  const keepAlive = setInterval(() => {}, 60_000);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  clearInterval(keepAlive);
  await server.close();
  forget();
  console.log('Neo4j is stopped.');
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new InvalidArgumentError(`Expected a whole number from 1 to 65535, got ${JSON.stringify(text)}.`);
}
