// Starts Neo4j Community in a Docker container that is removed when it stops.
import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { cleanUpOnExit } from './clean-up-on-exit.js';
import { neo4jMemory } from './neo4j-memory.js';
import type { Neo4jServer, Neo4jUnavailable, StartOptions } from './neo4j-server.js';
import { runCommand } from './run-command.js';
import { waitUntilReady } from './wait-until-ready.js';

const image = 'neo4j:5.26-community';
const pullTimeoutMs = 10 * 60_000;
const startTimeoutMs = 120_000;

/** Needs a running Docker daemon. */
export async function openDockerNeo4j(options: StartOptions): Promise<Neo4jServer | Neo4jUnavailable> {
  if (!(await runCommand('docker', ['info'], 10_000)).succeeded) return { unavailable: 'Docker does not answer (`docker info` failed)' };
  if (options.dataFolder) await mkdir(options.dataFolder, { recursive: true });
  const started = await runCommand('docker', dockerArguments(options), pullTimeoutMs);
  // Docker prints the progress of the pull first; the last line is the id of the container.
  const container = started.output
    .split('\n')
    .map((line) => line.trim())
    .findLast((line) => /^[0-9a-f]{64}$/.test(line));
  if (!started.succeeded || container === undefined) return { unavailable: `Docker could not run ${image}: ${started.output.slice(-600)}` };

  const cancelCleanUp = cleanUpOnExit(() => spawnSync('docker', ['rm', '--force', '--volumes', container], { stdio: 'ignore' }));
  let isClosed = false;
  const close = async () => {
    if (isClosed) return;
    isClosed = true;
    cancelCleanUp();
    // If the data stays, the server gets time to write it to disk.
    if (options.dataFolder) await runCommand('docker', ['stop', container], 60_000);
    await runCommand('docker', ['rm', '--force', '--volumes', container], 60_000);
  };
  const uri = `bolt://127.0.0.1:${options.port}`;
  if (await waitUntilReady(uri, startTimeoutMs, () => false)) return { uri, howStarted: `Docker with ${image}`, close };
  const log = await runCommand('docker', ['logs', '--tail', '20', container], 10_000);
  await close();
  return { unavailable: `${image} did not start in Docker: ${log.output.slice(-600)}` };
}

function dockerArguments(options: StartOptions): string[] {
  const memory = neo4jMemory(options);
  const user = process.getuid && process.getgid ? ['--user', `${process.getuid()}:${process.getgid()}`] : [];
  return [
    'run',
    '--detach',
    ...(options.dataFolder ? [...user, '--volume', `${options.dataFolder}:/data`] : []),
    '--publish',
    `127.0.0.1:${options.port}:7687`,
    '--env',
    'NEO4J_AUTH=none',
    '--env',
    'NEO4J_dbms_usage__report_enabled=false',
    '--env',
    `NEO4J_server_memory_heap_initial__size=${memory.heap}`,
    '--env',
    `NEO4J_server_memory_heap_max__size=${memory.heap}`,
    '--env',
    `NEO4J_server_memory_pagecache_size=${memory.pageCache}`,
    '--env',
    'NEO4J_db_tx__log_preallocate=false',
    image,
  ];
}
