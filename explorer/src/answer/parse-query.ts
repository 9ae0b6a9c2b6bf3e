// The text of a query, parsed, with its fragments by name.
import { Kind, parse, type DocumentNode, type FragmentDefinitionNode } from 'graphql';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Undefined where it cannot be read: the server says what is wrong with it. */
export function parseQuery(text: string): { readonly document: DocumentNode; readonly fragments: Fragments } | undefined {
  try {
    const document = parse(text);
    const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    return { document, fragments: new Map(fragments.map((one) => [one.name.value, one])) };
  } catch {
    return undefined;
  }
}
