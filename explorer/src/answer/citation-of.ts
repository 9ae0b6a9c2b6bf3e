// A piece of evidence as a citation: the words, and where they stand.
import type { Citation } from './answer-citations';
import { isFuzzyDate, isObject, type AnswerObject } from './answer-objects';

/** `supports` names what the words carry. */
export function citationOf(evidence: AnswerObject, status: string | null, supports: string): Citation {
  const quote = isObject(evidence['quote']) ? evidence['quote']['exact'] : undefined;
  return { ...sourceOf(evidence['article']), quote: typeof quote === 'string' ? quote : null, status, supports };
}

/** Title, outlet, date and address of an article, as far as they were asked for. */
export function sourceOf(article: unknown): Pick<Citation, 'title' | 'outlet' | 'date' | 'url'> {
  const { title, outlet, publishedOn, url } = isObject(article) ? article : {};
  return {
    title: typeof title === 'string' ? title : null,
    outlet: isObject(outlet) && typeof outlet['label'] === 'string' ? outlet['label'] : null,
    date: isFuzzyDate(publishedOn) ? publishedOn.edtf : null,
    url: typeof url === 'string' ? url : null,
  };
}
