// The filter input of co-mentions and networks, as analysis takes it.
import type { CoMentionFilter } from '../../analysis/co-mentions.js';
import { everything } from '../../domain/filter.js';
import { entityKinds } from '../../domain/ontology/kinds.js';
import type { CoMentionFilter as CoMentionFilterInput } from '../../generated/resolver-types.js';
import { readDates } from './combine.js';

export function readCoMentionFilter(input: CoMentionFilterInput | null | undefined): CoMentionFilter {
  const wanted = input?.kind?.in;
  return {
    articles: readDates(input?.publishedOn, 'filter.publishedOn') ?? everything,
    // Each kind once and in one order, however often and in which order the client names them.
    kinds: entityKinds.filter((kind) => !wanted || wanted.includes(kind)),
    minArticles: input?.minArticles ?? 1,
  };
}
