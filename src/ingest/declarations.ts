// What files declare: entities, events and claims by id, with what of them other checks need.
import { canonicalJson } from '../domain/canonical-json.js';
import { nodeId, type NodeFamily } from '../domain/ids.js';
import { isCountry, kindOf, type NodeKind } from '../domain/node-kind.js';
import type { NodeRecord } from '../domain/records.js';
import type { ArticleDraft } from './draft-article-file.js';
import type { Path } from './problem.js';

/** A node as far as references to it care. */
export interface KnownNode {
  /** Undefined where the file that declares it does not say it rightly: then nothing is known of where it may stand. */
  readonly kind: NodeKind | undefined;
  readonly isCountry: boolean;
}

export interface Declaration extends KnownNode {
  readonly id: string;
  /** Where its slug stands. */
  readonly path: Path;
  /** Equal for declarations that say the same. */
  readonly content: string;
}

/** What a file declares, also where some of it has a wrong shape. */
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
