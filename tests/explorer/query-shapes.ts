// Queries as people may write them by hand, none of them like an example of operations/.

export interface QueryShape {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const words = 'evidence { nodes { quote { exact } article { title } } }';

export const queryShapes: readonly QueryShape[] = [
  { name: 'nodes that are asked for nothing but a slug', query: '{ entities(first: 5) { nodes { slug } } }' },
  {
    name: 'names of its own for every list, edge and field',
    query: `{ accusedOnes: events(filter: { kind: { in: [ARREST_WARRANT] } }) { list: edges { it: node {
      name: label day: when { text: edtf } cast: participants { ties: edges { as: role how: status who: node { called: label }
        proof: evidence { all: nodes { words: quote { said: exact } paper: article { head: title by: outlet { is: label } on: publishedOn { d: edtf } } } } } } } } } }`,
  },
  {
    name: 'an alias that takes the name of another field',
    query: '{ entities(first: 3) { nodes { id: label label: slug status: articleCount } } events(first: 2) { nodes { title: slug } } }',
  },
  {
    name: 'fragments in fragments',
    query: `query { events(first: 4) { ...Page } } fragment Page on EventConnection { totalCount edges { ...Edge } }
      fragment Edge on EventEdge { node { ...Short participants { nodes { ...Who } } } } fragment Short on Event { label status }
      fragment Who on Entity { name: label ... on Person { affiliations { edges { title of { label } } } } }`,
  },
  {
    name: 'a fragment that gives a name to something else',
    query: '{ entities(first: 3) { nodes { ...F } } } fragment F on Entity { label: description title: slug }',
  },
  {
    name: 'a union, type by type',
    query: `{ search(query: "Netanyahu") { totalCount didYouMean edges { match score matchedField matchedAlias { text } highlights { fragment }
      node { ... on Person { label articleCount } ... on Article { title publishedOn { edtf } } ... on Claim { proposition } } } } }`,
  },
  { name: 'a union without any field of its own', query: '{ suggest(prefix: "Isr", first: 4) { match node { __typename } } }' },
  {
    name: 'an interface, type by type',
    query: `{ events { nodes { label ... on ArrestWarrant { wasIssued steps { state on { edtf } by { label } ${words} } accusations { label category } }
      ... on Talks { agenda talksState: state } ... on Attack { when { edtf precision } } } } }`,
  },
  {
    name: 'several roots, single ones and lists',
    query: `{ bibi: entity(slug: "benjamin-netanyahu") { label description aliases { text kind } } deif: entity(slug: "mohammed-deif") { label }
      nobody: entity(slug: "nobody-at-all") { label } talks: events(filter: { kind: { in: [TALKS] } }) { totalCount nodes { label } }
      dataset { articles: __typename } }`,
  },
  { name: 'both edges and nodes', query: `{ claims(first: 5) { nodes { proposition } edges { cursor node { proposition ${words} } } } }` },
  { name: 'a count alone', query: '{ entities { totalCount } claims { totalCount } }' },
  { name: 'nothing but the type', query: '{ __typename }' },
  {
    name: 'lists in lists without pages',
    query: '{ claims(first: 20) { nodes { speakers { label } about { label } contradicts { proposition } quantity { value unit } } } }',
  },
  {
    name: 'claims with what they claim of somebody',
    query: `{ claims(first: 100) { nodes { proposition status concerns { role event { label } entity { label } } ${words} } } }`,
  },
  {
    name: 'a way there and back',
    query:
      '{ entity(slug: "benjamin-netanyahu") { label events { edges { role status node { label participants { edges { role status node { label } } } } } } } }',
  },
  {
    name: 'a timeline without fragments',
    query: `{ entity(slug: "hamas") { timeline(first: 50) { totalCount nodes { when { earliest precision } label ${words} } } } }`,
  },
  {
    name: 'a timeline with every sort of item',
    query: `{ entities(first: 30) { nodes { timeline(first: 20) { edges { node { label when { edtf }
      ... on TimelineEvent { roles event { label status } } ... on TimelineWarrantStep { warrant { label } step { state by { label } } }
      ... on TimelineClaim { isSpeaker claim { proposition speakers { label } } } ... on TimelineAffiliation { change title member { label } of { label } } } } } } } }`,
  },
  {
    name: 'who is mentioned together',
    query:
      '{ entity(slug: "benjamin-netanyahu") { coMentions(first: 6) { edges { articleCount pmi node { slug } articles(first: 2) { title } } } } }',
  },
  {
    name: 'contradictions with sides',
    query: `{ contradictions { totalCount edges { node { kind about { label } sides { label speakers { label } claims { proposition saidOn { edtf } ${words} } articles { title } } } } } }`,
  },
  { name: 'contradictions without sides', query: '{ contradictions { nodes { kind claims { proposition speakers { label } } } } }' },
  {
    name: 'facets and histograms',
    query: `{ articles { facets(by: [OUTLET, MENTIONED_PERSON]) { by otherCount buckets { value label count node { __typename } } } histogram(interval: MONTH) { missingCount buckets { from to count } } }
      events { histogram(interval: YEAR) { buckets { from to count } } } }`,
  },
  {
    name: 'facets of one entity',
    query:
      '{ entity(slug: "israel") { label articles { facets(by: [MENTIONED_PERSON]) { buckets { count node { ... on Person { label } } } } } } }',
  },
  {
    name: 'articles with what they name',
    query:
      '{ articles { edges { node { title url outlet { label } publishedOn { edtf } mentions(first: 5) { edges { surfaceForms count node { label } } } } } } }',
  },
  {
    name: 'an article in evidence that is asked for more',
    query:
      '{ claims(first: 3) { nodes { proposition evidence { edges { node { quote { exact prefix } article { title mentions(first: 2) { nodes { label } } } } } } } } }',
  },
  {
    name: 'events that hang together',
    query: `{ events { nodes { label follows { kind event { label } ${words} } followedBy { kind event { label } } places { precision place { label within { label } } ${words} } statusBasis { rule claims { proposition } } } } }`,
  },
  { name: 'evidence and nothing else', query: '{ claims(first: 4) { nodes { evidence { nodes { quote { exact } } } } } }' },
  {
    name: 'offices from both ends',
    query: `{ entities(first: 100) { nodes { ... on Person { affiliations { edges { title from { edtf } to { edtf } asOf { edtf } person { label } of { label } ${words} } } }
      ... on Organization { people { edges { title person { label } of { label } } } } } } }`,
  },
];

/** Queries that name things of the seeds by their ids. */
export function shapesWithIds(ids: Readonly<Record<string, string>>, evidenceId: string): QueryShape[] {
  const [one, other] = Object.values(ids) as [string, string];
  return [
    {
      name: 'paths, hop by hop',
      query: `query ($a: ID!, $b: [ID!]!) { paths(from: $a, to: $b, first: 3) { isPartial paths { length weakestLink { relation status }
        hops { relation isInverse role status from { id } to { ... on Subject { label } } ${words} } } nearMiss { failedRule hop { from { id } to { id } } } } }`,
      variables: { a: one, b: [other] },
    },
    {
      name: 'a network',
      query: `query ($ids: [ID!]!) { network(seeds: $ids, depth: 2, limit: 30) { hiddenCount nodes { distance node { label } }
        edges { articleCount from { label } to { label } } } }`,
      variables: { ids: [one] },
    },
    {
      name: 'nodes by ids, some of them twice',
      query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: [one, other, one] },
    },
    {
      name: 'evidence at the root',
      query: 'query ($id: ID!) { node(id: $id) { ... on Evidence { quote { exact } article { title } } } }',
      variables: { id: evidenceId },
    },
  ];
}

/** What a server refuses, or answers with errors beside the data. */
export const brokenShapes: readonly QueryShape[] = [
  { name: 'no query at all', query: 'tell me who is named in which warrant' },
  { name: 'a bracket too few', query: '{ entities { nodes { label } }' },
  { name: 'a field that is not there', query: '{ entities { nodes { labl } } }' },
  { name: 'a fragment that is not there', query: '{ entities { nodes { ...Missing } } }' },
  { name: 'a fragment in itself', query: '{ entities { nodes { ...F } } } fragment F on Entity { ...F }' },
  { name: 'nothing in the brackets', query: '{ entities { nodes { } } }' },
  { name: 'an id that is none', query: '{ node(id: "no id") { id } entities(first: 1) { nodes { label } } }' },
];
