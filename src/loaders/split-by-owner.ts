// A store answers one slice for each owner; two slices of one owner (the same field twice under aliases) need two calls.

/** Rounds in which every owner stands at most once. One round, unless an owner repeats. */
export function splitByOwner<Slice extends { readonly ownerId: string }>(slices: readonly Slice[]): Slice[][] {
  const rounds: { owners: Set<string>; slices: Slice[] }[] = [];
  for (const slice of slices) {
    let round = rounds.find(({ owners }) => !owners.has(slice.ownerId));
    if (!round) {
      round = { owners: new Set(), slices: [] };
      rounds.push(round);
    }
    round.owners.add(slice.ownerId);
    round.slices.push(slice);
  }
  return rounds.map((round) => round.slices);
}
