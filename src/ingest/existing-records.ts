// The records that files may refer to: those that the files declare, and those of the graph that the files name.
import { familyOf, nodeId, slugOf } from '../domain/ids.js';
import type { NodeRecord } from '../domain/records.js';
import { unique } from '../domain/unique.js';
import { readDeclarations, toKnownNode, type Declaration, type KnownNode } from './declarations.js';
import type { ArticleDraft } from './draft-article-file.js';
import { participationFacts, participationKey, type KnownGraph, type NamedFamily, type ParticipationFacts } from './known-graph.js';
import type { Path } from './problem.js';
import { eventEntries, readReferences, type Reference } from './references.js';

export interface ExistingRecords {
  /** Finds a node that a file declares or that the graph contains. */
  readonly find: (id: string) => KnownNode | undefined;
  /** Slugs in the files and in the graph, for suggestions. */
  readonly slugs: (family: NamedFamily) => readonly string[];
  /** Participations in the files and in the graph, by participationKey. The graph takes precedence, then the first file that states it. */
  readonly participations: ReadonlyMap<string, ParticipationFacts>;
  /** Ids of the speakers of a claim in the files or in the graph. */
  readonly speakersOf: (claimId: string) => readonly string[];
  /** The nodes of the graph that the files refer to, by id. */
  readonly known: ReadonlyMap<string, NodeRecord>;
}

export async function readExistingRecords(drafts: readonly ArticleDraft[], graph: KnownGraph): Promise<ExistingRecords> {
  const declared = new Map<string, Declaration>(drafts.flatMap(readDeclarations).map((each) => [each.id, each]));
  const outside = drafts.flatMap(readReferences).filter(({ id }) => !declared.has(id));
  const known = await graph.nodes(unique(outside.map(({ id }) => id)));
  const claims = drafts.flatMap((draft) => draft.claims);
  const concerned = claims.flatMap(({ concerns }) => concerns.flatMap(({ event }) => (event === undefined ? [] : nodeId('event', event))));
  const addedTo = drafts.flatMap(({ additions }) => additions.flatMap(({ event }) => (event === undefined ? [] : nodeId('event', event))));
  const storedParticipations = await graph.participations(
    unique([...concerned, ...addedTo]).filter((id) => known.has(id) || declared.has(id)),
  );
  const storedSpeakers = await graph.speakers([...known.keys()].filter((id) => familyOf(id) === 'claim'));
  const storedSlugs = await readSlugs(
    outside.filter(({ id }) => !known.has(id)),
    graph,
  );
  const speakers = new Map(
    claims.map(({ slug, speakers: own }) => [slug, own.flatMap((speaker) => (speaker === undefined ? [] : nodeId('entity', speaker)))]),
  );
  return {
    find: (id) => {
      const node = known.get(id);
      return declared.get(id) ?? (node && toKnownNode(node));
    },
    slugs: (family) => [...[...declared.keys()].filter((id) => familyOf(id) === family).map(slugOf), ...(storedSlugs.get(family) ?? [])],
    participations: gatherParticipations(storedParticipations, drafts),
    speakersOf: (claimId) => speakers.get(slugOf(claimId)) ?? storedSpeakers.get(claimId) ?? [],
    known,
  };
}

/** Reads slugs only for families with dangling references, so that valid files need no reads for suggestions. */
async function readSlugs(dangling: readonly Reference[], graph: KnownGraph): Promise<ReadonlyMap<NamedFamily, readonly string[]>> {
  const found = new Map<NamedFamily, readonly string[]>();
  for (const family of unique(dangling.map((reference) => reference.family))) found.set(family, await graph.slugs(family));
  return found;
}

/** Precedence: the graph, then the file that declares the event, then the first file that adds to it. */
function gatherParticipations(
  stored: ReadonlyMap<string, ParticipationFacts>,
  drafts: readonly ArticleDraft[],
): ReadonlyMap<string, ParticipationFacts> {
  const found = new Map(stored);
  const parts = drafts.flatMap((draft) => eventEntries(draft));
  const isDeclared = ({ path }: { path: Path }) => path[0] === 'events';
  for (const { eventSlug, entry } of [...parts.filter(isDeclared), ...parts.filter((part) => !isDeclared(part))]) {
    for (const { entity, role, ...facts } of entry.participants) {
      if (!eventSlug || !entity || !role) continue;
      const key = participationKey(nodeId('event', eventSlug), nodeId('entity', entity), role);
      if (!found.has(key)) found.set(key, participationFacts(facts));
    }
  }
  return found;
}
