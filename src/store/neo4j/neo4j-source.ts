// The source of an article in Cypher.
import { sourceFields } from '../../domain/source.js';

/** An expression; `article` is the name of a variable of the statement. */
export function sourceOf(article: string): string {
  return `coalesce(${sourceFields.map((field) => `${article}.${field}`).join(', ')})`;
}
