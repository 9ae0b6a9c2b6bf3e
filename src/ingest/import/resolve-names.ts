// Resolves names to entities of the graph, or to new entities. A name that was resolved once resolves to the same entity from then on,
// regardless of later writes, so that repeating an import has the same result.
import { normalizeText } from '../../domain/normalize.js';
import { nodeId } from '../../domain/ids.js';
import type { EntityRecord } from '../../domain/records.js';
import { decideKinds } from '../kinds/decide-kinds.js';
import { topic } from '../kinds/observation.js';
import { createMarkedSlug, createSlug } from '../slug.js';
import type { EntityName } from './entity-name.js';
import { createEntity, decideOutlet, isMadeOfOutlet } from './entity-records.js';
import type { ImportGraph } from './import-graph.js';

/** The entities of the graph that the names may refer to. */
export interface NamedEntities {
  readonly idsByTitle: ReadonlyMap<string, readonly string[]>;
  readonly byId: ReadonlyMap<string, EntityRecord>;
}

/** Entities that article files declare. A name resolves to them as if they were in the graph, and the import then writes them. */
export type DeclaredEntities = ReadonlyMap<string, EntityRecord>;

export interface Resolved {
  /** For a new entity, the name that it was created from; otherwise the name that was resolved to it. */
  readonly name: EntityName;
  readonly entity: EntityRecord;
  /** `stored`: already in the graph. `declared`: will be written as it is declared. `new`: its kind is not decided yet. */
  readonly state: 'stored' | 'declared' | 'new';
}

/** Makes two reads, regardless of the number of names. */
export async function readNamedEntities(graph: ImportGraph, names: readonly EntityName[]): Promise<NamedEntities> {
  const idsByTitle = await graph.entityIdsByTitle([...new Set(names.flatMap((name) => titleOf(name) ?? []))]);
  const ids = [...names.flatMap(candidatesOf), ...[...idsByTitle.values()].flat()];
  return { idsByTitle, byId: await graph.entities([...new Set(ids)]) };
}

/** Resolves each name once, by its key. Outlets and agencies come first, since they are certainly organizations. */
export function resolveNames(names: readonly EntityName[], named: NamedEntities, declared: DeclaredEntities): Map<string, Resolved> {
  const resolved = new Map<string, Resolved>();
  const added = new Map<string, Resolved>();
  const find = (id: string, name: EntityName): Resolved | undefined => {
    const stored = named.byId.get(id);
    if (stored) return { entity: stored, state: 'stored', name };
    const entity = declared.get(id);
    return entity ? { entity, state: 'declared', name } : added.get(id);
  };
  const resolve = (name: EntityName): Resolved => {
    const byTitle = (named.idsByTitle.get(titleOf(name) ?? '') ?? []).flatMap((id) => find(id, name) ?? []);
    const titled = name.slug === undefined ? byTitle.find(({ entity }) => !isOutlet(name) || entity.kind === 'ORGANIZATION') : undefined;
    if (titled) return titled;
    const [plain, marked] = candidatesOf(name) as [string, string];
    const withPlainId = find(plain, name);
    if (withPlainId && fits(withPlainId.entity, name)) return withPlainId;
    const id = withPlainId ? marked : plain;
    const existing = find(id, name);
    if (existing) return existing;
    const made: Resolved = { entity: createEntity(id, name, isOutlet(name) ? decideOutlet(name) : topic('')), state: 'new', name };
    added.set(id, made);
    return made;
  };
  for (const name of [...names.filter(isOutlet), ...names.filter((other) => !isOutlet(other))]) {
    if (!resolved.has(name.key)) resolved.set(name.key, resolve(name));
  }
  return resolved;
}

export function isOutlet({ use }: EntityName): boolean {
  return use === 'outlet' || use === 'agency';
}

/** The Wikipedia title by which a name is looked up; for an outlet or agency, its name. */
function titleOf(name: EntityName): string | undefined {
  return isOutlet(name) ? name.name : name.wikipedia;
}

/** The ids that an entity of this name may have: the plain slug, or the slug with a hash if the plain slug belongs to another entity. */
function candidatesOf({ slug, wikipedia, name }: EntityName): string[] {
  const words = wikipedia ?? name;
  return [slug ?? createSlug(words), createMarkedSlug(words)].map((each) => nodeId('entity', each));
}

/** Whether the entity with the slug of a name is the entity that the name refers to. */
function fits(entity: EntityRecord, name: EntityName): boolean {
  if (name.slug !== undefined) return true;
  const isCalledSo = normalizeText(entity.label) === normalizeText(name.wikipedia ?? name.name);
  if (isOutlet(name)) return isCalledSo && entity.kind === 'ORGANIZATION';
  if (name.wikipedia === undefined) return isCalledSo;
  const isOfAnotherTitle = entity.externalIds.some(({ scheme, value }) => scheme === 'WIKIPEDIA' && value !== name.wikipedia);
  return isCalledSo && !isOfAnotherTitle && !(isMadeOfOutlet(entity) && isNoOrganization(name.wikipedia));
}

/** Keeps a city apart from an outlet named after it. Uses only the title, since the texts differ from batch to batch. */
function isNoOrganization(title: string): boolean {
  const [decision] = decideKinds([{ title, usages: [], isHeading: false }]);
  return decision!.kind === 'PERSON' || decision!.kind === 'PLACE';
}
