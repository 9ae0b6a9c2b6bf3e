// `npm run answers`: runs every operation on a temporary graph that holds the seeds and writes the answers to operations/answers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { answerFile, readOperations } from '../tests/support/operations.js';
import { openSeededServer } from './seeded-server.js';

const server = await openSeededServer();
for (const { name, document, variables } of readOperations()) {
  mkdirSync(dirname(answerFile(name)), { recursive: true });
  writeFileSync(answerFile(name), `${JSON.stringify(await server.ask(document, variables), null, 2)}\n`);
  console.log(answerFile(name));
}
await server.close();
console.log('Review the changes, then run "npm run docs" to update the documentation.');
