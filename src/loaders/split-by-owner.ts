// A store call reads one slice for each owner. Two slices of one owner (the same field under two aliases) need two calls.

/** Splits slices into rounds in which every owner occurs at most once. There is one round unless an owner repeats. */
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
