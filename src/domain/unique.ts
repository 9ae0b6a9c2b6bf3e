// Each of some values once, where it is met first.

export function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
