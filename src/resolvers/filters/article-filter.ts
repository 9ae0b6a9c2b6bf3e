// ArticleFilter and SubjectFilter as store filters.
import type { EdgeFilter, NodeFilter } from '../../domain/filter.js';
import type { ArticleFilter, SubjectFilter } from '../../generated/resolver-types.js';
import { combineFilter, decodeIds, readDates } from './combine.js';

type Input<Value> = Value | null | undefined;

export function readArticleFilter(input: Input<ArticleFilter>, path = 'filter'): NodeFilter {
  return combineFilter<ArticleFilter, NodeFilter>(input, path, (filter, at) => [
    readDates(filter.publishedOn, `${at}.publishedOn`),
    filter.mentions ? readMentions(filter.mentions, `${at}.mentions`) : undefined,
    filter.outlet?.in ? { attribute: 'outletId', in: decodeIds(filter.outlet.in, `${at}.outlet.in`) } : undefined,
    filter.outlet?.notIn ? { not: { attribute: 'outletId', in: decodeIds(filter.outlet.notIn, `${at}.outlet.notIn`) } } : undefined,
    filter.language ? { attribute: 'language', in: filter.language } : undefined,
  ]);
}

/** Articles that mention all of these, at least one of those, none of the others, and something of a kind. */
function readMentions(filter: SubjectFilter, path: string): NodeFilter {
  const mentioning = (where: EdgeFilter): NodeFilter => ({ related: { relation: 'MENTIONS', direction: 'out', where } });
  const oneOf = (ids: readonly string[]) => mentioning({ node: { attribute: 'id', in: ids } });
  const parts: NodeFilter[] = [];
  if (filter.all) parts.push(...decodeIds(filter.all, `${path}.all`).map((id) => oneOf([id])));
  if (filter.any) parts.push(oneOf(decodeIds(filter.any, `${path}.any`)));
  if (filter.none) parts.push({ not: oneOf(decodeIds(filter.none, `${path}.none`)) });
  if (filter.kind) parts.push(mentioning({ node: { attribute: 'kind', in: filter.kind.in } }));
  return { and: parts };
}

/** The same input on the mentions of one article: which of them are listed. There `all` lists the same as `any`. */
export function readMentionFilter(filter: Input<SubjectFilter>, path = 'filter'): EdgeFilter {
  const parts: NodeFilter[] = [];
  if (filter?.all) parts.push({ attribute: 'id', in: decodeIds(filter.all, `${path}.all`) });
  if (filter?.any) parts.push({ attribute: 'id', in: decodeIds(filter.any, `${path}.any`) });
  if (filter?.none) parts.push({ not: { attribute: 'id', in: decodeIds(filter.none, `${path}.none`) } });
  if (filter?.kind) parts.push({ attribute: 'kind', in: filter.kind.in });
  return parts.length > 0 ? { node: { and: parts } } : { and: [] };
}
