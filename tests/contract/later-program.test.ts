// A stored version, opened by a program that knows one value more of each vocabulary, and whose records have one nullable field more.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import type { EdgeRecord } from '../../src/domain/edge.js';
import { kinds } from '../../src/domain/ontology/kinds.js';
import type { NodeRecord } from '../../src/domain/records.js';
import { ingestArticleFiles } from '../../src/ingest/ingest-article-files.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import type { EdgeRow, GraphTransaction } from '../../src/store/graph-transaction.js';
import { Neo4jConnection } from '../../src/store/neo4j/neo4j-session.js';
import { createNeo4jTransaction } from '../../src/store/neo4j/neo4j-transaction.js';
import { openGraphStore, type StoreSettings } from '../../src/store/open-store.js';
import { openWritingSession } from '../../src/store/sqlite/sqlite-session.js';
import { createSqliteTransaction } from '../../src/store/sqlite/sqlite-transaction.js';
import { storedVocabulary } from '../../src/store/stored-vocabulary.js';
import { edgeContentHash } from '../../src/store/write/content-hash.js';
import { createNodeRow } from '../../src/store/write/rows.js';
import { describeEngines } from '../support/engines.js';
import { noDeadline } from '../support/no-deadline.js';
import { prepareStoredVersion, readStoredArticles, storedVersions } from '../support/stored-versions.js';
import { edge, entity, event, evidence } from '../support/synthetic.js';

/** Loading a stored version into Neo4j, and opening it, takes longer than a test. */
const timeoutMs = 180_000;

const today = storedVocabulary();
const vocabulary = {
  nodeKinds: [...today.nodeKinds, { name: 'VESSEL', family: 'entity' }, { name: 'REFERENDUM', family: 'event' }],
  relations: [...today.relations, { name: 'TRANSLATES_FOR', needsEvidence: true }],
  participantRoles: [...today.participantRoles, 'OBSERVER'],
  assertionStatuses: [...today.assertionStatuses, 'REFUTED'],
  searchFields: [...today.searchFields, 'summary'],
};

// Neo4j has kinds as labels.
Object.assign(kinds, { VESSEL: { ...kinds.PERSON, typeName: 'Vessel' }, REFERENDUM: { ...kinds.OTHER_EVENT, typeName: 'Referendum' } });

const words = evidence('later');
const vessel = entity('later-vessel', 'VESSEL' as never);
const referendum = event('later-referendum', '2024-01-01', [words.id], { kind: 'REFERENDUM' as never });
const inauguration = event('later-inauguration', '2024-01-01', [words.id], { category: 'INAUGURATION' as never });
const observes = edge('PARTICIPATES_IN', vessel.id, referendum.id, [words.id], { role: 'OBSERVER' as never }, 'OBSERVER');
const translates = edge('TRANSLATES_FOR' as never, vessel.id, vessel.id, [words.id]);
const nodes: readonly NodeRecord[] = [vessel, referendum, inauguration];

describeEngines('A stored version that a later program opens', (engine) => {
  describe.each(storedVersions)('%i', (version) => {
    let settings: StoreSettings;
    let cleanUp: () => Promise<void>;
    beforeAll(async () => {
      ({ settings, cleanUp } = await prepareStoredVersion(version, engine));
    }, timeoutMs);
    afterAll(() => cleanUp(), timeoutMs);

    if (engine.name === 'sqlite') {
      it('refused new values as its own program left it: "CHECK constraint failed"', () => {
        const database = new DatabaseSync((settings as { file: string }).file);
        const insert = () =>
          database.exec(`INSERT INTO node (id, family, kind, record, evidence, content_hash, recorded_at, is_dated)
VALUES ('entity:later-vessel', 'entity', 'VESSEL', '{}', '[]', '', '', 0)`);
        expect(insert).toThrow('CHECK constraint failed: kind IN');
        database.close();
      });
    }

    it(
      'takes its own article files again, without a difference, from records with one nullable field more (they were "other content")',
      async () => {
        const store = await openGraphStore(settings, { vocabulary });
        const later: GraphStore = { ...store, write: ({ texts, ...batch }) => store.write({ texts, ...withOneFieldMore(batch) }) };
        const seeded = await ingestArticleFiles(readStoredArticles(version), later);
        await store.close();
        expect(seeded).toMatchObject({ isWritten: true, summary: { edges: 0, factsWithNewEvidence: 0, entitiesWithNewAliases: 0 } });
      },
      timeoutMs,
    );

    it('takes an entity kind, an event kind, a category, a role, a relation, a status and a search field that are new', async () => {
      await writeTo(settings, async (transaction) => {
        await transaction.insertNodes(nodes.map((node) => createNodeRow(node, null, '2024-01-01T00:00:00.000Z')));
        const summary = { nodeId: referendum.id, field: 'summary' as never, ordinal: 0, normalized: 'words', key: 'words', spelling: '' };
        const row = createNodeRow({ ...inauguration, id: 'event:later-summary' }, null, '2024-01-01T00:00:00.000Z');
        await transaction.insertNodes([{ ...row, searchEntries: [summary] }]);
        await transaction.insertEdges([observes, translates].map(edgeRow));
        await transaction.updateNodeStatuses(new Map([[referendum.id, { status: 'REFUTED' as never, rule: 'a rule', claimIds: [] }]]));
        expect([...(await transaction.edgeContents([observes, translates])).keys()]).toHaveLength(2);
      });
      const store = await openGraphStore(settings);
      const read = await store.reader(noDeadline).nodesByIds(nodes.map(({ id }) => id));
      await store.close();
      expect(read.get(vessel.id)).toMatchObject({ kind: 'VESSEL' });
      expect(read.get(referendum.id)).toMatchObject({ kind: 'REFERENDUM', derivedStatus: { status: 'REFUTED' } });
      expect(read.get(inauguration.id)).toMatchObject({ category: 'INAUGURATION' });
    });
  });
});

function edgeRow(item: EdgeRecord): EdgeRow {
  return { edge: item, contentHash: edgeContentHash(item), outKeys: {}, inKeys: {} };
}

/** The batch as a program writes it whose records and facts have one field more, which says nothing yet. */
function withOneFieldMore({ nodes: records, edges }: { nodes: readonly NodeRecord[]; edges: readonly EdgeRecord[] }) {
  return {
    nodes: records.map((node) => ({ ...node, later: null, laterList: [] })),
    edges: edges.map((item) => ({ ...item, facts: { ...item.facts, later: null } as EdgeRecord['facts'] })),
  };
}

/** Below the checks of today's program, which know no new values: what the database itself takes. */
async function writeTo(settings: StoreSettings, work: (transaction: GraphTransaction) => Promise<void>): Promise<void> {
  if (settings.engine === 'sqlite') {
    const session = openWritingSession(settings.file, { vocabulary });
    session.begin();
    await work(createSqliteTransaction(session));
    session.commit();
    session.close();
    return;
  }
  const connection = new Neo4jConnection(settings);
  await connection.write((run) => work(createNeo4jTransaction(run)));
  await connection.close();
}
