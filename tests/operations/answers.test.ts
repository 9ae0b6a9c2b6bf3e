// Every named document answers on the seeds, on both engines, what its reviewed file in operations/answers says.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEngines, describeWithoutNeo4j } from '../support/engines.js';
import { answerFile, firstQuery, readOperations } from '../support/operations.js';
import { openSeeded, type Seeded } from '../support/seeded.js';

const operations = readOperations();

describeEngines('The operations', (engine) => {
  let seeded: Seeded;
  beforeAll(async () => {
    seeded = await openSeeded(engine);
  });
  afterAll(() => seeded.close());

  it.each(operations)('$name answers as reviewed; npm run answers writes the files anew, to be read again', async (operation) => {
    const answer = await seeded.ask(operation.document, operation.variables);
    expect(answer).toEqual(JSON.parse(readFileSync(answerFile(operation.name), 'utf8')));
  });

  it('include the query of the README, which answers what the README shows', async () => {
    const answer = await seeded.ask(readFileSync(firstQuery.documentFile, 'utf8'));
    expect(answer).toEqual(JSON.parse(readFileSync(firstQuery.answerFile, 'utf8')));
  });
});

describeWithoutNeo4j('The operations', () => {
  it.each(operations)('$name says which question it answers, what it shows and what it does not show', ({ head }) => {
    expect(head.length).toBeGreaterThanOrEqual(3);
    expect(head[0]).toMatch(/^# [A-Z].*\?$/);
    expect(head[1]).toMatch(/^# Shows .*\.$/);
    expect(head.slice(2).join(' ')).toMatch(/^# Does not show .*\.$/);
  });

  it('have no answers left over from documents that are gone', () => {
    const left = readdirSync('operations/answers', { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.json') && !existsSync(`operations/${file.replace('.json', '.graphql')}`),
    );
    expect(left).toEqual([]);
  });
});
