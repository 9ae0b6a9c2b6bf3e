// Ids: `<family>:<slug>` internally, and the same in base64url in the API, since Relay requires IDs that are opaque to clients.
import { DossierError } from '../errors.js';

/** The families of nodes. An id begins with its family, so that a node of any family can be found by its id alone. */
export const nodeFamilies = ['article', 'entity', 'event', 'claim', 'evidence', 'step', 'accusation'] as const;
export type NodeFamily = (typeof nodeFamilies)[number];

/** Lower-case ASCII letters and digits in words joined by single hyphens; at most 120 characters. */
export const slugPattern = /^(?=.{1,120}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

const idPattern = new RegExp(`^(${nodeFamilies.join('|')}):([a-z0-9.-]{1,200})$`);

export function nodeId(family: NodeFamily, slug: string): string {
  return `${family}:${slug}`;
}

export function familyOf(id: string): NodeFamily {
  return id.slice(0, id.indexOf(':')) as NodeFamily;
}

export function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

export function isNodeId(text: string): boolean {
  return idPattern.test(text);
}

/** The global id that clients see. */
export function toGlobalId(id: string): string {
  return Buffer.from(id, 'utf8').toString('base64url');
}

/** The internal id for a global id. Throws BAD_USER_INPUT, with the argument, if the text is not a global id. */
export function fromGlobalId(globalId: string, argument: string): string {
  const id = Buffer.from(globalId, 'base64url').toString('utf8');
  if (isNodeId(id) && toGlobalId(id) === globalId) return id;
  const hint = isNodeId(globalId)
    ? ` Did you mean ${JSON.stringify(toGlobalId(globalId))}?`
    : slugPattern.test(globalId)
      ? ' To look up a slug, use article(slug:), entity(slug:) or event(slug:).'
      : '';
  throw new DossierError(
    'BAD_USER_INPUT',
    `Argument "${argument}" expects an ID from an "id" field of this API, got ${JSON.stringify(globalId.slice(0, 80))}.${hint}`,
    { argument },
  );
}
