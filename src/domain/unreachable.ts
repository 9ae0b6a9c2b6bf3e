// The default case of a switch that must handle every member of a union.

/** The call does not compile if a member has no case. Throws for a value that the types do not allow. */
export function unreachable(value: never): never {
  throw new Error(`Expected a member of a closed union, got ${JSON.stringify(value)}.`);
}
