// Cursors: positions in one sorted, filtered list. They are opaque to clients, and validated when clients send them back.
import { createHash } from 'node:crypto';
import { DossierError } from '../errors.js';
import { canonicalJson } from './canonical-json.js';

/** The list that a cursor belongs to: lists with equal signatures have the same items in the same order. */
export function listSignature(list: Readonly<Record<string, unknown>>): string {
  return digest(canonicalJson(list));
}

/** The cursor of the item with this sort key. */
export function encodeCursor(signature: string, sortKey: string): string {
  return Buffer.from(JSON.stringify([sortKey, digest(`${signature}\n${sortKey}`)]), 'utf8').toString('base64url');
}

/** The sort key in a cursor. Throws BAD_CURSOR, with the argument, if the cursor is damaged or belongs to another list, sort or filter. */
export function decodeCursor(cursor: string, signature: string, argument: string): string {
  const parts = readParts(cursor);
  if (parts && parts[1] === digest(`${signature}\n${parts[0]}`)) return parts[0];
  throw new DossierError(
    'BAD_CURSOR',
    `Argument "${argument}" expects a cursor that this list returned with the same orderBy and filter, ` +
      `got ${parts ? 'a cursor of another list, sort or filter' : 'a value that is not a cursor'}.`,
    { argument },
  );
}

function readParts(cursor: string): readonly [string, string] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length === 2 && typeof parts[0] === 'string' && typeof parts[1] === 'string') {
      return [parts[0], parts[1]];
    }
  } catch {
    // Text that is not JSON is not a cursor: falls through.
  }
  return undefined;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
