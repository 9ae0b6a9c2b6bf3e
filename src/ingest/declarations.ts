// What files declare: entities, events and claims by id, with what of them other checks need.
import { canonicalJson } from '../domain/cursor.js';
import { nodeId } from '../domain/ids.js';
import { kindOf, type NodeKind } from '../domain/node-kind.js';
import type { NodeRecord } from '../domain/records.js';
import type { ArticleFile } from './article-file.js';
import type { Path } from './problem.js';

/** A node as far as references to it care. */
export interface KnownNode {
  readonly kind: NodeKind;
  readonly isCountry: boolean;
}

export interface Declaration extends KnownNode {
  readonly id: string;
  readonly path: Path;
  /** Equal for declarations that say the same. */
  readonly content: string;
}

export function readDeclarations(content: ArticleFile): Declaration[] {
  const article: Declaration = {
    id: nodeId('article', content.article.slug), path: ['article'], kind: 'ARTICLE', isCountry: false, content: canonicalJson(content.article),
  };
  return [
    article,
    ...content.entities.map((entity, index) => ({
      id: nodeId('entity', entity.slug), path: ['entities', index], kind: entity.kind, isCountry: entity.placeKind === 'COUNTRY',
      content: canonicalJson(entity),
    })),
    ...content.events.map((event, index) => ({
      id: nodeId('event', event.slug), path: ['events', index], kind: event.kind, isCountry: false, content: canonicalJson(event),
    })),
    ...content.claims.map((claim, index) => ({
      id: nodeId('claim', claim.slug), path: ['claims', index], kind: 'CLAIM' as const, isCountry: false, content: canonicalJson(claim),
    })),
  ];
}

export function toKnownNode(node: NodeRecord): KnownNode {
  return { kind: kindOf(node), isCountry: node.family === 'entity' && node.placeKind === 'COUNTRY' };
}
