// Which document of operations/explorer asks for the page of a node.

const pages: Readonly<Record<string, string>> = {
  Article: 'explorer/article-page',
  Claim: 'explorer/claim-page',
  ArrestWarrant: 'explorer/event-page',
  Talks: 'explorer/event-page',
  Attack: 'explorer/event-page',
  Conflict: 'explorer/event-page',
  OtherEvent: 'explorer/event-page',
};

/** The name of the document; all other types are entities. */
export function pageOperationOf(typename: string): string {
  return pages[typename] ?? 'explorer/entity-page';
}
