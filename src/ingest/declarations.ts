// The articles, entities, events and claims that a file declares, by id, with the data that other checks need.
import { canonicalJson } from '../domain/canonical-json.js';
import { nodeId, type NodeFamily } from '../domain/ids.js';
import { isCountry, kindOf, type NodeKind } from '../domain/node-kind.js';
import type { NodeRecord } from '../domain/records.js';
import type { ArticleDraft } from './draft-article-file.js';
import type { Path } from './problem.js';

/** The data about a node that checks of references need. */
export interface KnownNode {
  /** Undefined if the kind in the declaring file is invalid; references to the node are not checked by kind then. */
  readonly kind: NodeKind | undefined;
  readonly isCountry: boolean;
}

export interface Declaration extends KnownNode {
  readonly id: string;
  /** The path of its slug in the file. */
  readonly path: Path;
  /** Equal for declarations with the same content. */
  readonly content: string;
}

/** The declarations of a file. Invalid parts are left out. */
export function readDeclarations(draft: ArticleDraft): Declaration[] {
  const found: Declaration[] = [];
  const add = (family: NodeFamily, entry: { slug: string | undefined }, at: Path, kind: NodeKind | undefined, isCountry = false) => {
    if (entry.slug === undefined) return;
    found.push({ id: nodeId(family, entry.slug), path: [...at, 'slug'], kind, isCountry, content: canonicalJson(entry) });
  };
  add('article', draft.article, ['article'], 'ARTICLE');
  draft.entities.forEach((entity, index) => add('entity', entity, ['entities', index], entity.kind, entity.placeKind === 'COUNTRY'));
  draft.events.forEach((event, index) => add('event', event, ['events', index], event.kind));
  draft.claims.forEach((claim, index) => add('claim', claim, ['claims', index], 'CLAIM'));
  return found;
}

export function toKnownNode(node: NodeRecord): KnownNode {
  return { kind: kindOf(node), isCountry: isCountry(node) };
}
