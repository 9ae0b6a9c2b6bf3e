// A citation: the words of an article, where they are from, and what they support. Types only; citations-of-answer.ts collects them.

export interface Citation {
  readonly quote: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly url: string | null;
  /** What the words carry: roles, relations, claims. */
  readonly supports: readonly Support[];
}

export interface Support {
  readonly text: string;
  readonly status: string | null;
}
