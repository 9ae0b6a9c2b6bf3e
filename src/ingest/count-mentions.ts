// Where a text names what: the longest form wins, so that "southern Israel" is not also a mention of Israel.

export interface MentionCount {
  readonly count: number;
  /** Where it is first named, in UTF-16 code units. */
  readonly first: number;
  /** The forms of other lists that took places from it, each once. */
  readonly takenBy: readonly TakingForm[];
}

export interface TakingForm {
  /** The list that it is of: its index. */
  readonly owner: number;
  readonly form: string;
}

/**
 * Counts, for each list of forms, the places where the text has one of them as whole words. Where forms of several lists overlap, the
 * longest names the place; lists that share that form share the place. A form that stands nowhere as whole words is counted inside words
 * too, since not every script sets its words apart.
 */
export function countMentions(text: string, forms: readonly (readonly string[])[]): MentionCount[] {
  const spansOf = (by: TakingForm) => placesOf(text, by.form).map((start) => ({ start, end: start + by.form.length, by }));
  const places = forms
    .flatMap((list, owner) => [...new Set(list)].flatMap((form) => spansOf({ owner, form })))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = createTaken<TakingForm>(text.length);
  const found = forms.map(() => ({ starts: new Set<number>(), takenBy: new Set<TakingForm>() }));
  for (const { start, end, by } of places) {
    const taker = taken.take(start, end, by);
    const { starts, takenBy } = found[by.owner]!;
    if (taker === undefined) starts.add(start);
    else if (taker.owner !== by.owner) takenBy.add(taker);
  }
  return found.map(({ starts, takenBy }) => ({ count: starts.size, first: smallest(starts) ?? text.length, takenBy: [...takenBy] }));
}

/** Which parts of a text are named already. Spans are offered longest first, so one that overlaps another has an end in it. */
function createTaken<Taker>(length: number) {
  const startAt = new Int32Array(length).fill(-1);
  const spans = new Map<number, { end: number; by: Taker }>();
  return {
    /** Takes a span that is free, or taken as it is; else gives who took it, or a part of it. */
    take(start: number, end: number, by: Taker): Taker | undefined {
      if (startAt[start] === start && spans.get(start)!.end === end) return undefined;
      const other = [startAt[start]!, startAt[end - 1]!].find((at) => at !== -1);
      if (other !== undefined) return spans.get(other)!.by;
      startAt.fill(start, start, end);
      spans.set(start, { end, by });
      return undefined;
    },
  };
}

/** Not Math.min(...): a form may stand in a long text more often than a call may have arguments. */
function smallest(numbers: Iterable<number>): number | undefined {
  let least: number | undefined;
  for (const number of numbers) if (least === undefined || number < least) least = number;
  return least;
}

function placesOf(text: string, form: string): number[] {
  const starts: number[] = [];
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) starts.push(start);
  const words = starts.filter((start) => !isWordPart(text, start - 1, form[0]) && !isWordPart(text, start + form.length, form.at(-1)));
  return words.length > 0 ? words : starts;
}

/** Whether the character beside a form goes on with the word that the form begins or ends with. */
function isWordPart(text: string, index: number, edge: string | undefined): boolean {
  const beside = text[index];
  return beside !== undefined && edge !== undefined && /[\p{L}\p{N}]/u.test(beside) && /[\p{L}\p{N}]/u.test(edge);
}
