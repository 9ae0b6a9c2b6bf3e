// Time limits of reads in tests.

/** A deadline that no test reaches. */
export const noDeadline = { deadlineAt: Number.MAX_SAFE_INTEGER };
