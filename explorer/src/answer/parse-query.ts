// Parses the text of a query and indexes its fragments by name.
import { Kind, parse, type DocumentNode, type FragmentDefinitionNode } from 'graphql';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Undefined if the text has syntax errors; the server reports those. */
export function parseQuery(text: string): { readonly document: DocumentNode; readonly fragments: Fragments } | undefined {
  try {
    const document = parse(text);
    const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    return { document, fragments: new Map(fragments.map((one) => [one.name.value, one])) };
  } catch {
    return undefined;
  }
}
