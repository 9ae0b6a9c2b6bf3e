// A citation: a quote, the article that it is from, and what it supports. Types only; citations-of-answer.ts collects them.

export interface Citation {
  readonly quote: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly url: string | null;
  /** The roles, relations and claims that the quote supports. */
  readonly supports: readonly Support[];
}

export interface Support {
  readonly text: string;
  readonly status: string | null;
}
