// Arguments that the schema lets pass and that still make no sense: BAD_USER_INPUT, with what was expected and what was got.
import { DossierError } from '../errors.js';
import type { NodeFamily } from '../domain/ids.js';

export function refuse(argument: string, expected: string, got: string): DossierError {
  return new DossierError('BAD_USER_INPUT', `Argument "${argument}" expects ${expected}, got ${got}.`, { argument });
}

/** What an argument got that does not name the node it expects. */
export function gotNode(node: { readonly family: NodeFamily } | null | undefined): string {
  if (!node) return 'an unknown ID';
  return `the ID of ${/^[aeiou]/.test(node.family) ? 'an' : 'a'} ${node.family}`;
}
