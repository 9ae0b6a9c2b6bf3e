// BAD_USER_INPUT for arguments that pass the schema but are not valid: what was expected and what was found.
import { DossierError } from '../errors.js';
import type { NodeFamily } from '../domain/ids.js';

/** The suggestion, if there is one, is a sentence of its own. */
export function refuse(argument: string, expected: string, got: string, suggestion?: string): DossierError {
  const message = `Argument "${argument}" expects ${expected}, got ${got}.`;
  return new DossierError('BAD_USER_INPUT', suggestion === undefined ? message : `${message} ${suggestion}`, { argument });
}

/** Describes the argument that an error is about: an unknown id, or the id of a node of another family than expected. */
export function gotNode(node: { readonly family: NodeFamily } | null | undefined): string {
  if (!node) return 'an unknown ID';
  return `the ID of ${/^[aeiou]/.test(node.family) ? 'an' : 'a'} ${node.family}`;
}
