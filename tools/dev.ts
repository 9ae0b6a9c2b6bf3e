// `npm run dev`: the API, the page with hot reload and the generated code, each renewed when its sources change, at one address.
// Vite serves the page and passes requests for the API on to it. Arguments go to `dossier serve`; PORT is the port of the address.
import { setTimeout as delay } from 'node:timers/promises';
import { startProcess } from './dev/prefixed-process.js';
import { findFreePort } from './neo4j/free-port.js';

const port = Number(process.env['PORT'] || 4000);
const address = `http://127.0.0.1:${port}`;
const apiPort = String(await findFreePort());

/** Sources that the API reads and does not import. */
const readByApi = ['schema/*.graphql', 'seeds/*.json', 'operations/**/*.graphql'].flatMap((files) => ['--include', files]);

const code = startProcess('code', ['node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.yml', '--watch'], {
  // One line for each step of each file.
  leaveOut: /^\s*[❯✔]/,
});
const api = startProcess(
  'api ',
  [
    'node_modules/tsx/dist/cli.mjs',
    'watch',
    '--clear-screen=false',
    ...readByApi,
    'src/cli/main.ts',
    'serve',
    '--seed',
    ...process.argv.slice(2),
  ],
  // The API prints its own address, which is not the one to open.
  { environment: { PORT: apiPort }, leaveOut: /^(Page|API) +http/ },
);
const page = startProcess(
  'page',
  ['node_modules/vite/bin/vite.js', 'explorer', '--host', '127.0.0.1', '--port', String(port), '--strictPort', '--clearScreen', 'false'],
  { environment: { DOSSIER_API: `http://127.0.0.1:${apiPort}` }, leaveOut: /Local:|press h/ },
);
const processes = [code, api, page];

let isEnding = false;
async function end(exitCode: number): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  await Promise.all(processes.map((child) => child.end()));
  process.exit(exitCode);
}

// Ctrl-C reaches this process alone, because each of the others is in a process group of its own.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));
for (const child of processes)
  void child.exited.then((code) => {
    if (!isEnding) console.error(`${child.name.trim()} ended with ${code}: everything is stopped.`);
    return end(1);
  });

await Promise.all([answers(`http://127.0.0.1:${apiPort}/readyz`), answers(address)]);
console.log(`\nDossier runs at ${address}/ (API: ${address}/graphql). Changes are taken over by themselves. Ctrl-C ends it.\n`);

async function answers(url: string): Promise<void> {
  while (
    !(await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    ))
  )
    await delay(200);
}
