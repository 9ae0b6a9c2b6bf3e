// `npm run readme`: writes the parts of README.md that are made from the program, on a throw-away graph with the seeds in it.
import { readFileSync, writeFileSync } from 'node:fs';
import { settings } from '../src/config.js';
import { fillReadme, withoutComment } from './readme/fill-readme.js';
import { openSeededServer } from './seeded-server.js';

const operation = readFileSync('operations/who-disputes-what.graphql', 'utf8');
const server = await openSeededServer();
const answer = await server.ask(operation);
await server.close();
writeFileSync('README.md', fillReadme(readFileSync('README.md', 'utf8'), { operation: withoutComment(operation), answer, settings }));
console.log('README.md is up to date.');
