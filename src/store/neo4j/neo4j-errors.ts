// Translates driver errors to our error codes. Neo4j's own messages may contain parameters or credentials, so they are not passed on.
import { DossierError } from '../../errors.js';

/** Driver codes for failures to communicate with the database. */
const connectionCodes = ['ServiceUnavailable', 'SessionExpired', 'ProtocolError'];

/**
 * The error to throw for a failed statement or connection. `address` is the host of the database, for people.
 * `details.reason` is `unreachable` or `database` if the caller can add advice about the settings to the message.
 */
export function translateNeo4jError(error: unknown, address: string, statementName?: string): Error {
  if (error instanceof DossierError) return error;
  const code = codeOf(error);
  const unavailable = (message: string, reason?: 'unreachable' | 'database') =>
    new DossierError('STORE_UNAVAILABLE', message, reason ? { reason } : {}, { cause: error });

  if (code === undefined) return error instanceof Error ? error : new Error(String(error));
  if (connectionCodes.includes(code)) return unavailable(`The Neo4j database at ${address} cannot be reached.`, 'unreachable');
  if (messageStartsWith(error, 'Connection acquisition timed out')) {
    return unavailable(
      `The Neo4j database at ${address} did not provide a connection in time: it does not answer or is too busy.`,
      'unreachable',
    );
  }
  if (messageStartsWith(error, 'Server responded HTTP')) {
    return unavailable(`The server at ${address} answers in HTTP. NEO4J_URI expects the Bolt port, which is 7687 by default.`);
  }
  if (code.startsWith('Neo.ClientError.Security.')) return unavailable(securityMessage(code, address));
  if (code.startsWith('Neo.ClientError.Database.'))
    return unavailable(`The Neo4j server at ${address} does not have the requested database.`, 'database');
  if (code.includes('TransactionTimedOut')) {
    return new DossierError('DEADLINE_EXCEEDED', 'The request exceeded its time limit.', {}, { cause: error });
  }
  if (code.startsWith('Neo.TransientError.')) return unavailable(`The Neo4j database at ${address} could not complete the operation now.`);
  const what = statementName === undefined ? 'an operation' : `the statement ${statementName}`;
  return new DossierError('INTERNAL_SERVER_ERROR', `Neo4j refused ${what}: ${code}.`, {}, { cause: error });
}

function securityMessage(code: string, address: string): string {
  if (code.endsWith('.Forbidden'))
    return `The Neo4j database at ${address} does not grant its user the rights that Dossier needs: to read, to write and to create indexes.`;
  if (code.endsWith('.CredentialsExpired')) return `The Neo4j database at ${address} requires the password to be changed before first use.`;
  return `The Neo4j database at ${address} refused the credentials. Check NEO4J_USERNAME and NEO4J_PASSWORD.`;
}

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Identifies driver errors that have no distinct code. */
function messageStartsWith(error: unknown, start: string): boolean {
  return error instanceof Error && error.message.startsWith(start);
}
