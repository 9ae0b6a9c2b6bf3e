// A change that breaks clients is reported by name and fails, unless it is recorded as intended. Other changes pass.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compareSchemas, judgeChanges, type MeantChange } from '../../tools/schema/schema-changes.js';

const released = readFileSync('released/schema.graphql', 'utf8');
const change = (from: string | RegExp, to: string) => {
  const changed = released.replace(from, to);
  expect(changed).not.toBe(released);
  return changed;
};
const judge = (current: string, recorded: readonly MeantChange[] = []) => judgeChanges(compareSchemas(released, current, recorded));
const removed = 'NearMiss.failedRule was removed.';
const withoutRule = () => change(/"""[^"]*"""\s+failedRule: \w+!\n/, '');

describe('A change of the schema', () => {
  it.each([
    ['a removed field', withoutRule, removed],
    ['another type', () => change('reportCount: Int!', 'reportCount: Int'), 'reportCount changed type from Int! to Int.'],
    [
      'a new argument that has to be given',
      () => change('entity(', 'entity(mode: String!, '),
      'A required arg mode on Query.entity was added.',
    ],
    [
      'a removed enum value',
      () => change(/"""Who hands over\."""\s+HANDED_OVER_BY\n/, ''),
      'HANDED_OVER_BY was removed from enum type ParticipantRole.',
    ],
  ])('fails for %s, and says what', (_what, current, says) => {
    const { isFine, text } = judge(current());
    expect(isFine).toBe(false);
    expect(text).toContain('These changes break clients of the released schema:');
    expect(text).toContain(says);
    expect(text).toContain('npm run schema:accept');
  });

  it('passes for what clients do not notice', () => {
    const { isFine, text } = judge(change('reportCount: Int!', 'reportCount: Int!\n  another: Int'));
    expect(isFine).toBe(true);
    expect(text).toBe('No change affects clients of the released schema.');
  });

  it('passes with a word for what may surprise them', () => {
    const { isFine, text } = judge(change(/\n {2}HANDED_OVER_BY\n/, '\n  HANDED_OVER_BY\n  NEW_ROLE\n'));
    expect(isFine).toBe(true);
    expect(text).toContain('NEW_ROLE was added to enum type ParticipantRole.');
  });

  it('passes if it is recorded as intended, and says so', () => {
    const meant = { change: removed, reason: 'Ask for path instead.', on: '2026-01-01' };
    const { isFine, text } = judge(withoutRule(), [meant]);
    expect(isFine).toBe(true);
    expect(text).toContain(`${removed} Ask for path instead.`);
  });

  it('fails for a record of a change that is not there', () => {
    const { isFine, text } = judge(released, [{ change: removed, reason: 'Was meant once.', on: '2026-01-01' }]);
    expect(isFine).toBe(false);
    expect(text).toContain('remove them from released/meant-changes.json');
  });
});

it('The current schema breaks no client of the released one, except by intended changes', () => {
  const recorded = JSON.parse(readFileSync('released/meant-changes.json', 'utf8')) as MeantChange[];
  const { isFine, text } = judge(readFileSync('packages/client/schema.graphql', 'utf8'), recorded);
  expect(isFine ? 'fine' : text).toBe('fine');
});
