// The jars of Neo4j Community, which Maven copies once into the cache folder of the checkout.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.js';

const pomFile = fileURLToPath(new URL('./pom.xml', import.meta.url));
const cacheFolder = fileURLToPath(new URL('../../.cache/neo4j', import.meta.url));
const copyTimeoutMs = 10 * 60_000;

export interface Neo4jJars {
  readonly version: string;
  /** All jars, in a fixed order, because the class archive of Java is valid only for exactly the same class path. */
  readonly jars: readonly string[];
  /** The folder for files that belong to these jars. */
  readonly folder: string;
}

/** If the jars are unavailable, the result gives the reason. */
export async function openNeo4jJars(): Promise<Neo4jJars | { readonly unavailable: string }> {
  const version = /<neo4j\.version>([^<]+)</.exec(await readFile(pomFile, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`Expected a property neo4j.version in ${pomFile}.`);
  const folder = join(cacheFolder, version);
  const library = join(folder, 'lib');
  if (!existsSync(library)) {
    const problem = await copyJars(library);
    if (problem !== undefined) return { unavailable: problem };
  }
  const names = (await readdir(library)).filter((name) => name.endsWith('.jar')).sort();
  return { version, jars: names.map((name) => join(library, name)), folder };
}

/** Copies to a temporary folder and renames it at the end, so that an interrupted copy is never used. */
async function copyJars(library: string): Promise<string | undefined> {
  const maven = await runCommand('mvn', ['--version'], 60_000);
  if (!maven.succeeded) return 'Maven is not installed (`mvn --version` failed)';
  await mkdir(dirname(library), { recursive: true });
  const unfinished = await mkdtemp(`${library}-`);
  try {
    const copied = await runCommand(
      'mvn',
      ['-q', '-B', '-f', pomFile, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${unfinished}`],
      copyTimeoutMs,
    );
    if (!copied.succeeded) return `Maven could not copy the jars of Neo4j: ${copied.output.slice(-600)}`;
    if (!existsSync(library)) await rename(unfinished, library);
    return undefined;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
