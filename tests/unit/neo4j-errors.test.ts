// What clients and logs get to know when Neo4j refuses.
import { describe, expect, it } from '@jest/globals';
import { DossierError } from '../../src/errors.js';
import { translateNeo4jError } from '../../src/store/neo4j/neo4j-errors.js';

/** As the driver throws: its messages may quote parameters. */
function driverError(code: string, message = 'quotes the parameter sesame'): Error {
  return Object.assign(new Error(message), { code });
}

describe('An error of Neo4j', () => {
  it.each([
    ['ServiceUnavailable', 'STORE_UNAVAILABLE', 'cannot be reached'],
    ['SessionExpired', 'STORE_UNAVAILABLE', 'cannot be reached'],
    ['Neo.ClientError.Security.Unauthorized', 'STORE_UNAVAILABLE', 'refused the credentials. Check NEO4J_USERNAME and NEO4J_PASSWORD'],
    ['Neo.ClientError.Security.CredentialsExpired', 'STORE_UNAVAILABLE', 'requires the password to be changed'],
    ['Neo.ClientError.Security.Forbidden', 'STORE_UNAVAILABLE', 'does not grant its user the rights'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'STORE_UNAVAILABLE', 'does not have the requested database'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'STORE_UNAVAILABLE', 'could not complete the operation now'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'DEADLINE_EXCEEDED', 'exceeded its time limit'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'INTERNAL_SERVER_ERROR', 'refused the statement insertNodes'],
  ])('%s becomes %s, and names no parameter', (code, ours, message) => {
    const error = translateNeo4jError(driverError(code), 'database:7687', 'insertNodes');
    expect(error).toMatchObject({ name: 'DossierError', code: ours, message: expect.stringContaining(message) });
    expect(JSON.stringify([error.message, (error as DossierError).details, error.cause])).not.toContain('sesame');
  });

  it.each([
    ['Connection acquisition timed out in 3000 ms.', 'did not provide a connection in time'],
    ['Server responded HTTP. Make sure …', 'expects the Bolt port'],
  ])('that has no code is known by its words: %s', (words, message) => {
    const error = translateNeo4jError(driverError('N/A', words), 'database:7687');
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining(message) });
  });

  it('leaves what is not of Neo4j as it is', () => {
    const ours = new DossierError('INVALID_BATCH', 'The batch breaks a rule.');
    const bug = new TypeError('x is not a function');
    expect(translateNeo4jError(ours, 'database:7687')).toBe(ours);
    expect(translateNeo4jError(bug, 'database:7687')).toBe(bug);
  });
});
