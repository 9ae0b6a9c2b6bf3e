// A statement as data. Pure functions build statements, and only neo4j-session.ts runs them.

/** Integers are bigint, since the driver sends numbers as floats. Lists and objects of values are values too. */
export type CypherValue = string | boolean | bigint | null | readonly CypherValue[] | { readonly [name: string]: CypherValue };

export interface Statement {
  /** The purpose of the statement, for messages and for the database's list of running queries. */
  readonly name: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, CypherValue>>;
}

/** The part of a statement that returns each `node` of an access path. Nodes may repeat. */
export interface CypherAccessPath {
  readonly text: string;
  readonly parameters: Readonly<Record<string, CypherValue>>;
}

/** One record of a result, by the names in RETURN. */
export type Row = Readonly<Record<string, unknown>>;

export type RunStatement = (statement: Statement) => Promise<Row[]>;

/** A number as a parameter: integers as bigint, and other numbers as floats, which the type of parameters does not allow otherwise. */
export function cypherNumber(value: number): CypherValue {
  return Number.isSafeInteger(value) ? BigInt(value) : (value as unknown as CypherValue);
}
