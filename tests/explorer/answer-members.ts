// Collects the members of an answer without the code under test: objects with ids, quotes, lists and dates.
type Members = Readonly<Record<string, unknown>>;

export interface AnswerMembers {
  /** Ids outside evidence, without duplicates. */
  readonly ids: readonly string[];
  readonly idsInEvidence: readonly string[];
  readonly quotes: readonly string[];
  /** The number of objects in each list, except empty lists and lists inside evidence. */
  readonly lengths: readonly number[];
  readonly dates: readonly string[];
  readonly negatedPropositions: readonly string[];
}

export function membersOf(data: unknown): AnswerMembers {
  const [ids, idsInEvidence, quotes, lengths, dates, negated] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    [] as number[],
    new Set<string>(),
    new Set<string>(),
  ];
  const visit = (value: unknown, isInEvidence: boolean): void => {
    if (Array.isArray(value)) {
      const objects = value.filter((item) => typeof item === 'object' && item !== null);
      if (objects.length > 0 && !isInEvidence && !isListOfEvidence(objects)) lengths.push(objects.length);
      for (const item of value) visit(item, isInEvidence);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const object = value as Members;
    const isWithin = isInEvidence || isEvidence(object);
    if (typeof object['id'] === 'string') (isWithin ? idsInEvidence : ids).add(object['id']);
    if (typeof object['exact'] === 'string') quotes.add(object['exact']);
    if (typeof object['edtf'] === 'string' && !isWithin) dates.add(object['edtf']);
    if (object['polarity'] === 'NEGATED' && typeof object['proposition'] === 'string') negated.add(object['proposition']);
    // A query may request both the edges and the nodes of a connection, or only the cursors of the edges.
    const isOfEvidence = Object.values(object).some((member) => Array.isArray(member) && isListOfEvidence(member));
    for (const member of Object.values(object)) visit(member, isWithin || isOfEvidence);
  };
  visit(data, false);
  return {
    ids: [...ids],
    idsInEvidence: [...idsInEvidence],
    quotes: [...quotes],
    lengths,
    dates: [...dates],
    negatedPropositions: [...negated],
  };
}

function isListOfEvidence(items: readonly unknown[]): boolean {
  return items.length > 0 && items.every((item) => isEvidence(item) || isEvidence((item as Members | null)?.['node']));
}

/** Recognized by its type, or by its quote if the query did not request the type. */
function isEvidence(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { __typename, quote } = value as Members;
  return __typename === 'Evidence' || typeof (quote as Members | undefined)?.['exact'] === 'string';
}
