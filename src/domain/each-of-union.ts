// Types over the members of a union of objects, for tables whose rows have different fields.

/** The keys that any member of the union has. */
export type KeysOfEach<Union> = Union extends Union ? keyof Union : never;

/** The values that members of the union have under a key. */
export type ValueOfEach<Union, Key extends PropertyKey> = Union extends Readonly<Record<Key, infer Value>> ? Value : never;
