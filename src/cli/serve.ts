// `dossier serve`: runs the API and the page until a signal ends it.
import { Option, type Command } from 'commander';
import { describeStore, isStartedByNpm, operationModes, readConfig, type Config } from '../config.js';
import type { GraphStore } from '../store/graph-store.js';
import { describeWrite, hasChanged } from './describe-write.js';
import { helpAfter } from './exit-codes.js';
import { createRenewalReport } from './renewal-report.js';
import { loadArticles } from './seed.js';
import { stopWithNpm } from './stop-with-npm.js';

/** Time for closing connections and the store, in addition to the longest request. */
const closingTimeMs = 2_000;

export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('serve the page at /, the API at /graphql and health checks at /healthz and /readyz, until SIGTERM or SIGINT')
    .option('--seed', 'first load the articles that come with the program; existing articles are not changed')
    .addOption(
      new Option(
        '--operations <which>',
        'which GraphQL operations run: all (open), all with a log entry for those not in the list (log), only those in the list (trusted)',
      ).choices(operationModes),
    )
    .option('--operations-folder <folder>', 'folder with the list as .graphql files (default: the operations that come with the program)')
    .addHelpText(
      'after',
      helpAfter({
        refused: 'the graph cannot be opened, or the articles that come with the program have errors',
        examples: [
          'dossier serve --seed',
          'PORT=0 dossier serve',
          'dossier serve --operations trusted',
          'NEO4J_URI=bolt://localhost:7687 NEO4J_USERNAME=neo4j NEO4J_PASSWORD=... dossier serve',
        ],
      }),
    )
    .action(async ({ seed, operations, operationsFolder }: ServeOptions) =>
      serve(readConfig(undefined, { OPERATIONS: operations, OPERATIONS_FOLDER: operationsFolder }), seed === true),
    );
}

interface ServeOptions {
  readonly seed?: true;
  readonly operations?: string;
  readonly operationsFolder?: string;
}

async function serve(config: Config, withSeeds: boolean): Promise<void> {
  const { composeServer, openConfiguredStore, stopOnSignals, handleUnhandledRejections } = await import('../compose.js');
  const store = await openConfiguredStore(config, createRenewalReport());
  try {
    if (withSeeds) await loadSeeds(store);
    const server = await composeServer(config, store);
    handleUnhandledRejections(server.logUnexpected);
    const address = await server.listen(config.values.HOST, config.values.PORT);
    stopOnSignals({
      async stop() {
        await server.stop();
        await store.close();
      },
      timeoutMs: config.values.REQUEST_TIMEOUT_MS + closingTimeMs,
      say: (line) => console.error(line),
    });
    if (isStartedByNpm()) stopWithNpm();
    console.log(await describeStart(config, store, address));
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function loadSeeds(store: GraphStore): Promise<void> {
  const summary = await loadArticles(store, []);
  if (hasChanged(summary)) console.error(describeWrite(summary));
}

/** The addresses of page and API, and where the graph is. */
async function describeStart(config: Config, store: GraphStore, address: string): Promise<string> {
  const { articles, entities, events, claims } = await store.stats();
  const { engine, place } = describeStore(config.store);
  return [
    `Page   ${address}/`,
    `API    ${address}/graphql`,
    `Graph  ${engine}, ${place}: ${articles} articles, ${entities} entities, ${events} events, ${claims} claims`,
  ].join('\n');
}
