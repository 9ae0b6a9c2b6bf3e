// Queries that users may write, unlike the examples in operations/.

export interface QueryShape {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const evidence = 'evidence { nodes { quote { exact } article { title } } }';

export const queryShapes: readonly QueryShape[] = [
  { name: 'nodes with only a slug', query: '{ entities(first: 5) { nodes { slug } } }' },
  {
    name: 'aliases for every list, edge and field',
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
    name: 'a fragment with an alias that is the name of another field',
    query: '{ entities(first: 3) { nodes { ...F } } } fragment F on Entity { label: description title: slug }',
  },
  {
    name: 'a union, type by type',
    query: `{ search(query: "Netanyahu") { totalCount didYouMean edges { match score matchedField matchedAlias { text } highlights { fragment }
      node { ... on Person { label articleCount } ... on Article { title publishedOn { edtf } } ... on Claim { proposition } } } } }`,
  },
  { name: 'a union with only the type name', query: '{ suggest(prefix: "Isr", first: 4) { match node { __typename } } }' },
  {
    name: 'an interface, type by type',
    query: `{ events { nodes { label ... on ArrestWarrant { wasIssued steps { state on { edtf } by { label } ${evidence} } accusations { label category } }
      ... on Talks { agenda talksState: state } ... on Attack { when { edtf precision } } } } }`,
  },
  {
    name: 'several roots, single ones and lists',
    query: `{ bibi: entity(slug: "benjamin-netanyahu") { label description aliases { text kind } } deif: entity(slug: "mohammed-deif") { label }
      nobody: entity(slug: "nobody-at-all") { label } talks: events(filter: { kind: { in: [TALKS] } }) { totalCount nodes { label } }
      dataset { articles: __typename } }`,
  },
  {
    name: 'both edges and nodes',
    query: `{ claims(first: 5) { nodes { proposition } edges { cursor node { proposition ${evidence} } } } }`,
  },
  { name: 'a count alone', query: '{ entities { totalCount } claims { totalCount } }' },
  { name: 'only the type name', query: '{ __typename }' },
  {
    name: 'lists in lists without pages',
    query: '{ claims(first: 20) { nodes { speakers { label } about { label } contradicts { proposition } quantity { value unit } } } }',
  },
  {
    name: 'claims with the roles that they assign',
    query: `{ claims(first: 100) { nodes { proposition status concerns { role event { label } entity { label } } ${evidence} } } }`,
  },
  {
    name: 'a path to the event and back',
    query:
      '{ entity(slug: "benjamin-netanyahu") { label events { edges { role status node { label participants { edges { role status node { label } } } } } } } }',
  },
  {
    name: 'a timeline without fragments',
    query: `{ entity(slug: "hamas") { timeline(first: 50) { totalCount nodes { when { earliest precision } label ${evidence} } } } }`,
  },
  {
    name: 'a timeline with every type of item',
    query: `{ entities(first: 30) { nodes { timeline(first: 20) { edges { node { label when { edtf }
      ... on TimelineEvent { roles event { label status } } ... on TimelineWarrantStep { warrant { label } step { state by { label } } }
      ... on TimelineClaim { isSpeaker claim { proposition speakers { label } } } ... on TimelineAffiliation { change title member { label } of { label } } } } } } } }`,
  },
  {
    name: 'co-mentions',
    query:
      '{ entity(slug: "benjamin-netanyahu") { coMentions(first: 6) { edges { articleCount pmi node { slug } articles(first: 2) { title } } } } }',
  },
  {
    name: 'contradictions with sides',
    query: `{ contradictions { totalCount edges { node { kind about { label } sides { label speakers { label } claims { proposition saidOn { edtf } ${evidence} } articles { title } } } } } }`,
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
    name: 'articles with their mentions',
    query:
      '{ articles { edges { node { title url outlet { label } publishedOn { edtf } mentions(first: 5) { edges { surfaceForms count node { label } } } } } } }',
  },
  {
    name: 'an article in evidence with more than its source',
    query:
      '{ claims(first: 3) { nodes { proposition evidence { edges { node { quote { exact prefix } article { title mentions(first: 2) { nodes { label } } } } } } } } }',
  },
  {
    name: 'linked events',
    query: `{ events { nodes { label follows { kind event { label } ${evidence} } followedBy { kind event { label } } places { precision place { label within { label } } ${evidence} } statusBasis { rule claims { proposition } } } } }`,
  },
  { name: 'only evidence', query: '{ claims(first: 4) { nodes { evidence { nodes { quote { exact } } } } } }' },
  {
    name: 'offices from both ends',
    query: `{ entities(first: 100) { nodes { ... on Person { affiliations { edges { title from { edtf } to { edtf } asOf { edtf } person { label } of { label } ${evidence} } } }
      ... on Organization { people { edges { title person { label } of { label } } } } } } }`,
  },
];

/** Queries that contain ids of nodes in the seeds. */
export function shapesWithIds(ids: Readonly<Record<string, string>>, evidenceId: string): QueryShape[] {
  const [one, other] = Object.values(ids) as [string, string];
  return [
    {
      name: 'paths, hop by hop',
      query: `query ($a: ID!, $b: [ID!]!) { paths(from: $a, to: $b, first: 3) { isPartial paths { length weakestLink { relation status }
        hops { relation isInverse role status from { id } to { ... on Subject { label } } ${evidence} } } nearMiss { failedRule hop { from { id } to { id } } } } }`,
      variables: { a: one, b: [other] },
    },
    {
      name: 'a network',
      query: `query ($ids: [ID!]!) { network(seeds: $ids, depth: 2, limit: 30) { hiddenCount nodes { distance node { label } }
        edges { articleCount from { label } to { label } } } }`,
      variables: { ids: [one] },
    },
    {
      name: 'nodes by ids with duplicates',
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

/** Queries that a server rejects, or answers with errors next to the data. */
export const brokenShapes: readonly QueryShape[] = [
  { name: 'text that is not a query', query: 'tell me who is named in which warrant' },
  { name: 'a missing bracket', query: '{ entities { nodes { label } }' },
  { name: 'an unknown field', query: '{ entities { nodes { labl } } }' },
  { name: 'an unknown fragment', query: '{ entities { nodes { ...Missing } } }' },
  { name: 'a fragment that contains itself', query: '{ entities { nodes { ...F } } } fragment F on Entity { ...F }' },
  { name: 'an empty selection set', query: '{ entities { nodes { } } }' },
  { name: 'an invalid id', query: '{ node(id: "no id") { id } entities(first: 1) { nodes { label } } }' },
];
