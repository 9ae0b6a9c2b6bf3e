// Removes duplicates; each value stays at its first position.

export function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
