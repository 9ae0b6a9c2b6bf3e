// The questions that are measured. A question about an entity is measured for a small, a large and the largest entity.
import { readFileSync } from 'node:fs';

export interface Subject {
  readonly id: string;
  readonly slug: string;
  readonly label: string;
  readonly articleCount: number;
}

/** A question as it is sent. */
export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface Question {
  readonly name: string;
  /** If false, the question is not about an entity and is measured once. */
  readonly isAboutEntity: boolean;
  readonly ask: (subject: Subject, other: Subject) => Asked;
}

const about = (name: string, query: (subject: Subject, other: Subject) => string): Question => ({
  name,
  isAboutEntity: true,
  ask: (subject, other) => ({ query: query(subject, other) }),
});
const once = (name: string, query: string): Question => ({ name, isAboutEntity: false, ask: () => ({ query }) });
/** A document that the page sends. */
const ofPage = (name: string, operation: string, variables: (subject: Subject) => Asked['variables']): Question => ({
  name,
  isAboutEntity: true,
  ask: (subject) => ({ query: readFileSync(`operations/explorer/${operation}.graphql`, 'utf8'), variables: variables(subject)! }),
});
const article = 'nodes { slug title publishedOn { edtf } outlet { label } }';
const mentioning = (id: string) => `filter: { mentions: { any: ["${id}"] } }`;

export const questions: readonly Question[] = [
  ofPage('page: open an entity', 'entity-page', ({ id }) => ({ id })),
  ofPage('page: expand an entity', 'neighbors', ({ id }) => ({ id })),
  ofPage('page: suggest names', 'suggest-names', ({ label }) => ({ prefix: label.slice(0, 4) })),
  about('first page of its articles', ({ slug }) => `{ entity(slug: "${slug}") { articles(first: 20) { ${article} } } }`),
  about('last page of its articles', ({ slug }) => `{ entity(slug: "${slug}") { articles(last: 20) { ${article} } } }`),
  about('first page with total count', ({ slug }) => `{ entity(slug: "${slug}") { articles(first: 20) { totalCount ${article} } } }`),
  about('articles that mention it, as a root list', ({ id }) => `{ articles(first: 20, ${mentioning(id)}) { ${article} } }`),
  about('count of a filtered list', ({ id }) => `{ articles(${mentioning(id)}) { totalCount } }`),
  about(
    'facets of its articles',
    ({ slug }) =>
      `{ entity(slug: "${slug}") { articles { facets(by: [OUTLET, CATEGORY, MENTIONED_PERSON]) { buckets { label count } } } } }`,
  ),
  about(
    'histogram by month',
    ({ slug }) => `{ entity(slug: "${slug}") { articles { histogram(interval: MONTH) { buckets { from count } } } } }`,
  ),
  about(
    'co-mentions',
    ({ slug }) => `{ entity(slug: "${slug}") { coMentions(first: 20) { edges { articleCount independentArticleCount node { label } } } } }`,
  ),
  about(
    'co-mentions by PMI',
    ({ slug }) =>
      `{ entity(slug: "${slug}") { coMentions(first: 20, orderBy: PMI, filter: { minArticles: 3 }) { edges { pmi node { label } } } } }`,
  ),
  about(
    'network of 30 nodes',
    ({ id }) => `{ network(seeds: ["${id}"], limit: 30) { hiddenCount nodes { distance node { label } } edges { articleCount } } }`,
  ),
  about(
    'paths to another entity',
    ({ id }, other) => `{ paths(from: "${id}", to: ["${other.id}"]) { explored isPartial paths { length hops { relation to { id } } } } }`,
  ),
  about('timeline with total count', ({ slug }) => `{ entity(slug: "${slug}") { timeline(first: 20) { totalCount nodes { label } } } }`),
  about('timeline', ({ slug }) => `{ entity(slug: "${slug}") { timeline(first: 20) { nodes { label when { edtf } } } } }`),
  about(
    'search for its name',
    ({ label }) =>
      `{ search(query: ${JSON.stringify(label.slice(0, 60))}, first: 20) { totalCount edges { match matchedField node { __typename } } } }`,
  ),
  about(
    'suggest by its first letters',
    ({ label }) => `{ suggest(prefix: ${JSON.stringify(label.slice(0, 4))}, first: 10) { match node { __typename } } }`,
  ),
  once(
    'search for a misspelled name',
    '{ search(query: "Mustapha Kazemi", first: 20) { totalCount edges { match node { __typename } } } }',
  ),
  once(
    'search for a word in most texts',
    '{ search(query: "the", kinds: [ARTICLE], first: 20) { totalCount edges { node { __typename } } } }',
  ),
  once('entities by count', '{ entities(first: 20, orderBy: { field: ARTICLE_COUNT, direction: DESC }) { nodes { label } } }'),
  once('facets of all articles', '{ articles { facets(by: [OUTLET, CATEGORY]) { buckets { label count } } } }'),
  once('histogram of all articles', '{ articles { histogram(interval: MONTH) { buckets { from count } } } }'),
  once('contradictions', '{ contradictions { totalCount nodes { kind } } }'),
];
