// Which entity each name of a batch stands for: one that the graph has, or a new one. docs/import.md says the rules for people.
import { createHash } from 'node:crypto';
import { foldText } from '../../domain/fold.js';
import { nodeId, slugOf } from '../../domain/ids.js';
import type { EntityRecord, StoredNode } from '../../domain/records.js';
import type { GraphReader } from '../../store/graph-store.js';
import { externalIdKey } from '../../store/graph-store.js';
import { decideKinds } from '../kinds/decide-kinds.js';
import { createUsage, type KindDecision, type Observation, type Usage } from '../kinds/observation.js';
import { createSlug } from '../slug.js';
import type { ImportRow } from './import-row.js';
import { createAliases } from './surface-aliases.js';

/** A name as rows give it: of a mention or of a heading. */
export interface Named {
  readonly name: string;
  readonly slug?: string | undefined;
  readonly wikipedia?: string | undefined;
}

export interface ResolvedEntities {
  /** Every entity that the batch names, with the names that it is given there. */
  readonly nodes: readonly EntityRecord[];
  idOf(named: Named): string;
}

/** What the rows of a batch say of one name, all together. */
interface Gathered {
  readonly named: Named;
  readonly forms: Set<string>;
  readonly usages: Usage[];
  kind: EntityRecord['kind'] | undefined;
  isHeading: boolean;
}

export async function resolveEntities(
  rows: readonly ImportRow[],
  reader: Pick<GraphReader, 'nodesByIds' | 'entityIdsByExternalIds'>,
): Promise<ResolvedEntities> {
  const gathered = gather(rows);
  const ids = await assignIds([...gathered.values()], reader);
  const byId = mergeById(gathered, ids);
  const known = await reader.nodesByIds([...byId.keys()]);
  const decided = decide([...byId].filter(([id]) => !known.has(id)).map(([, one]) => one));
  const nodes = [...byId].map(([id, one]) => {
    const stored = known.get(id);
    return stored ? withNames(stored, one) : createEntity(id, one, decided.get(one)!);
  });
  return { nodes, idOf: (named) => ids.get(keyOf(named))! };
}

/** One entity may be named by its slug here and by its title there. */
function mergeById(gathered: ReadonlyMap<string, Gathered>, ids: ReadonlyMap<string, string>): Map<string, Gathered> {
  const merged = new Map<string, Gathered>();
  for (const [key, one] of gathered) {
    const first = merged.get(ids.get(key)!);
    if (!first) {
      merged.set(ids.get(key)!, one);
      continue;
    }
    for (const form of one.forms) first.forms.add(form);
    first.usages.push(...one.usages);
    first.kind ??= one.kind;
    first.isHeading ||= one.isHeading;
  }
  return merged;
}

/** What makes two names of a batch one: a slug, else the title in Wikipedia, else the name. */
function keyOf({ slug, wikipedia, name }: Named): string {
  return slug !== undefined ? `slug ${slug}` : wikipedia !== undefined ? `wikipedia ${wikipedia}` : `name ${name}`;
}

function gather(rows: readonly ImportRow[]): Map<string, Gathered> {
  const gathered = new Map<string, Gathered>();
  const find = (named: Named) => {
    const found = gathered.get(keyOf(named)) ?? { named, forms: new Set<string>(), usages: [], kind: undefined, isHeading: false };
    gathered.set(keyOf(named), found);
    return found;
  };
  for (const { mentions, headings, text } of rows) {
    for (const mention of mentions) {
      const found = find(mention);
      found.kind ??= mention.kind;
      for (const form of mention.surfaceForms) {
        found.forms.add(form);
        const start = text.indexOf(form);
        found.usages.push(createUsage(text, start, start + form.length));
      }
    }
    for (const heading of headings) find(heading).isHeading = true;
  }
  return gathered;
}

/** By key. An entity that has the Wikipedia title; else the slug, where it is free or its entity is known by that name; else a marked slug. */
async function assignIds(
  all: readonly Gathered[],
  reader: Pick<GraphReader, 'nodesByIds' | 'entityIdsByExternalIds'>,
): Promise<Map<string, string>> {
  const titles = all.flatMap(({ named }) => (named.slug === undefined && named.wikipedia !== undefined ? [named.wikipedia] : []));
  const byTitle = await reader.entityIdsByExternalIds(titles.map((value) => ({ scheme: 'WIKIPEDIA', value })));
  const titled = ({ wikipedia }: Named) =>
    wikipedia === undefined ? [] : (byTitle.get(externalIdKey({ scheme: 'WIKIPEDIA', value: wikipedia })) ?? []);
  const there = await reader.nodesByIds(all.map(({ named }) => nodeId('entity', createSlug(named.wikipedia ?? named.name))));
  const taken = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const { named } of all) {
    const key = keyOf(named);
    const [known] = titled(named);
    const id = named.slug === undefined ? (known ?? findSlug(named, key, there, taken)) : nodeId('entity', named.slug);
    taken.set(id, key);
    ids.set(key, id);
  }
  return ids;
}

function findSlug(named: Named, key: string, there: ReadonlyMap<string, StoredNode>, taken: ReadonlyMap<string, string>): string {
  const title = named.wikipedia ?? named.name;
  const id = nodeId('entity', createSlug(title));
  const isTaken = taken.has(id) && taken.get(id) !== key;
  const node = there.get(id);
  if (!isTaken && (!node || isKnownAs(node, named))) return id;
  const mark = createHash('sha256').update(key).digest('hex').slice(0, 10);
  return nodeId('entity', `${slugOf(id).slice(0, 59).replace(/-+$/, '')}-${mark}`);
}

/** An entity of that very name which no Wikipedia title tells apart. */
function isKnownAs(node: StoredNode, { wikipedia, name }: Named): boolean {
  if (node.family !== 'entity') return false;
  const hasTitle = node.externalIds.some(({ scheme }) => scheme === 'WIKIPEDIA');
  return !hasTitle && foldText(node.label) === foldText(wikipedia ?? name);
}

function decide(all: readonly Gathered[]): Map<Gathered, KindDecision> {
  const observations = all.map(
    ({ named, usages, isHeading }): Observation => ({ title: named.wikipedia ?? named.name, usages, isHeading }),
  );
  const decisions = decideKinds(observations);
  return new Map(all.map((one, index) => [one, decisions[index]!]));
}

function createEntity(id: string, { named, forms, kind }: Gathered, decided: KindDecision): EntityRecord {
  const { name: label, wikipedia } = named;
  const isGiven = kind !== undefined;
  const final = kind ?? decided.kind;
  const agrees = final === decided.kind;
  return {
    family: 'entity',
    id,
    kind: final,
    kindBasis: isGiven ? 'given by the import' : decided.basis,
    label,
    labelProvenance: forms.has(label) ? 'ARTICLE' : 'OUTSIDE',
    aliases: createAliases(label, wikipedia, forms),
    description: null,
    externalIds: wikipedia === undefined ? [] : [{ scheme: 'WIKIPEDIA', value: wikipedia, provenance: 'OUTSIDE' }],
    organizationKind: final === 'ORGANIZATION' ? ((agrees ? decided.organizationKind : null) ?? 'UNKNOWN') : null,
    placeKind: final === 'PLACE' ? ((agrees ? decided.placeKind : null) ?? 'UNKNOWN') : null,
    countryCode: agrees ? decided.countryCode : null,
    coordinates: null,
  };
}

/** The entity as it stands in the graph, with the names that the batch adds. */
function withNames(stored: StoredNode, { named, forms }: Gathered): EntityRecord {
  if (stored.family !== 'entity') throw new Error(`An entity of the import has the id of another node: ${stored.id}.`);
  const { derivedStatus: _status, articleCount: _count, recordedAt: _at, ...record } = stored;
  return { ...record, aliases: createAliases(stored.label, named.wikipedia, forms) };
}
