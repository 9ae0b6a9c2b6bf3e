// Counts where a text names entities and events. The longest form wins, so that "southern Israel" is not also a mention of Israel.

export interface MentionCount {
  readonly count: number;
  /** Offset of the first mention, in UTF-16 code units; the length of the text if there is no mention. */
  readonly first: number;
  /** The forms of other lists that overlap occurrences of these forms and won, each once. */
  readonly takenBy: readonly TakingForm[];
}

export interface TakingForm {
  /** The index of the list that contains the form. */
  readonly owner: number;
  readonly form: string;
}

/**
 * Counts, for each list of forms, the occurrences of its forms in the text as whole words. If forms of several lists overlap, only the
 * longest form counts; lists that share that form all count it. A form that never occurs as whole words is counted inside words too, since
 * not every script separates words.
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

/** Records which parts of a text are taken. Longer spans are taken first, so a span that overlaps a taken one starts or ends inside it. */
function createTaken<Taker>(length: number) {
  const startAt = new Int32Array(length).fill(-1);
  const spans = new Map<number, { end: number; by: Taker }>();
  return {
    /** Takes a span if it is free or the same span is taken already. Otherwise returns the taker of the overlapping span. */
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

/** Does not use Math.min(...), since a form may occur more often in a long text than a call may have arguments. */
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

/** Whether the character next to a form continues the word that the form begins or ends with. */
function isWordPart(text: string, index: number, edge: string | undefined): boolean {
  const adjacent = text[index];
  return adjacent !== undefined && edge !== undefined && /[\p{L}\p{N}]/u.test(adjacent) && /[\p{L}\p{N}]/u.test(edge);
}
