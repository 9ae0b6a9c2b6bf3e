// The limit on tokens. The parser enforces it, so that an endless document costs no more than a long one; here it gets its code and number.
import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import { DossierError } from '../errors.js';

/** Whether the parser gave up because of `maxTokens`. */
export function isTokenLimitError(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && /^Syntax Error: Document contains more tha[nt] \d+ tokens\./.test(error.message);
}

/** Counts the tokens of a document that the parser gave up on and notes the number on the error, for `refuseTokens`. */
export function noteTokens(error: GraphQLError, source: string): number {
  return (error.extensions['asked'] = countTokens(source));
}

/** The refusal in place of the parser's message, with the number of tokens. */
export function refuseTokens({ extensions: { asked } }: GraphQLError, limit: number): DossierError {
  return new DossierError('TOKEN_LIMIT_EXCEEDED', `The document has ${String(asked)} tokens; at most ${limit} are allowed.`, {
    asked,
    limit,
  });
}

/** How many tokens a text has, up to the first place that is no token at all. The limit on the body bounds the work. */
function countTokens(text: string): number {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  } catch {
    // What follows is not GraphQL; the number so far is what is known.
  }
  return tokens;
}
