// Where a text names what: the longest form wins, so that "southern Israel" is not also a mention of Israel.

export interface MentionCount {
  readonly count: number;
  /** Where it is first named, in UTF-16 code units. */
  readonly first: number;
}

/**
 * Counts, for each list of forms, the places where the text has one of them as whole words. Where forms of several lists overlap, the longest
 * names the place; lists that share that form share the place.
 */
export function countMentions(text: string, forms: readonly (readonly string[])[]): MentionCount[] {
  const places = forms
    .flatMap((list, owner) => list.flatMap((form) => wholeWords(text, form).map((start) => ({ start, end: start + form.length, owner }))))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken: { start: number; end: number }[] = [];
  const found = forms.map(() => new Set<number>());
  for (const { start, end, owner } of places) {
    const overlapping = taken.filter((other) => start < other.end && other.start < end);
    const isFree = overlapping.every((other) => other.start === start && other.end === end);
    if (!isFree) continue;
    if (overlapping.length === 0) taken.push({ start, end });
    found[owner]!.add(start);
  }
  return found.map((starts) => ({ count: starts.size, first: starts.size > 0 ? Math.min(...starts) : text.length }));
}

function wholeWords(text: string, form: string): number[] {
  const starts: number[] = [];
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
    if (!isWordPart(text, start - 1, form[0]) && !isWordPart(text, start + form.length, form.at(-1))) starts.push(start);
  }
  return starts;
}

/** Whether the character beside a form goes on with the word that the form begins or ends with. */
function isWordPart(text: string, index: number, edge: string | undefined): boolean {
  const beside = text[index];
  return beside !== undefined && edge !== undefined && /[\p{L}\p{N}]/u.test(beside) && /[\p{L}\p{N}]/u.test(edge);
}
