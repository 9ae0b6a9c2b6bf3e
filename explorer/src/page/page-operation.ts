// Selects the document of operations/explorer that loads the page of a node.
import { kindRow, subjectKinds } from '../../../src/domain/ontology/kinds.js';

const pages: Readonly<Record<string, string>> = {
  Article: 'explorer/article-page',
  Claim: 'explorer/claim-page',
  ...Object.fromEntries(subjectKinds.map(kindRow).map(({ typeName, family }) => [typeName, `explorer/${family}-page`])),
};

/** The name of the document; types that this page does not know are opened as entities. */
export function pageOperationOf(typename: string): string {
  return pages[typename] ?? 'explorer/entity-page';
}
