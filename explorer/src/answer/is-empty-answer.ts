// Whether an answer contains only empty lists, nulls, false values and zero counts.
import { isObject } from './answer-objects';

export function isEmptyAnswer(data: unknown): boolean {
  if (Array.isArray(data)) return data.every(isEmptyAnswer);
  if (!isObject(data)) return data === null || data === undefined || data === 0 || data === false;
  return Object.entries(data).every(([name, value]) => name === '__typename' || isEmptyAnswer(value));
}
