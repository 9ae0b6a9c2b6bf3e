// What stops a start on a real Neo4j is said in plain words. What needs no Neo4j is in serve.test.ts.
import { expect, it } from '@jest/globals';
import { describeWithNeo4j, testNeo4jSettings } from '../support/engines.js';
import { startNode } from '../support/child-process.js';

describeWithNeo4j('serve on Neo4j', () => {
  it('says in plain words that the server does not have the database, and names it', async () => {
    const { uri, username, password } = testNeo4jSettings()!;
    const credentials: Record<string, string> = password === null ? {} : { NEO4J_USERNAME: username ?? 'neo4j', NEO4J_PASSWORD: password };
    const { exited, output } = startNode('src/cli/main.ts', ['serve', '--seed'], {
      environment: { PORT: '0', NEO4J_URI: uri, ...credentials, NEO4J_DATABASE: 'elsewhere' },
    });
    expect(await exited).toBe(1);
    expect(output).toEqual({
      stdout: '',
      stderr: expect.stringMatching(
        /^The Neo4j server at \S+ does not have the requested database\. Check NEO4J_DATABASE, which is "elsewhere"\.\n$/,
      ),
    });
  });
});
