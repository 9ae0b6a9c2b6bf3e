// Beyond a bound garbage is collected, and below it is not.
import { expect, it } from '@jest/globals';
import { createMemoryBound } from '../../src/cli/bound-memory.js';

/** Something that nobody holds any more, once the work at hand is done. */
async function garbage(): Promise<WeakRef<object>> {
  const reference = new WeakRef({ synthetic: 'garbage' });
  await new Promise((resolve) => setTimeout(resolve, 0));
  return reference;
}

it('A memory bound collects what nobody holds where the process has more than it may', async () => {
  const reference = await garbage();
  createMemoryBound(1)();
  expect(reference.deref()).toBeUndefined();
});

it('A memory bound leaves a small process alone', async () => {
  const reference = await garbage();
  createMemoryBound(Number.MAX_SAFE_INTEGER)();
  expect(reference.deref()).toEqual({ synthetic: 'garbage' });
});
