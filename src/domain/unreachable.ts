// The end of a switch that must have a case for every member of a union.

/** Does not compile while a member is left without a case. Throws for a value that the types did not promise. */
export function unreachable(value: never): never {
  throw new Error(`Expected a member of a closed union, got ${JSON.stringify(value)}.`);
}
