// How much more often two things are mentioned together than by chance.

export interface MentionCounts {
  /** Articles that mention both, the one, the other; and all articles. */
  readonly together: number;
  readonly one: number;
  readonly other: number;
  readonly all: number;
}

/** log2(p(both) / (p(one) · p(other))): 0 by chance, above it more often, below it less often. From whole numbers, so the same everywhere. */
export function pointwiseMutualInformation({ together, one, other, all }: MentionCounts): number {
  return Math.log2((together * all) / (one * other));
}
