// A piece of evidence as a citation: the quote and its source.
import type { Citation } from './answer-citations';
import { fieldName } from './alias-names';
import { holdsNode, isFuzzyDate, isObject, type AnswerObject } from './answer-objects';

/** `supports` is empty: evidence does not say which facts it supports. */
export function citationOf(evidence: AnswerObject): Citation {
  const quote = isObject(evidence['quote']) ? evidence['quote']['exact'] : undefined;
  return { ...sourceOf(evidence['article']), quote: typeof quote === 'string' ? quote : null, supports: [] };
}

/** Title, outlet (or the news agency if the outlet is missing), date and URL of an article, as far as the query requests them. */
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

/** Whether the query asks for nodes of the article other than its outlet and agency. */
export function holdsMoreThanSource(article: unknown): boolean {
  if (!isObject(article)) return false;
  const others = Object.entries(article).filter(([name]) => !['outlet', 'agency'].includes(fieldName(article, name)));
  return others.some(([, value]) => holdsNode(value));
}
