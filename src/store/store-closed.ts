// The error of every call on a store that has been closed.
import { DossierError } from '../errors.js';

export function storeClosed(): DossierError {
  return new DossierError('STORE_CLOSED', 'The store was used after it was closed.');
}
