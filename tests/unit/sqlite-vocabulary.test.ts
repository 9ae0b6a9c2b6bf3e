// What the tables themselves refuse, whatever program writes to them: the last line of defence behind the checks of the write.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { openWritingSession } from '../../src/store/sqlite/sqlite-session.js';
import { storedVocabulary } from '../../src/store/stored-vocabulary.js';

let folder: string;
let file: string;
let database: DatabaseSyncInstance;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-vocabulary-'));
  file = join(folder, 'test.sqlite');
  openWritingSession(file).close();
  database = new DatabaseSync(file, { enableForeignKeyConstraints: true });
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

function insertNode(id: string, { family = 'entity', kind = 'PERSON', evidence = '[]', status = 'NULL' } = {}): void {
  database.exec(`INSERT INTO node (id, family, kind, record, evidence, content_hash, recorded_at, is_dated, status)
VALUES ('${id}', '${family}', '${kind}', '{}', '${evidence}', '', '', 0, ${status})`);
}

function insertEdge({ relation = 'FOLLOWS', facts = '{}', evidence = '["evidence:one"]', status = 'NULL' }): void {
  database.exec(`INSERT INTO edge (relation, source, target, key, out_position, in_position, facts, evidence, content_hash, is_dated, status)
VALUES ('${relation}', 1, 1, '', 0, 0, '${facts}', '${evidence}', '', 0, ${status})`);
}

const unknown = 'FOREIGN KEY constraint failed';

describe('The tables refuse', () => {
  it.each<[string, Parameters<typeof insertNode>[1], string]>([
    ['an unknown kind', { kind: 'VESSEL' }, unknown],
    ['an unknown family', { family: 'vessel' }, unknown],
    ['a kind of another family', { family: 'article' }, unknown],
    ['an unknown status', { status: "'REFUTED'" }, unknown],
    ['an event without evidence', { family: 'event', kind: 'TALKS' }, 'CHECK constraint failed'],
    ['a claim without evidence', { family: 'claim', kind: 'CLAIM' }, 'CHECK constraint failed'],
    ['evidence that is no list', { evidence: 'none' }, 'CHECK constraint failed'],
  ])('a node that has %s', (_what, values, message) => {
    expect(() => insertNode('node:one', values)).toThrow(message);
    insertNode('node:one');
  });

  it.each<[string, Parameters<typeof insertEdge>[0], string]>([
    ['an unknown relation', { relation: 'TRANSLATES_FOR' }, unknown],
    ['an unknown role', { facts: '{"role":"OBSERVER"}' }, unknown],
    ['an unknown status', { status: "'REFUTED'" }, unknown],
    ['no evidence', { evidence: '[]' }, 'edges of this relation need evidence'],
    ['evidence that is no list', { evidence: '{}' }, 'edges of this relation need evidence'],
    ['no role, though it is a participation', { relation: 'PARTICIPATES_IN' }, 'CHECK constraint failed'],
    ['no surface forms, though it is a mention', { relation: 'MENTIONS' }, 'CHECK constraint failed'],
  ])('an edge that has %s', (_what, values, message) => {
    insertNode('node:one');
    expect(() => insertEdge(values)).toThrow(message);
    insertEdge({});
    insertEdge({ relation: 'QUOTED_FROM', evidence: '[]' });
  });

  it('changes that bring the same about', () => {
    insertNode('node:one');
    insertEdge({ relation: 'PARTICIPATES_IN', facts: '{"role":"HOST"}' });
    const refuse = (change: string, message: string) => expect(() => database.exec(change)).toThrow(message);
    refuse("UPDATE node SET kind = 'VESSEL'", unknown);
    refuse("UPDATE node SET status = 'REFUTED'", unknown);
    refuse("UPDATE edge SET relation = 'TRANSLATES_FOR'", unknown);
    refuse(`UPDATE edge SET facts = '{"role":"OBSERVER"}'`, unknown);
    refuse("UPDATE edge SET facts = '{}'", 'CHECK constraint failed');
    refuse("UPDATE edge SET evidence = '[]'", 'edges of this relation need evidence');
    refuse("DELETE FROM node_kind WHERE name = 'PERSON'", unknown);
  });

  it('a search entry of an unknown field', () => {
    insertNode('node:one');
    const insert = (field: string) =>
      database.exec(`INSERT INTO search_entry (node, field, ordinal, key, normalized) VALUES (1, '${field}', 0, '', '')`);
    expect(() => insert('summary')).toThrow(unknown);
    insert('label');
  });
});

describe('Opening a file', () => {
  it('adds the values that this program knows, and keeps those of a program that knows more', () => {
    const today = storedVocabulary();
    openWritingSession(file, { vocabulary: { ...today, participantRoles: [...today.participantRoles, 'OBSERVER'] } }).close();
    openWritingSession(file).close();
    const roles = database.prepare('SELECT name FROM participant_role').all() as { name: string }[];
    expect(roles.map(({ name }) => name).sort()).toEqual([...today.participantRoles, 'OBSERVER'].sort());
  });

  it('finds nothing to add to a new file that was opened once, and waits for no writer then', () => {
    database.exec('BEGIN IMMEDIATE');
    openWritingSession(file).close();
    database.exec('ROLLBACK');
  });
});
