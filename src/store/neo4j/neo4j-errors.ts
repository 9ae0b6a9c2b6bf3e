// Translates what the driver throws to our codes. Messages never hold parameters or credentials: Neo4j's own may, so they are not passed on.
import { DossierError } from '../../errors.js';

/** Codes by which the driver says that it could not talk to the database. */
const connectionCodes = ['ServiceUnavailable', 'SessionExpired', 'ProtocolError'];

/**
 * The error to throw for what came of a statement or connection. `address` is the host of the database, as a person knows it.
 * `details.reason` is `unreachable` or `database` where the settings have more to say about it than the message does.
 */
export function translateNeo4jError(error: unknown, address: string, statementName?: string): Error {
  if (error instanceof DossierError) return error;
  const code = codeOf(error);
  const unavailable = (message: string, reason?: 'unreachable' | 'database') =>
    new DossierError('STORE_UNAVAILABLE', message, reason ? { reason } : {}, { cause: error });

  if (code === undefined) return error instanceof Error ? error : new Error(String(error));
  if (connectionCodes.includes(code)) return unavailable(`The Neo4j database at ${address} cannot be reached.`, 'unreachable');
  if (messageStartsWith(error, 'Connection acquisition timed out')) {
    return unavailable(`The Neo4j database at ${address} gave no connection in time: it does not answer, or is too busy.`, 'unreachable');
  }
  if (messageStartsWith(error, 'Server responded HTTP')) {
    return unavailable(`What answers at ${address} speaks HTTP: NEO4J_URI expects the Bolt port, which is 7687 by default.`);
  }
  if (code.startsWith('Neo.ClientError.Security.')) return unavailable(securityMessage(code, address));
  if (code.startsWith('Neo.ClientError.Database.'))
    return unavailable(`The Neo4j server at ${address} does not have the database it was asked for.`, 'database');
  if (code.includes('TransactionTimedOut')) {
    return new DossierError('DEADLINE_EXCEEDED', 'The request took longer than it may take.', {}, { cause: error });
  }
  if (code.startsWith('Neo.TransientError.')) return unavailable(`The Neo4j database at ${address} could not do it now.`);
  const what = statementName === undefined ? 'what was asked of it' : `the statement ${statementName}`;
  return new DossierError('INTERNAL_SERVER_ERROR', `Neo4j refused ${what}: ${code}.`, {}, { cause: error });
}

function securityMessage(code: string, address: string): string {
  if (code.endsWith('.Forbidden'))
    return `The Neo4j database at ${address} does not allow its user what Dossier needs: to read, write and create indexes.`;
  if (code.endsWith('.CredentialsExpired'))
    return `The Neo4j database at ${address} asks for the password to be changed before it is used.`;
  return `The Neo4j database at ${address} refused the credentials: check NEO4J_USERNAME and NEO4J_PASSWORD.`;
}

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** For errors of the driver that have no code of their own. */
function messageStartsWith(error: unknown, start: string): boolean {
  return error instanceof Error && error.message.startsWith(start);
}
