// The graph as it would be after an import, without writing, for a dry run and for the check before a strict import.
import { nodeId } from '../../domain/ids.js';
import type { EntityRecord } from '../../domain/records.js';
import { rowFingerprint, type ImportGraph } from './import-graph.js';

/**
 * Remembers the fingerprint of each row. If `keepsEntities` is true, it also remembers the new entities, so that each is counted once.
 * Memory grows with the size of the input.
 */
export function createPlannedGraph(graph: ImportGraph, { keepsEntities }: { readonly keepsEntities: boolean }): ImportGraph {
  const entities = new Map<string, EntityRecord>();
  const idsByTitle = new Map<string, string[]>();
  const fingerprintsById = new Map<string, number>();
  const plan = (entity: EntityRecord) => {
    if (entities.has(entity.id)) return;
    entities.set(entity.id, { ...entity, aliases: [] });
    for (const { scheme, value } of entity.externalIds) if (scheme === 'WIKIPEDIA') idsByTitle.set(value, [entity.id]);
  };
  return {
    async entityIdsByTitle(titles) {
      const found = await graph.entityIdsByTitle(titles);
      return new Map(titles.map((title) => [title, [...(found.get(title) ?? []), ...(idsByTitle.get(title) ?? [])]]));
    },
    async entities(ids) {
      const planned = ids.flatMap((id) => entities.get(id) ?? []).map((entity) => [entity.id, entity] as const);
      return new Map([...planned, ...(await graph.entities(ids))]);
    },
    async articles(ids) {
      const planned = ids
        .filter((id) => fingerprintsById.has(id))
        .map((id) => [id, { rowFingerprint: fingerprintsById.get(id)! }] as const);
      return new Map([...(await graph.articles(ids)), ...planned]);
    },
    async write({ nodes }, rows) {
      for (const row of rows) fingerprintsById.set(nodeId('article', row.slug), rowFingerprint(row));
      if (keepsEntities) for (const node of nodes) if (node.family === 'entity') plan(node);
    },
  };
}
