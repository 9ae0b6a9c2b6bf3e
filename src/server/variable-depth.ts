// How deep the values of variables are nested, found without recursion: to be asked before anything else walks through them.

/** No variable that fits the schema is nested deeper; what is could not be coerced without the stack running over. */
export const maxVariableDepth = 100;

/** How many objects and lists stand around the deepest value in a JSON value: 1 for an object without any in it. */
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
