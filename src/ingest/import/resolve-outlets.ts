// Outlets and agencies of a batch become organizations: those that the graph knows by the name, or new ones.
import { foldText } from '../../domain/fold.js';
import { nodeId } from '../../domain/ids.js';
import type { EntityRecord, NodeRecord } from '../../domain/records.js';
import type { GraphReader } from '../../store/graph-store.js';
import { createSlug } from '../slug.js';
import type { ImportRow } from './import-row.js';

/** Outlets that are news agencies, by their folded names. */
const agencies = new Set(
  (
    'reuters,ap,associated press,the associated press,afp,agence france presse,upi,united press international,tass,xinhua,xinhuanet,xinhua news agency,' +
    'anadolu agency,efe,ansa,dpa,kyodo news,yonhap,yonhap news agency,interfax,ria novosti,pti,press trust of india,ani,bernama,irna,sana,kcna,apa,ians,' +
    'antara,petra,wam,spa,lusa,belta,ukrinform,unian,saba,khaama press,tolo news agency,pajhwok afghan news,mehr news agency,tasnim news agency'
  ).split(','),
);

export interface ResolvedOutlets {
  /** Only those that the graph does not have. */
  readonly nodes: readonly EntityRecord[];
  idOf(name: string): string;
}

/** `batchEntities` are those that the same batch brings: an outlet that a text of it names is the same node. */
export async function resolveOutlets(
  rows: readonly ImportRow[],
  batchEntities: readonly EntityRecord[],
  reader: Pick<GraphReader, 'nodesByIds'>,
): Promise<ResolvedOutlets> {
  const names = [...new Set(rows.flatMap(({ agency, sources }) => [agency, ...sources.map(({ outlet }) => outlet)]))].filter(
    (name) => name !== undefined,
  );
  const there = await reader.nodesByIds(names.flatMap((name) => [outletId(name), plainId(name)]));
  const inBatch = new Map(batchEntities.map((entity) => [entity.id, entity]));
  const nodes = new Map<string, EntityRecord>();
  const ids = new Map<string, string>();
  for (const name of names) {
    // One that an earlier batch made stays the one, whatever texts have named since: a second run finds what the first found.
    const known = there.get(plainId(name)) ?? inBatch.get(plainId(name));
    const id = !there.has(outletId(name)) && known && isThatBody(known, name) ? known.id : outletId(name);
    ids.set(name, id);
    if (id === outletId(name) && !there.has(id) && !nodes.has(id)) nodes.set(id, createOutlet(id, name));
  }
  return { nodes: [...nodes.values()], idOf: (name) => ids.get(name)! };
}

function plainId(name: string): string {
  return nodeId('entity', createSlug(name));
}

function outletId(name: string): string {
  return `${plainId(name)}-outlet`;
}

function isThatBody(node: NodeRecord, name: string): boolean {
  return node.family === 'entity' && node.kind === 'ORGANIZATION' && foldText(node.label) === foldText(name);
}

function createOutlet(id: string, name: string): EntityRecord {
  return {
    family: 'entity',
    id,
    kind: 'ORGANIZATION',
    kindBasis: 'outlet of an article',
    label: name,
    labelProvenance: 'OUTSIDE',
    aliases: [],
    description: null,
    externalIds: [],
    organizationKind: agencies.has(foldText(name)) ? 'NEWS_AGENCY' : 'NEWS_OUTLET',
    placeKind: null,
    countryCode: null,
    coordinates: null,
  };
}
