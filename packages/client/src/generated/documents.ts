import type * as types from './operation-types.js';
import { TypedDocumentString } from '../typed-document-string.js';

/**
 * Which articles support a fact, with which quotes, and how independent are they?
 * Shows every quote that supports an event, the article it comes from, and how many independent sources those articles represent.
 * Does not show how reliable a source is. Copies of one agency's text count once, and the count says nothing else.
 */
export const ArticlesBehindAFactDocument = /* @__PURE__ */ new TypedDocumentString<types.ArticlesBehindAFactQuery, types.ArticlesBehindAFactQueryVariables>(`\
query ArticlesBehindAFact($slug: String! = "israeli-airstrike-on-deif") {
  event(slug: $slug) {
    __typename
    id
    label
    status
    statusBasis {
      rule
      claims {
        __typename
        id
        proposition
        speechAct
        polarity
        speakers {
          __typename
          id
          label
        }
      }
    }
    reportCount
    independentSourceCount
    evidence {
      nodes {
        id
        quote {
          exact
          prefix
          suffix
        }
        article {
          __typename
          id
          title
          publishedOn {
            edtf
          }
          outlet {
            __typename
            id
            label
          }
          agency {
            __typename
            id
            label
          }
          url
          rights {
            licence
            attribution
            digest
          }
        }
      }
    }
    articles {
      edges {
        surfaceForms
        count
        node {
          __typename
          id
          title
        }
      }
    }
  }
}`);

/**
 * Where do reports differ, and who is on which side?
 * Shows groups of claims that cannot all be true, with the speakers and the articles of each side.
 * Does not show who is right. Not confirming is not denying.
 */
export const ContradictionsDocument = /* @__PURE__ */ new TypedDocumentString<types.ContradictionsQuery, types.ContradictionsQueryVariables>(`\
query Contradictions {
  contradictions {
    totalCount
    nodes {
      kind
      about {
        __typename
        id
        label
      }
      sides {
        label
        claims {
          __typename
          id
          proposition
          speechAct
          polarity
          status
          speakers {
            __typename
            id
            label
          }
          evidence(first: 1) {
            nodes {
              id
              quote {
                exact
              }
              article {
                id
                title
                publishedOn {
                  edtf
                }
                outlet {
                  label
                }
                agency {
                  label
                }
              }
            }
          }
        }
      }
    }
  }
}`);

/**
 * How many events happened each month, and of which kinds?
 * Shows how many events begin in each month, and how many events there are of each kind and status.
 * Does not show how long events lasted: an event counts once, in the month in which it may have begun.
 */
export const EventsByMonthDocument = /* @__PURE__ */ new TypedDocumentString<types.EventsByMonthQuery, types.EventsByMonthQueryVariables>(`\
query EventsByMonth {
  events {
    totalCount
    histogram(interval: MONTH) {
      missingCount
      buckets {
        from
        to
        count
      }
    }
    facets(by: [KIND, STATUS]) {
      by
      missingCount
      buckets {
        value
        label
        count
      }
    }
  }
}`);

/**
 * Which people, organizations, places and events does this article mention, and what does it report?
 * Shows where the article was published, the names as it spells them, its events and the claims that it reports.
 * Does not show the article's own text beyond the digest and the quotes, or more than the first items of each list.
 */
export const ArticlePageDocument = /* @__PURE__ */ new TypedDocumentString<types.ArticlePageQuery, types.ArticlePageQueryVariables>(`\
query ArticlePage($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Article {
      title
      url
      category
      publishedOn {
        edtf
      }
      outlet {
        __typename
        id
        label
      }
      agency {
        __typename
        id
        label
      }
      rights {
        licence
        attribution
        digest
      }
      text
      mentions(first: 30) {
        totalCount
        edges {
          surfaceForms
          count
          node {
            __typename
            id
            ... on Subject {
              label
            }
          }
        }
      }
      claims(first: 10) {
        totalCount
        nodes {
          __typename
          id
          proposition
          speechAct
          polarity
          status
          speakers {
            __typename
            id
            label
          }
          evidence(first: 1) {
            nodes {
              __typename
              id
              quote {
                exact
              }
              article {
                __typename
                id
                title
                publishedOn {
                  edtf
                }
                outlet {
                  label
                }
                agency {
                  label
                }
              }
            }
          }
        }
      }
    }
  }
}`);

/**
 * Who made this claim, about what, in which words, and who contradicts it?
 * Shows the speakers, the subjects, numbers and dates, the quotes with their articles, and the claims that support or contradict it.
 * Does not show whether the claim is true: its status says only who affirms and who denies it.
 */
export const ClaimPageDocument = /* @__PURE__ */ new TypedDocumentString<types.ClaimPageQuery, types.ClaimPageQueryVariables>(`\
query ClaimPage($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Claim {
      proposition
      speechAct
      polarity
      status
      statusBasis {
        rule
      }
      saidOn {
        edtf
        precision
      }
      quantity {
        value
        unit
        bound
      }
      eventDates {
        date {
          edtf
        }
        event {
          label
        }
      }
      speakers {
        __typename
        id
        label
      }
      about {
        __typename
        id
        ... on Subject {
          label
        }
      }
      evidence(first: 10) {
        nodes {
          __typename
          id
          quote {
            exact
          }
          article {
            __typename
            id
            title
            publishedOn {
              edtf
            }
            outlet {
              label
            }
            agency {
              label
            }
          }
        }
      }
      supports {
        ...ClaimPageClaim
      }
      supportedBy {
        ...ClaimPageClaim
      }
      contradicts {
        ...ClaimPageClaim
      }
      contradictedBy {
        ...ClaimPageClaim
      }
    }
  }
}

fragment ClaimPageClaim on Claim {
  __typename
  id
  proposition
  speechAct
  polarity
  status
  speakers {
    __typename
    id
    label
  }
}`);

/**
 * Who or what is this, and what do the articles say about it?
 * Shows names, IDs, offices, roles in events, claims by and about it, its timeline and what it is mentioned with, each with quotes.
 * Does not show more than the first items of each list, or anything that no article in the graph says.
 */
export const EntityPageDocument = /* @__PURE__ */ new TypedDocumentString<types.EntityPageQuery, types.EntityPageQueryVariables>(`\
query EntityPage($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      label
      description
      kindBasis
      articleCount
      aliases {
        text
        kind
        language
      }
      externalIds {
        scheme
        value
      }
      events(first: 20) {
        totalCount
        edges {
          role
          status
          node {
            __typename
            id
            label
            status
            when {
              edtf
            }
          }
          evidence(first: 1) {
            nodes {
              ...EntityPageQuote
            }
          }
        }
      }
      claimsMade(first: 10) {
        totalCount
        nodes {
          ...EntityPageClaim
          about {
            __typename
            id
            label
          }
        }
      }
      claims(first: 10) {
        totalCount
        nodes {
          ...EntityPageClaim
          speakers {
            __typename
            id
            label
          }
        }
      }
      coMentions(first: 10) {
        totalCount
        edges {
          articleCount
          independentArticleCount
          node {
            __typename
            id
            label
          }
        }
      }
      articles(first: 10) {
        totalCount
        edges {
          surfaceForms
          node {
            __typename
            id
            title
            publishedOn {
              edtf
            }
            outlet {
              label
            }
            agency {
              label
            }
          }
        }
      }
    }
    ... on Person {
      birthDate {
        edtf
      }
      affiliations(first: 10) {
        totalCount
        edges {
          ...EntityPageOffice
        }
      }
      owns(first: 10) {
        totalCount
        edges {
          ...EntityPageShare
        }
      }
      relatives(first: 10) {
        totalCount
        edges {
          ...EntityPageKinship
        }
      }
      relativeOf(first: 10) {
        totalCount
        edges {
          ...EntityPageKinship
        }
      }
    }
    ... on Organization {
      foundedOn {
        edtf
      }
      people(first: 10) {
        totalCount
        edges {
          ...EntityPageOffice
        }
      }
      owns(first: 10) {
        totalCount
        edges {
          ...EntityPageShare
        }
      }
      owners(first: 10) {
        totalCount
        edges {
          ...EntityPageShare
        }
      }
    }
    ... on Place {
      people(first: 10) {
        totalCount
        edges {
          ...EntityPageOffice
        }
      }
      owns(first: 10) {
        totalCount
        edges {
          ...EntityPageShare
        }
      }
    }
    ... on Entity {
      timeline(first: 20) {
        nodes {
          __typename
          when {
            edtf
            precision
          }
          label
          ... on TimelineEvent {
            event {
              __typename
              id
              label
              status
            }
          }
          ... on TimelineClaim {
            claim {
              __typename
              id
              proposition
              speechAct
              polarity
              status
            }
          }
          ... on TimelineAffiliation {
            change
            title
            member {
              __typename
              id
              label
            }
            of {
              __typename
              id
              label
            }
          }
        }
      }
    }
  }
}

fragment EntityPageClaim on Claim {
  __typename
  id
  proposition
  speechAct
  polarity
  status
  saidOn {
    edtf
  }
  evidence(first: 1) {
    nodes {
      ...EntityPageQuote
    }
  }
  contradictedBy {
    __typename
    id
    proposition
    speechAct
    polarity
    status
    speakers {
      __typename
      id
      label
    }
  }
}

fragment EntityPageOffice on AffiliationEdge {
  title
  from {
    edtf
  }
  to {
    edtf
  }
  asOf {
    edtf
  }
  person {
    __typename
    id
    label
  }
  of {
    __typename
    id
    label
  }
  evidence(first: 1) {
    nodes {
      ...EntityPageQuote
    }
  }
}

fragment EntityPageShare on OwnershipEdge {
  share
  since {
    edtf
  }
  until {
    edtf
  }
  owner {
    __typename
    id
    label
  }
  owned {
    __typename
    id
    label
  }
  evidence(first: 1) {
    nodes {
      ...EntityPageQuote
    }
  }
}

fragment EntityPageKinship on KinshipEdge {
  kinship
  relative {
    __typename
    id
    label
  }
  person {
    __typename
    id
    label
  }
  evidence(first: 1) {
    nodes {
      ...EntityPageQuote
    }
  }
}

fragment EntityPageQuote on Evidence {
  __typename
  id
  quote {
    exact
  }
  article {
    __typename
    id
    title
    publishedOn {
      edtf
    }
    outlet {
      label
    }
    agency {
      label
    }
  }
}`);

/**
 * What is this event, who takes part in it, and who says so?
 * Shows participants with role and status, places, earlier and later events, and claims about it, each with quotes and articles.
 * Does not show whether it happened beyond what its status says, or more than the first items of each list.
 */
export const EventPageDocument = /* @__PURE__ */ new TypedDocumentString<types.EventPageQuery, types.EventPageQueryVariables>(`\
query EventPage($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Event {
      label
      summary
      status
      statusBasis {
        rule
        claims {
          __typename
          id
          proposition
          speechAct
          polarity
          speakers {
            __typename
            id
            label
          }
        }
      }
      when {
        edtf
        precision
      }
      reportCount
      independentSourceCount
      participants(first: 30) {
        totalCount
        edges {
          role
          status
          node {
            __typename
            id
            label
          }
          evidence(first: 1) {
            nodes {
              ...EventPageQuote
            }
          }
        }
      }
      places {
        precision
        place {
          __typename
          id
          label
        }
        evidence(first: 1) {
          nodes {
            ...EventPageQuote
          }
        }
      }
      follows {
        kind
        event {
          __typename
          id
          label
          status
        }
        evidence(first: 1) {
          nodes {
            ...EventPageQuote
          }
        }
      }
      followedBy {
        kind
        event {
          __typename
          id
          label
          status
        }
        evidence(first: 1) {
          nodes {
            ...EventPageQuote
          }
        }
      }
      claims(first: 20) {
        totalCount
        nodes {
          __typename
          id
          proposition
          speechAct
          polarity
          status
          saidOn {
            edtf
          }
          speakers {
            __typename
            id
            label
          }
          evidence(first: 1) {
            nodes {
              ...EventPageQuote
            }
          }
          contradictedBy {
            __typename
            id
            proposition
            speechAct
            polarity
            status
            speakers {
              __typename
              id
              label
            }
          }
        }
      }
      evidence(first: 10) {
        nodes {
          ...EventPageQuote
        }
      }
    }
    ... on ArrestWarrant {
      warrantState: state
      wasIssued
      steps {
        state
        on {
          edtf
        }
        by {
          __typename
          id
          label
        }
        note
        evidence(first: 1) {
          nodes {
            ...EventPageQuote
          }
        }
      }
      accusations {
        label
        category
        evidence(first: 1) {
          nodes {
            ...EventPageQuote
          }
        }
      }
    }
    ... on Sanction {
      measure
      since {
        edtf
      }
      until {
        edtf
      }
      liftedOn {
        edtf
      }
    }
    ... on Talks {
      talksState: state
      agenda
    }
  }
}

fragment EventPageQuote on Evidence {
  __typename
  id
  quote {
    exact
  }
  article {
    __typename
    id
    title
    publishedOn {
      edtf
    }
    outlet {
      label
    }
    agency {
      label
    }
  }
}`);

/**
 * Which nodes are connected to this node?
 * Shows events with roles, offices, co-mentions, participants, places, speakers and subjects, each with quotes.
 * Does not show more than the first items of each list.
 */
export const NeighborsDocument = /* @__PURE__ */ new TypedDocumentString<types.NeighborsQuery, types.NeighborsQueryVariables>(`\
query Neighbors($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      label
      events(first: 15) {
        totalCount
        edges {
          role
          status
          node {
            __typename
            id
            label
            status
          }
          evidence(first: 1) {
            nodes {
              ...NeighborQuote
            }
          }
        }
      }
      coMentions(first: 10) {
        totalCount
        edges {
          articleCount
          independentArticleCount
          node {
            __typename
            id
            label
          }
        }
      }
    }
    ... on Person {
      affiliations(first: 10) {
        totalCount
        edges {
          ...NeighborOffice
        }
      }
    }
    ... on Organization {
      people(first: 10) {
        totalCount
        edges {
          ...NeighborOffice
        }
      }
    }
    ... on Place {
      people(first: 10) {
        totalCount
        edges {
          ...NeighborOffice
        }
      }
    }
    ... on Event {
      label
      status
      participants(first: 20) {
        totalCount
        edges {
          role
          status
          node {
            __typename
            id
            label
          }
          evidence(first: 1) {
            nodes {
              ...NeighborQuote
            }
          }
        }
      }
      places {
        precision
        place {
          __typename
          id
          label
        }
        evidence(first: 1) {
          nodes {
            ...NeighborQuote
          }
        }
      }
      follows {
        kind
        event {
          __typename
          id
          label
          status
        }
        evidence(first: 1) {
          nodes {
            ...NeighborQuote
          }
        }
      }
      followedBy {
        kind
        event {
          __typename
          id
          label
          status
        }
        evidence(first: 1) {
          nodes {
            ...NeighborQuote
          }
        }
      }
    }
    ... on Article {
      title
      outlet {
        __typename
        id
        label
      }
      mentions(first: 20) {
        totalCount
        edges {
          surfaceForms
          node {
            __typename
            id
            ... on Subject {
              label
            }
          }
        }
      }
    }
    ... on Claim {
      proposition
      speechAct
      polarity
      status
      speakers {
        __typename
        id
        label
      }
      about {
        __typename
        id
        ... on Subject {
          label
        }
      }
      contradicts {
        __typename
        id
        proposition
        speechAct
        polarity
        status
        speakers {
          __typename
          id
          label
        }
      }
      contradictedBy {
        __typename
        id
        proposition
        speechAct
        polarity
        status
        speakers {
          __typename
          id
          label
        }
      }
    }
  }
}

fragment NeighborOffice on AffiliationEdge {
  title
  from {
    edtf
  }
  to {
    edtf
  }
  person {
    __typename
    id
    label
  }
  of {
    __typename
    id
    label
  }
  evidence(first: 1) {
    nodes {
      ...NeighborQuote
    }
  }
}

fragment NeighborQuote on Evidence {
  __typename
  id
  quote {
    exact
  }
  article {
    __typename
    id
    title
    publishedOn {
      edtf
    }
    outlet {
      label
    }
    agency {
      label
    }
  }
}`);

/**
 * Which names begin with this text, in any spelling?
 * Shows people, organizations, places, topics, events and articles, which of their names matched and how.
 * Does not show every match: there are at most eight. A NEAR_SPELLING match can be someone else.
 */
export const SuggestNamesDocument = /* @__PURE__ */ new TypedDocumentString<types.SuggestNamesQuery, types.SuggestNamesQueryVariables>(`\
query SuggestNames($prefix: String!) {
  suggest(prefix: $prefix, first: 8) {
    match
    matchedField
    matchedAlias {
      text
    }
    node {
      __typename
      ... on Node {
        id
      }
      ... on Subject {
        label
        slug
      }
      ... on Article {
        title
        slug
      }
      ... on Claim {
        proposition
        speechAct
        polarity
      }
    }
  }
}`);

/**
 * Who or what has this name, in any spelling?
 * Shows the matches for any usual spelling, which of their names matched and how, with the matching text highlighted.
 * Does not show that two matches with the same name are the same person or thing. A NEAR_SPELLING match can be someone else.
 */
export const FindByAnySpellingDocument = /* @__PURE__ */ new TypedDocumentString<types.FindByAnySpellingQuery, types.FindByAnySpellingQueryVariables>(`\
query FindByAnySpelling($query: String! = "Mustapha al Kazemi") {
  search(query: $query, first: 5) {
    totalCount
    didYouMean
    facets(by: [KIND]) {
      buckets {
        value
        count
      }
    }
    edges {
      match
      matchedField
      matchedAlias {
        text
      }
      highlights {
        field
        fragment
        ranges {
          start
          end
        }
      }
      node {
        __typename
        ... on Node {
          id
        }
        ... on Subject {
          label
          slug
        }
        ... on Article {
          title
        }
        ... on Claim {
          proposition
          speechAct
          polarity
        }
      }
    }
  }
}`);

/**
 * Who is said to have been killed or injured, by whom, and according to whom?
 * Shows reported victims and perpetrators of attacks and deaths, with the status of each, and the claims that led to that status.
 * Does not show cases that no article reports. ALLEGED rests on a speaker's word alone, and not confirming is not denying.
 */
export const KilledAccordingToWhomDocument = /* @__PURE__ */ new TypedDocumentString<types.KilledAccordingToWhomQuery, types.KilledAccordingToWhomQueryVariables>(`\
query KilledAccordingToWhom {
  events(
    filter: {kind: {in: [ATTACK, OTHER_EVENT]}, participant: {role: {in: [VICTIM]}}}
  ) {
    nodes {
      __typename
      id
      label
      status
      when {
        edtf
        precision
      }
      participants(filter: {role: {in: [VICTIM, PERPETRATOR]}}) {
        edges {
          role
          status
          node {
            __typename
            id
            label
          }
          statusBasis {
            rule
            claims {
              __typename
              id
              proposition
              speechAct
              polarity
              status
              speakers {
                __typename
                id
                label
              }
            }
          }
          evidence(first: 1) {
            nodes {
              id
              quote {
                exact
              }
              article {
                id
                title
                publishedOn {
                  edtf
                }
                outlet {
                  label
                }
                agency {
                  label
                }
              }
            }
          }
        }
      }
    }
  }
}`);

/**
 * Which articles are in the graph?
 * Shows one page of articles, latest first, and the cursor for requesting the next page.
 * Does not show what they report: other operations return their events, claims and names.
 */
export const ListArticlesDocument = /* @__PURE__ */ new TypedDocumentString<types.ListArticlesQuery, types.ListArticlesQueryVariables>(`\
query ListArticles($first: Int! = 20, $after: Cursor, $filter: ArticleFilter) {
  articles(first: $first, after: $after, filter: $filter) {
    totalCount
    nodes {
      __typename
      id
      slug
      title
      url
      publishedOn {
        edtf
      }
      outlet {
        __typename
        id
        label
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`);

/**
 * Which claims do articles report?
 * Shows one page of claims, most recent first, each with its speakers, and the cursor for requesting the next page.
 * Does not show whether a claim is true: its status says only who affirms and who denies it.
 */
export const ListClaimsDocument = /* @__PURE__ */ new TypedDocumentString<types.ListClaimsQuery, types.ListClaimsQueryVariables>(`\
query ListClaims($first: Int! = 20, $after: Cursor, $filter: ClaimFilter) {
  claims(first: $first, after: $after, filter: $filter) {
    totalCount
    nodes {
      __typename
      id
      proposition
      speechAct
      polarity
      status
      saidOn {
        edtf
      }
      speakers {
        __typename
        id
        label
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`);

/**
 * Which people, organizations, places and topics are in the graph?
 * Shows one page of entities, sorted by name, and the cursor for requesting the next page.
 * Does not show why an entity is in the graph: being named in an article says nothing more than that.
 */
export const ListEntitiesDocument = /* @__PURE__ */ new TypedDocumentString<types.ListEntitiesQuery, types.ListEntitiesQueryVariables>(`\
query ListEntities($first: Int! = 20, $after: Cursor, $filter: EntityFilter) {
  entities(first: $first, after: $after, filter: $filter) {
    totalCount
    nodes {
      __typename
      id
      slug
      label
      description
      articleCount
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`);

/**
 * Which events do articles report?
 * Shows one page of events, latest first, each with its status, and the cursor for requesting the next page.
 * Does not show whether an event happened beyond what its status says.
 */
export const ListEventsDocument = /* @__PURE__ */ new TypedDocumentString<types.ListEventsQuery, types.ListEventsQueryVariables>(`\
query ListEvents($first: Int! = 20, $after: Cursor, $filter: EventFilter) {
  events(first: $first, after: $after, filter: $filter) {
    totalCount
    nodes {
      __typename
      id
      slug
      label
      status
      when {
        edtf
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`);

/**
 * Who and what is mentioned together with someone?
 * Shows what appears in the same articles, in how many of them, from how many independent sources, and how much more often than by chance.
 * Does not show why: being mentioned together does not imply a relationship.
 */
export const MentionedTogetherDocument = /* @__PURE__ */ new TypedDocumentString<types.MentionedTogetherQuery, types.MentionedTogetherQueryVariables>(`\
query MentionedTogether($slug: String! = "mohammed-deif") {
  entity(slug: $slug) {
    __typename
    id
    label
    coMentions(first: 10) {
      totalCount
      edges {
        articleCount
        independentArticleCount
        pmi
        node {
          __typename
          id
          label
        }
        articles(first: 1) {
          __typename
          id
          title
        }
      }
    }
  }
}`);

/**
 * Who is named in which arrest warrants or talks?
 * Shows every participant's role with the quotes that support it, the claims about it and their speakers, and who disputes them.
 * Does not show guilt: named in a warrant does not mean wanted, charged or convicted, and announced talks may never have been held.
 */
export const NamedInWarrantsAndTalksDocument = /* @__PURE__ */ new TypedDocumentString<types.NamedInWarrantsAndTalksQuery, types.NamedInWarrantsAndTalksQueryVariables>(`\
query NamedInWarrantsAndTalks($kinds: [EventKind!]! = [ARREST_WARRANT, TALKS]) {
  events(filter: {kind: {in: $kinds}}) {
    nodes {
      __typename
      id
      label
      when {
        edtf
      }
      status
      ... on ArrestWarrant {
        warrantState: state
        wasIssued
      }
      ... on Talks {
        talksState: state
      }
      participants {
        edges {
          node {
            __typename
            id
            label
          }
          role
          status
          evidence(first: 1) {
            nodes {
              id
              quote {
                exact
              }
              article {
                id
                title
                publishedOn {
                  edtf
                }
                outlet {
                  label
                }
                agency {
                  label
                }
              }
            }
          }
        }
      }
      claims {
        nodes {
          __typename
          id
          speakers {
            __typename
            id
            label
          }
          speechAct
          polarity
          proposition
          status
          evidence(first: 1) {
            nodes {
              id
              quote {
                exact
              }
              article {
                id
                title
                publishedOn {
                  edtf
                }
                outlet {
                  label
                }
                agency {
                  label
                }
              }
            }
          }
          contradictedBy {
            __typename
            id
            speakers {
              __typename
              id
              label
            }
            speechAct
            polarity
            proposition
          }
        }
      }
    }
  }
}`);

/**
 * What happened to one arrest warrant, step by step?
 * Shows each step with its date, who took it and the quotes that support it, and the accusations in the warrant or in the request for one.
 * Does not show whether an accusation is true: a warrant says that a court found reason to arrest; a request does not even say that.
 */
export const OneWarrantsLifeDocument = /* @__PURE__ */ new TypedDocumentString<types.OneWarrantsLifeQuery, types.OneWarrantsLifeQueryVariables>(`\
query OneWarrantsLife($slug: String! = "icc-arrest-warrant-deif") {
  event(slug: $slug) {
    __typename
    id
    label
    summary
    status
    ... on ArrestWarrant {
      state
      wasIssued
      steps {
        state
        on {
          edtf
          precision
        }
        by {
          __typename
          id
          label
        }
        note
        evidence {
          nodes {
            id
            quote {
              exact
            }
            article {
              id
              title
              publishedOn {
                edtf
              }
              outlet {
                label
              }
              agency {
                label
              }
            }
          }
        }
      }
      accusations {
        label
        category
        evidence(first: 1) {
          nodes {
            id
            quote {
              exact
            }
          }
        }
      }
    }
    participants {
      edges {
        role
        status
        node {
          __typename
          id
          label
        }
      }
    }
  }
}`);

/**
 * How are two people connected, and on what evidence?
 * Shows the shortest chains of facts between them, each hop with its role, its status and the quotes that support it.
 * Does not show a relationship: a path does not imply one. Check the weakest hop and the value of isPartial.
 */
export const PathBetweenTwoDocument = /* @__PURE__ */ new TypedDocumentString<types.PathBetweenTwoQuery, types.PathBetweenTwoQueryVariables>(`\
query PathBetweenTwo($from: ID!, $to: [ID!]!) {
  paths(
    from: $from
    to: $to
    rules: {relations: [PARTICIPATES_IN, AFFILIATED_WITH, PART_OF, MEMBER_OF]}
  ) {
    isPartial
    paths {
      length
      weakestLink {
        status
        independentSourceCount
      }
      hops {
        from {
          ...PathEnd
        }
        relation
        isInverse
        role
        title
        status
        to {
          ...PathEnd
        }
        evidence(first: 1) {
          nodes {
            id
            quote {
              exact
            }
            article {
              id
              title
              publishedOn {
                edtf
              }
              outlet {
                label
              }
              agency {
                label
              }
            }
          }
        }
      }
    }
    nearMiss {
      failedRule
      path {
        length
      }
    }
  }
}

fragment PathEnd on Node {
  __typename
  id
  ... on Subject {
    label
  }
  ... on Article {
    title
  }
  ... on Claim {
    proposition
    speechAct
    polarity
  }
}`);

/**
 * What did a person say, and what is said about them?
 * Shows the claims that articles report from this speaker, and the claims of others about them, each with its quotes and its status.
 * Does not show whether a claim is true: its status says only who affirms and who denies it.
 */
export const SaidByAndAboutDocument = /* @__PURE__ */ new TypedDocumentString<types.SaidByAndAboutQuery, types.SaidByAndAboutQueryVariables>(`\
query SaidByAndAbout($slug: String! = "benjamin-netanyahu") {
  entity(slug: $slug) {
    __typename
    id
    label
    claimsMade {
      nodes {
        __typename
        id
        proposition
        speechAct
        polarity
        status
        saidOn {
          edtf
        }
        evidence(first: 1) {
          nodes {
            id
            quote {
              exact
            }
            article {
              id
              title
              publishedOn {
                edtf
              }
              outlet {
                label
              }
              agency {
                label
              }
            }
          }
        }
      }
    }
    claims {
      nodes {
        __typename
        id
        proposition
        speechAct
        polarity
        status
        speakers {
          __typename
          id
          label
        }
        evidence(first: 1) {
          nodes {
            id
            quote {
              exact
            }
            article {
              id
              title
              publishedOn {
                edtf
              }
              outlet {
                label
              }
              agency {
                label
              }
            }
          }
        }
      }
    }
  }
}`);

/**
 * Which talks do two parties hold, what is on the agenda, and what is their state?
 * Shows talks in which both take part as parties, with the agenda, the state, everyone's role and the claims about the talks.
 * Does not show talks that no article reports. Announced talks may never have been held.
 */
export const TalksBetweenTwoPartiesDocument = /* @__PURE__ */ new TypedDocumentString<types.TalksBetweenTwoPartiesQuery, types.TalksBetweenTwoPartiesQueryVariables>(`\
query TalksBetweenTwoParties($one: ID!, $other: ID!) {
  events(
    filter: {kind: {in: [TALKS]}, and: [{participant: {role: {in: [PARTY]}, entity: {id: {in: [$one]}}}}, {participant: {role: {in: [PARTY]}, entity: {id: {in: [$other]}}}}]}
  ) {
    nodes {
      __typename
      id
      label
      status
      when {
        edtf
        precision
      }
      ... on Talks {
        state
        agenda
      }
      participants {
        edges {
          role
          status
          node {
            __typename
            id
            label
          }
          evidence(first: 1) {
            nodes {
              id
              quote {
                exact
              }
              article {
                id
                title
                publishedOn {
                  edtf
                }
                outlet {
                  label
                }
                agency {
                  label
                }
              }
            }
          }
        }
      }
      claims {
        nodes {
          __typename
          id
          proposition
          speechAct
          polarity
          status
          speakers {
            __typename
            id
            label
          }
        }
      }
    }
  }
}`);

/**
 * What happened at or involving a place, and when?
 * Shows events there, events it takes part in, and claims by and about it in chronological order, each date as exact as its source.
 * Does not show anything without a date, or whether an event happened beyond what its status says.
 */
export const TimelineOfAPlaceDocument = /* @__PURE__ */ new TypedDocumentString<types.TimelineOfAPlaceQuery, types.TimelineOfAPlaceQueryVariables>(`\
query TimelineOfAPlace($slug: String! = "iraq") {
  entity(slug: $slug) {
    __typename
    id
    label
    timeline(first: 20) {
      totalCount
      nodes {
        __typename
        when {
          edtf
          precision
        }
        label
        ... on TimelineEvent {
          roles
          isHere
          event {
            __typename
            id
            label
            status
          }
        }
        ... on TimelineClaim {
          isSpeaker
          isAbout
          claim {
            __typename
            id
            proposition
            speechAct
            polarity
            status
          }
        }
        ... on TimelineAffiliation {
          change
          title
          member {
            __typename
            id
            label
          }
        }
      }
    }
  }
}`);

/**
 * Who disputes what?
 * Shows claims that someone contradicts, with the speakers on both sides and the quotes that support each claim.
 * Does not show who is right.
 */
export const WhoDisputesWhatDocument = /* @__PURE__ */ new TypedDocumentString<types.WhoDisputesWhatQuery, types.WhoDisputesWhatQueryVariables>(`\
query WhoDisputesWhat {
  claims(filter: {contradicted: true}) {
    nodes {
      __typename
      id
      proposition
      speechAct
      polarity
      status
      speakers {
        __typename
        id
        label
      }
      contradictedBy {
        __typename
        id
        proposition
        speechAct
        polarity
        status
        speakers {
          __typename
          id
          label
        }
      }
      evidence {
        nodes {
          id
          quote {
            exact
          }
          article {
            id
            title
            publishedOn {
              edtf
            }
            outlet {
              label
            }
            agency {
              label
            }
          }
        }
      }
    }
  }
}`);