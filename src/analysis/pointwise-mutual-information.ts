// How much more often two entities are mentioned together than they would be by chance.

export interface MentionCounts {
  /** The number of articles that mention both, that mention the first, that mention the second, and of all articles. */
  readonly together: number;
  readonly one: number;
  readonly other: number;
  readonly all: number;
}

/**
 * log2(p(both) / (p(one) · p(other))): 0 if as often as by chance, positive if more often, negative if less often. It is computed from
 * whole numbers, so that it is the same on every engine.
 */
export function pointwiseMutualInformation({ together, one, other, all }: MentionCounts): number {
  return Math.log2((together * all) / (one * other));
}
