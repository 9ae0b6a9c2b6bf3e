// Which field a member of an answer is, where the person gave it another name.

const names = new WeakMap<object, ReadonlyMap<string, string>>();

/** `aliases` leads from the names in the answer to those of the fields. */
export function nameAliases(object: object, aliases: ReadonlyMap<string, string>): void {
  names.set(object, aliases);
}

/** The name of the field; the name in the answer where nothing else is known. */
export function fieldName(object: object, key: string): string {
  return names.get(object)?.get(key) ?? key;
}
