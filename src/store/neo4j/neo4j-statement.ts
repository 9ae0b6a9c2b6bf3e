// A statement as data: built purely, run by neo4j-session.ts only.

/** Whole numbers are bigint, since the driver sends a plain number as a float; lists and objects of values are values. */
export type CypherValue = string | boolean | bigint | null | readonly CypherValue[] | { readonly [name: string]: CypherValue };

export interface Statement {
  /** What it is for, in messages and in the database's own list of what runs. */
  readonly name: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, CypherValue>>;
}

/** The part of a statement that gives the nodes of an access path: it returns each `node`, which may repeat. */
export interface CypherAccessPath {
  readonly text: string;
  readonly parameters: Readonly<Record<string, CypherValue>>;
}

/** One record of an answer, by the names in its RETURN. */
export type Row = Readonly<Record<string, unknown>>;

export type RunStatement = (statement: Statement) => Promise<Row[]>;

/** A number as a parameter: whole numbers as integers, all others as floats, which the type of parameters otherwise keeps out. */
export function cypherNumber(value: number): CypherValue {
  return Number.isSafeInteger(value) ? BigInt(value) : (value as unknown as CypherValue);
}
