// A piece of evidence as a citation: the words, and where they stand.
import type { Citation } from './answer-citations';
import { fieldName } from './alias-names';
import { holdsNode, isFuzzyDate, isObject, type AnswerObject } from './answer-objects';

/** What the words carry is not told by the evidence itself. */
export function citationOf(evidence: AnswerObject): Citation {
  const quote = isObject(evidence['quote']) ? evidence['quote']['exact'] : undefined;
  return { ...sourceOf(evidence['article']), quote: typeof quote === 'string' ? quote : null, supports: [] };
}

/** Title, outlet (or the agency, where it came from one), date and address of an article, as far as they were asked for. */
export function sourceOf(article: unknown): Pick<Citation, 'title' | 'outlet' | 'date' | 'url'> {
  const { title, outlet, agency, publishedOn, url } = isObject(article) ? article : {};
  const label = [outlet, agency].map((from) => (isObject(from) ? from['label'] : undefined)).find((name) => typeof name === 'string');
  return {
    title: typeof title === 'string' ? title : null,
    outlet: (label as string | undefined) ?? null,
    date: isFuzzyDate(publishedOn) ? publishedOn.edtf : null,
    url: typeof url === 'string' ? url : null,
  };
}

/** Whether more of an article was asked for than where it stands. */
export function holdsMoreThanSource(article: unknown): boolean {
  if (!isObject(article)) return false;
  const others = Object.entries(article).filter(([name]) => !['outlet', 'agency'].includes(fieldName(article, name)));
  return others.some(([, value]) => holdsNode(value));
}
