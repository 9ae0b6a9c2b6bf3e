// `npm run answers`: runs every operation, and the query of the README, on a temporary graph that holds the seeds, and writes the answers.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { answerFile, firstQuery, readOperations } from '../tests/support/operations.js';
import { printAnswer } from './docs/print-answer.js';
import { openSeededServer } from './seeded-server.js';

const server = await openSeededServer();
for (const { name, document, variables } of readOperations()) {
  mkdirSync(dirname(answerFile(name)), { recursive: true });
  writeFileSync(answerFile(name), `${JSON.stringify(await server.ask(document, variables), null, 2)}\n`);
  console.log(answerFile(name));
}
// The README includes this file as it is, so it is written as the documentation prints answers.
writeFileSync(firstQuery.answerFile, `${printAnswer(await server.ask(readFileSync(firstQuery.documentFile, 'utf8')))}\n`);
console.log(firstQuery.answerFile);
await server.close();
console.log('Review the changes, then run "npm run docs" to update the documentation.');
