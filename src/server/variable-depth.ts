// Measures how deeply the values of variables are nested. It is not recursive, so it is safe for values that no other code has read.

/** Variables that fit the schema are never nested more deeply. Coercing deeper values could overflow the stack. */
export const maxVariableDepth = 100;

/** The number of objects and lists around the deepest value in a JSON value: 1 for an object that contains neither. */
export function variableDepth(value: unknown): number {
  let deepest = 0;
  const open = [{ value, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    deepest = Math.max(deepest, next.depth);
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const member of Object.values(next.value)) open.push({ value: member as unknown, depth: next.depth + 1 });
  }
  return deepest;
}
