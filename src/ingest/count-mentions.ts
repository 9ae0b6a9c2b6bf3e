// Where a text names what: the longest form wins, so that "southern Israel" is not also a mention of Israel.

export interface MentionCount {
  readonly count: number;
  /** Where it is first named, in UTF-16 code units. */
  readonly first: number;
}

/**
 * Counts, for each list of forms, the places where the text has one of them as whole words. Where forms of several lists overlap, the
 * longest names the place; lists that share that form share the place. A form that stands nowhere as whole words is counted inside words
 * too, since not every script sets its words apart.
 */
export function countMentions(text: string, forms: readonly (readonly string[])[]): MentionCount[] {
  const spansOf = (form: string) => placesOf(text, form).map((start) => ({ start, end: start + form.length }));
  const places = forms
    .flatMap((list, owner) => [...new Set(list)].flatMap(spansOf).map((span) => ({ ...span, owner })))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = createTaken(text.length);
  const found = forms.map(() => new Set<number>());
  for (const { start, end, owner } of places) if (taken.take(start, end)) found[owner]!.add(start);
  return found.map((starts) => ({ count: starts.size, first: smallest(starts) ?? text.length }));
}

/** Which parts of a text are named already. Spans are offered longest first, so one that overlaps another has an end in it. */
function createTaken(length: number) {
  const startAt = new Int32Array(length).fill(-1);
  const ends = new Map<number, number>();
  return {
    /** Takes a span that is free, or taken as it is. */
    take(start: number, end: number): boolean {
      if (startAt[start] === start && ends.get(start) === end) return true;
      if (startAt[start] !== -1 || startAt[end - 1] !== -1) return false;
      startAt.fill(start, start, end);
      ends.set(start, end);
      return true;
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
