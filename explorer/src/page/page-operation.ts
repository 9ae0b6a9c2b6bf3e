// Selects the document of operations/explorer that loads the page of a node.

const pages: Readonly<Record<string, string>> = {
  Article: 'explorer/article-page',
  Claim: 'explorer/claim-page',
  ArrestWarrant: 'explorer/event-page',
  Talks: 'explorer/event-page',
  Attack: 'explorer/event-page',
  Conflict: 'explorer/event-page',
  OtherEvent: 'explorer/event-page',
};

/** The name of the document; types that are not listed are entities. */
export function pageOperationOf(typename: string): string {
  return pages[typename] ?? 'explorer/entity-page';
}
