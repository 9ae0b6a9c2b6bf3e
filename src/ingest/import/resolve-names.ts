// Which entity of the graph a name stands for, and which names are of entities that are new. Once found, a name finds the same entity
// ever after, whatever was written since: a run that is repeated ends where the first one did.
import { normalizeText } from '../../domain/normalize.js';
import { nodeId } from '../../domain/ids.js';
import type { EntityRecord } from '../../domain/records.js';
import { decideKinds } from '../kinds/decide-kinds.js';
import { topic } from '../kinds/observation.js';
import { createMarkedSlug, createSlug } from '../slug.js';
import type { EntityName } from './entity-name.js';
import { createEntity, decideOutlet, isMadeOfOutlet } from './entity-records.js';
import type { ImportGraph } from './import-graph.js';

/** What the graph has of what names may stand for. */
export interface NamedEntities {
  readonly idsByTitle: ReadonlyMap<string, readonly string[]>;
  readonly byId: ReadonlyMap<string, EntityRecord>;
}

/** Entities that article files beside the graph declare: a name finds them as if they were in it, and brings them along. */
export type DeclaredEntities = ReadonlyMap<string, EntityRecord>;

export interface Resolved {
  /** Of a new entity the name that it was made of, else the one that found it. */
  readonly name: EntityName;
  readonly entity: EntityRecord;
  /** `stored`: in the graph. `declared`: to be written as it is declared. `new`: its kind is still to be decided. */
  readonly state: 'stored' | 'declared' | 'new';
}

/** Two reads, whatever the number of names. */
export async function readNamedEntities(graph: ImportGraph, names: readonly EntityName[]): Promise<NamedEntities> {
  const idsByTitle = await graph.entityIdsByTitle([...new Set(names.flatMap((name) => titleOf(name) ?? []))]);
  const ids = [...names.flatMap(candidatesOf), ...[...idsByTitle.values()].flat()];
  return { idsByTitle, byId: await graph.entities([...new Set(ids)]) };
}

/** Each name once, by its key. Organizations that published something come first, since they can be nothing else. */
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
    const isOf = name.slug === undefined ? byTitle.find(({ entity }) => !isOutlet(name) || entity.kind === 'ORGANIZATION') : undefined;
    if (isOf) return isOf;
    const [plain, marked] = candidatesOf(name) as [string, string];
    const there = find(plain, name);
    if (there && fits(there.entity, name)) return there;
    const id = there ? marked : plain;
    const again = find(id, name);
    if (again) return again;
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

/** The Wikipedia title that a name is sought by: of an outlet its name. */
function titleOf(name: EntityName): string | undefined {
  return isOutlet(name) ? name.name : name.wikipedia;
}

/** The ids that an entity of this name may have: that of its plain slug, and that of its marked one where the plain one is another's. */
function candidatesOf({ slug, wikipedia, name }: EntityName): string[] {
  const words = wikipedia ?? name;
  return [slug ?? createSlug(words), createMarkedSlug(words)].map((each) => nodeId('entity', each));
}

/** Whether an entity that has the slug of a name is what the name means. */
function fits(entity: EntityRecord, name: EntityName): boolean {
  if (name.slug !== undefined) return true;
  const isCalledSo = normalizeText(entity.label) === normalizeText(name.wikipedia ?? name.name);
  if (isOutlet(name)) return isCalledSo && entity.kind === 'ORGANIZATION';
  if (name.wikipedia === undefined) return isCalledSo;
  const isOfAnotherTitle = entity.externalIds.some(({ scheme, value }) => scheme === 'WIKIPEDIA' && value !== name.wikipedia);
  return isCalledSo && !isOfAnotherTitle && !(isMadeOfOutlet(entity) && isNoOrganization(name.wikipedia));
}

/** A city that an outlet is named after is not the outlet. By the title alone: what texts say differs from batch to batch. */
function isNoOrganization(title: string): boolean {
  const [decision] = decideKinds([{ title, usages: [], isHeading: false }]);
  return decision!.kind === 'PERSON' || decision!.kind === 'PLACE';
}
