// Maps the aliases in an answer back to the fields of the schema.

const names = new WeakMap<object, ReadonlyMap<string, string>>();

/** `aliases` maps response keys to field names. */
export function nameAliases(object: object, aliases: ReadonlyMap<string, string>): void {
  names.set(object, aliases);
}

/** The field name of a response key; the key itself if it is not an alias. */
export function fieldName(object: object, key: string): string {
  return names.get(object)?.get(key) ?? key;
}
