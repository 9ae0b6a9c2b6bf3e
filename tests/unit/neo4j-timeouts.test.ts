// How long the Neo4j engine waits.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { remainingMs, waitAtMost, waitUntilDeadline } from '../../src/store/neo4j/neo4j-timeouts.js';

const never = new Promise<string>(() => undefined);
const answers = async (): Promise<void> => undefined;

describe('Waiting for the database', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: 0 });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('gives the answer, and leaves no timer behind', async () => {
    expect(await waitUntilDeadline(Promise.resolve('answer'), 10_000, answers)).toBe('answer');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('ends at the deadline, however often the database says that it is there', async () => {
    const waiting = expect(waitUntilDeadline(never, 10_000, answers)).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    await jest.advanceTimersByTimeAsync(10_000);
    await waiting;
    expect(jest.getTimerCount()).toBe(0);
  });

  it('ends in under 5 seconds when the database has fallen silent', async () => {
    const unavailable = new Error('does not answer');
    const probe = () => waitAtMost(never.then(answers), 2000, () => unavailable);
    const waiting = expect(waitUntilDeadline(never, 10_000, probe)).rejects.toBe(unavailable);
    await jest.advanceTimersByTimeAsync(4999);
    await waiting;
  });

  it('is refused once the deadline has passed, and survives a deadline that no timer can reach', () => {
    expect(() => remainingMs(0)).toThrow(expect.objectContaining({ code: 'DEADLINE_EXCEEDED' }));
    expect(remainingMs(Number.MAX_SAFE_INTEGER)).toBe(2 ** 31 - 1);
  });
});
