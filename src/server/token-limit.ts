// The limit on tokens. The parser enforces it, so that a document of any length costs little; this file adds the code and the number.
import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import { DossierError } from '../errors.js';

/** Whether the parser stopped because of `maxTokens`. */
export function isTokenLimitError(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && /^Syntax Error: Document contains more tha[nt] \d+ tokens\./.test(error.message);
}

/** Counts the tokens of a document that exceeds the limit and adds the number to the error, where `refuseTokens` reads it. */
export function noteTokens(error: GraphQLError, source: string): number {
  return (error.extensions['asked'] = countTokens(source));
}

/** The error that replaces the parser's message, with the number of tokens. */
export function refuseTokens({ extensions: { asked } }: GraphQLError, limit: number): DossierError {
  return new DossierError('TOKEN_LIMIT_EXCEEDED', `The document has ${String(asked)} tokens; at most ${limit} are allowed.`, {
    asked,
    limit,
  });
}

/** The number of tokens in a text, up to the first invalid one. The limit on the request body bounds the work. */
function countTokens(text: string): number {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  } catch {
    // The rest is not GraphQL, so only the tokens so far are counted.
  }
  return tokens;
}
