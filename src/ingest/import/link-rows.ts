// Rows to one batch of the store, with the rows that each node and edge comes from.
import { edgeId, type EdgeRecord } from '../../domain/edge.js';
import { createFuzzyDate } from '../../domain/fuzzy-date.js';
import { nodeId } from '../../domain/ids.js';
import type { ArticleRecord, NodeRecord } from '../../domain/records.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { WriteBatch } from '../../store/write-batch.js';
import { countMentions } from '../count-mentions.js';
import type { ImportRow } from './import-row.js';
import type { ReadRow } from './read-rows.js';
import { resolveEntities, type ResolvedEntities } from './resolve-entities.js';
import { resolveOutlets, type ResolvedOutlets } from './resolve-outlets.js';

export interface LinkedRows {
  readonly batch: WriteBatch;
  /** The rows that state a node or an edge, by its id. */
  readonly origins: ReadonlyMap<string, readonly ReadRow[]>;
}

export async function linkRows(rows: readonly ReadRow[], reader: GraphReader): Promise<LinkedRows> {
  const contents = rows.map(({ row }) => row);
  const entities = await resolveEntities(contents, reader);
  const outlets = await resolveOutlets(contents, entities.nodes, reader);
  const nodes: NodeRecord[] = [...entities.nodes, ...outlets.nodes];
  const edges: EdgeRecord[] = [];
  const origins = new Map<string, ReadRow[]>();
  const note = (id: string, row: ReadRow) => origins.set(id, [...(origins.get(id) ?? []), row]);
  for (const read of rows) {
    const article = createArticle(read.row, outlets);
    nodes.push(article);
    for (const id of [article.id, article.outletId, article.agencyId]) if (id !== null) note(id, read);
    for (const edge of createMentions(article.id, read.row, entities)) {
      edges.push(edge);
      note(edgeId(edge), read);
      note(edge.toId, read);
    }
  }
  return { batch: { nodes, edges, texts: new Map(contents.map((row) => [articleId(row), row.text])) }, origins };
}

export function articleId(row: ImportRow): string {
  return nodeId('article', row.slug);
}

function createArticle(row: ImportRow, outlets: ResolvedOutlets): ArticleRecord {
  const outletIdOf = (name: string | undefined) => (name === undefined ? null : outlets.idOf(name));
  const sources = row.sources.map(({ url, outlet }) => ({ url: url ?? null, outletId: outletIdOf(outlet) }));
  return {
    family: 'article',
    id: articleId(row),
    title: row.title,
    publishedOn: row.publishedOn === undefined ? null : createFuzzyDate(row.publishedOn),
    url: sources[0]?.url ?? null,
    outletId: sources[0]?.outletId ?? null,
    agencyId: outletIdOf(row.agency),
    language: row.language ?? null,
    category: row.category ?? null,
    sources,
    rights: { licence: row.rights.licence ?? null, attribution: row.rights.attribution ?? null, digest: row.rights.digest },
  };
}

/** One edge an entity, in the order of first mention; what only a heading names stands last. */
function createMentions(fromId: string, row: ImportRow, entities: ResolvedEntities): EdgeRecord[] {
  const forms = new Map<string, Set<string>>();
  for (const mention of row.mentions) {
    const id = entities.idOf(mention);
    forms.set(id, new Set([...(forms.get(id) ?? []), ...mention.surfaceForms]));
  }
  const counts = countMentions(
    row.text,
    [...forms.values()].map((all) => [...all]),
  );
  const inText = [...forms].map(([toId, all], index) => ({ toId, surfaceForms: [...all], index, ...counts[index]! }));
  inText.sort((a, b) => a.first - b.first || a.index - b.index);
  const headings = new Map(row.headings.map((heading) => [entities.idOf(heading), heading.name]));
  const onlyAbove = [...headings].filter(([id]) => !forms.has(id)).map(([toId, name]) => ({ toId, surfaceForms: [name], count: 0 }));
  return [...inText, ...onlyAbove].map(({ toId, surfaceForms, count }, outPosition) => {
    const heading = headings.get(toId);
    const all = heading === undefined ? surfaceForms : [...new Set([...surfaceForms, heading])];
    return {
      relation: 'MENTIONS',
      fromId,
      toId,
      key: '',
      outPosition,
      inPosition: 0,
      // A form that stands only inside longer forms of others is told by the row all the same.
      facts: {
        surfaceForms: all,
        count: Math.max(1, count + (heading === undefined ? 0 : 1)),
        ...(heading === undefined ? {} : { inHeading: true }),
      },
      evidenceIds: [],
    };
  });
}
