// A mismatch as one sentence, so that tests compare what a person reads without its place.
import type { Mismatch } from '../../src/problem.js';

export function mismatchSentence({ expected, got, suggestion }: Mismatch): string {
  return `Expected ${expected}, got ${got}.${suggestion === null ? '' : ` Did you mean ${suggestion}?`}`;
}
