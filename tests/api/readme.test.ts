// What the README shows is what the program answers.
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { settings } from '../../src/config.js';
import { fillReadme, withoutComment } from '../../tools/readme/fill-readme.js';
import { describeEngines } from '../support/engines.js';
import { openSeeded } from '../support/seeded.js';

describeEngines('The README', (engine) => {
  it('shows the operation, its real answer and the settings; npm run readme writes them', async () => {
    const seeded = await openSeeded(engine);
    const operation = readFileSync('operations/who-disputes-what.graphql', 'utf8');
    const answer = await seeded.ask(operation);
    await seeded.close();
    const readme = readFileSync('README.md', 'utf8');
    expect(fillReadme(readme, { operation: withoutComment(operation), answer, settings })).toBe(readme);
    expect(answer.claims.nodes).toHaveLength(2);
  });
});

it('The README and CI run the tests by the same command', () => {
  const command = 'npm ci && npm test';
  expect(readFileSync('README.md', 'utf8')).toContain(command);
  expect(readFileSync('.ci/run', 'utf8')).toContain(`(${command})`);
});
