// The documents of the client package are those of operations/, and each answers.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildClientSchema, buildSchema, parse, print, printSchema, type IntrospectionQuery } from 'graphql';
import { readFileSync } from 'node:fs';
import { toDocumentNode } from '../../packages/client/src/document-node.js';
import * as client from '../../packages/client/src/main.js';
import { errorCodes as serverCodes, type ErrorCode as ServerCode } from '../../src/errors.js';
import { readOperations as readListedOperations } from '../../src/server/read-operations.js';
import { printTypeDefs, readTypeDefs } from '../../src/server/read-schema.js';
import { startClientServer, type ClientServer } from '../support/client-server.js';
import { answerFile, readOperations } from '../support/operations.js';

const operations = readOperations();
const documents = Object.entries(client).filter(([name]) => name.endsWith('Document')) as [
  string,
  client.TypedDocumentString<unknown, never>,
][];

/** The text of a file as a parser sees it, under the name of its operation. */
function readDocument(text: string): [name: string, text: string] {
  const [, name] = /^query (\w+)/m.exec(text) ?? [];
  return [`${name}Document`, print(parse(text))];
}

describe('The documents of the client', () => {
  let server: ClientServer;
  beforeAll(async () => {
    const listed = readListedOperations('operations', readTypeDefs('schema'));
    server = await startClientServer({ operations: { mode: 'trusted', listed } });
  });
  afterAll(() => server.stop());

  it('are what a server runs that runs nothing else', async () => {
    await expect(server.client.request('{ dataset { articles } }')).rejects.toMatchObject({ code: 'OPERATION_NOT_TRUSTED', status: 403 });
  });

  it('are all named documents of operations/, word for word', () => {
    const written = operations.map(({ document }) => readDocument(document));
    const sorted = (list: (readonly [string, string])[]) => Object.fromEntries(list);
    expect(sorted(documents.map(([name, document]) => [name, print(parse(String(document)))] as const))).toEqual(sorted(written));
    expect(documents.length).toBeGreaterThanOrEqual(13);
  });

  it.each(operations)('$name answers as reviewed', async ({ name, document, variables }) => {
    const [key] = readDocument(document);
    const typed = new Map(documents).get(key)!;
    const data = await server.client.request(String(typed), variables);
    expect(data).toEqual(JSON.parse(readFileSync(answerFile(name), 'utf8')));
  });

  it('are text wherever text is wanted, and documents of graphql for clients that parse', () => {
    const document = client.WhoDisputesWhatDocument;
    expect(`${document}`).toMatch(/^query WhoDisputesWhat \{/);
    expect(JSON.parse(JSON.stringify({ query: document }))).toEqual({ query: String(document) });
    expect(print(toDocumentNode(document))).toBe(String(document));
  });

  it('carry the comment at the head of their file to the editor', () => {
    const generated = readFileSync('packages/client/src/generated/documents.ts', 'utf8');
    for (const { head } of operations) expect(generated).toContain(head.map((line) => line.replace('#', ' *')).join('\n'));
  });
});

describe('The types of the client', () => {
  it('know the answer and the variables: the type check fails where they do not', async () => {
    const asked: (() => unknown)[] = [];
    const keep = (ask: () => unknown) => asked.push(ask);
    const dossier = client.createDossierClient({ url: 'http://127.0.0.1:1/graphql' });
    keep(async () => {
      const { events } = await dossier.request(client.NamedInWarrantsAndTalksDocument);
      for (const event of events.nodes) {
        const label: string = event.label;
        // @ts-expect-error only warrants have been issued
        const issued = event.wasIssued;
        if (event.__typename === 'ArrestWarrant') return [label, issued, event.wasIssued satisfies boolean];
      }
      return undefined;
    });
    keep(() => dossier.request(client.NamedInWarrantsAndTalksDocument, { kinds: ['TALKS'] }));
    // @ts-expect-error no event is of this kind
    keep(() => dossier.request(client.NamedInWarrantsAndTalksDocument, { kinds: ['TALK'] }));
    // @ts-expect-error the query takes no variables
    keep(() => dossier.request(client.WhoDisputesWhatDocument, { kinds: ['TALKS'] }));
    // @ts-expect-error both ends of the path are needed
    keep(() => dossier.request(client.PathBetweenTwoDocument));
    // @ts-expect-error data may be null in an answer with errors
    keep(async () => (await dossier.requestRaw(client.WhoDisputesWhatDocument)).data.claims);
    expect(asked).toHaveLength(6);
  });

  it('have all error codes of the server, and no other', () => {
    const ofClient = Object.fromEntries(client.errorCodes.map((code) => [code, true])) as Record<client.ErrorCode, true>;
    // The compiler tells whoever adds a code to the server alone; the other way round too.
    const needed: Record<ServerCode, true> = ofClient;
    const known: Record<client.ErrorCode, string> = serverCodes;
    expect(Object.keys(needed).sort()).toEqual(Object.keys(known).sort());
  });
});

describe('The schema in the client package', () => {
  const sdl = readFileSync('packages/client/schema.graphql', 'utf8');

  it('is the same as text, as introspection, and as the server has it', () => {
    expect(sdl).toBe(printTypeDefs(readTypeDefs('schema')));
    const introspection = JSON.parse(readFileSync('packages/client/introspection.json', 'utf8')) as IntrospectionQuery;
    expect(printSchema(buildClientSchema(introspection))).toBe(printSchema(buildSchema(sdl)));
  });

  it('says for every interface and union which types it can be', () => {
    const schema = buildSchema(sdl);
    const abstract = Object.keys(client.possibleTypes).map((name) => {
      const type = schema.getType(name) as Parameters<typeof schema.getPossibleTypes>[0];
      return [
        name,
        schema
          .getPossibleTypes(type)
          .map((possible) => possible.name)
          .sort(),
      ];
    });
    expect(Object.fromEntries(abstract)).toEqual(client.possibleTypes);
    expect(Object.keys(client.possibleTypes)).toEqual(expect.arrayContaining(['Entity', 'Event', 'Node', 'SearchHit', 'TimelineItem']));
  });
});
