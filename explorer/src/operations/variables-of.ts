// The variables of a document whose value a user can choose by name: slugs and ids.

export interface NamedVariable {
  readonly name: string;
  readonly by: 'slug' | 'id';
  readonly isList: boolean;
  readonly fallback: string | null;
}

const definition = /\$(\w+):\s*(\[?)(ID|String)!?\]?!?(?:\s*=\s*"([^"]*)")?/g;

export function variablesOf(text: string): NamedVariable[] {
  return [...text.matchAll(definition)].flatMap(([, name, bracket, type, fallback]): NamedVariable[] => {
    if (!name || (type === 'String' && name !== 'slug')) return [];
    return [{ name, by: type === 'ID' ? 'id' : 'slug', isList: bracket === '[', fallback: fallback ?? null }];
  });
}
