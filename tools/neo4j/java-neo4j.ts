// Starts Neo4j Community in a Java process of its own, set up to start fast and to need little memory, or for measuring.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, openSync, closeSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { giveWay } from '../give-way.js';
import { cleanUpOnExit } from './clean-up-on-exit.js';
import { neo4jConfiguration } from './neo4j-configuration.js';
import { openNeo4jJars, type Neo4jJars } from './neo4j-jars.js';
import { neo4jMemory } from './neo4j-memory.js';
import type { Neo4jServer, Neo4jUnavailable, StartOptions } from './neo4j-server.js';
import { runCommand } from './run-command.js';
import { waitUntilReady } from './wait-until-ready.js';

const oldestJava = 17;
const startTimeoutMs = 90_000;
const stopTimeoutMs = 30_000;
const openedPackages = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'];

/** Needs Java 17 or newer, and for the first start Maven. */
export async function openJavaNeo4j(options: StartOptions): Promise<Neo4jServer | Neo4jUnavailable> {
  const java = await readJavaVersion();
  if ('unavailable' in java) return java;
  const jars = await openNeo4jJars();
  if ('unavailable' in jars) return jars;

  const memory = neo4jMemory(options);
  const home = await mkdtemp(join(tmpdir(), 'dossier-neo4j-'));
  const dataFolder = options.dataFolder ?? join(home, 'data');
  await mkdir(join(home, 'conf'));
  await mkdir(dataFolder, { recursive: true });
  await writeFile(join(home, 'conf', 'neo4j.conf'), neo4jConfiguration({ port: options.port, dataFolder, pageCache: memory.pageCache }));

  const archive = join(jars.folder, `java-${java.version}.jsa`);
  // Writing the archive takes 15 seconds at the end and saves a second or two at every later start, so CI, which starts once, does not write it.
  const isNotWritten = options.isForMeasuring === true || existsSync(archive) || process.env['CI'] === 'true';
  const newArchive = isNotWritten ? undefined : join(home, 'classes.jsa');
  const machine = options.isForMeasuring
    ? [`-Xms${memory.heap}`, `-Xmx${memory.heap}`]
    : [
        ...(options.runsLong === true ? [] : ['-XX:TieredStopAtLevel=1']),
        ...smallMachine(memory.heap, newArchive ? `-XX:ArchiveClassesAtExit=${newArchive}` : `-XX:SharedArchiveFile=${archive}`),
      ];
  const child = startJava(jars, home, machine);
  // At once: threads inherit it, and Java is about to start its own.
  giveWay(child.pid, options.priority);
  const cancelCleanUp = cleanUpOnExit(() => {
    child.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  });
  const close = onlyOnce(async () => {
    await stop(child);
    cancelCleanUp();
    if (newArchive && existsSync(newArchive)) await rename(newArchive, archive).catch(() => undefined);
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  });

  const uri = `bolt://127.0.0.1:${options.port}`;
  if (await waitUntilReady(uri, startTimeoutMs, () => hasEnded(child))) {
    return { uri, howStarted: `Java ${java.version} with Neo4j ${jars.version}`, close };
  }
  const reason = await readReason(home);
  await close();
  return { unavailable: `Neo4j ${jars.version} did not start: ${reason}` };
}

async function readJavaVersion(): Promise<{ readonly version: string } | Neo4jUnavailable> {
  const { succeeded, output } = await runCommand('java', ['-version'], 30_000);
  const version = /version "([^"]+)"/.exec(output)?.[1];
  if (!succeeded || version === undefined) return { unavailable: 'Java is not installed (`java -version` failed)' };
  if (Number.parseInt(version, 10) < oldestJava)
    return { unavailable: `Java ${oldestJava} or newer is needed, \`java -version\` says ${version}` };
  return { version };
}

/** Options for a fast start and little memory. */
function smallMachine(heap: string, archiveOption: string): string[] {
  return [`-Xms${heap}`, `-Xmx${heap}`, '-XX:+UseSerialGC', archiveOption, '-Xshare:auto', '-Xlog:cds=off', '-Xlog:cds+dynamic=off'];
}

function startJava(jars: Neo4jJars, home: string, machine: readonly string[]): ChildProcess {
  const console = openSync(join(home, 'console.log'), 'a');
  const options = [
    ...machine,
    ...openedPackages.flatMap((name) => ['--add-opens', `java.base/${name}=ALL-UNNAMED`]),
    '-Dfile.encoding=UTF-8',
    '-cp',
    jars.jars.join(delimiter),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
  try {
    return spawn('java', options, { stdio: ['ignore', console, console] });
  } finally {
    closeSync(console);
  }
}

/** The last cause in the logs, without its stack trace. */
async function readReason(home: string): Promise<string> {
  const files = [join(home, 'logs', 'neo4j.log'), join(home, 'console.log')];
  const logs = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  const lines = logs
    .join('\n')
    .split('\n')
    .map((line) => line.trim());
  const causes = lines.filter((line) => /^Caused by:|\bERROR\b|^Error/.test(line));
  return (causes.at(-1) ?? lines.filter((line) => line !== '').at(-1) ?? `no answer within ${startTimeoutMs / 1000} s`).slice(0, 400);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Sends SIGTERM first, so that the data and the class archive are written to disk. */
async function stop(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs);
  await ended;
  clearTimeout(force);
}

function onlyOnce(work: () => Promise<void>): () => Promise<void> {
  let result: Promise<void> | undefined;
  return () => (result ??= work());
}
