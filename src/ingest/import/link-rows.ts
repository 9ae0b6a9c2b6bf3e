// Turns rows into nodes and edges: articles, their mentions, and entities that are new or get further aliases.
import { createFuzzyDate } from '../../domain/fuzzy-date.js';
import { edgeId, type EdgeRecord } from '../../domain/edge.js';
import { nodeId } from '../../domain/ids.js';
import type { ArticleRecord, EntityRecord } from '../../domain/records.js';
import type { WriteBatch } from '../../store/write-batch.js';
import { countMentions } from '../count-mentions.js';
import { decideKinds } from '../kinds/decide-kinds.js';
import { createUsage, type KindDecision, type Usage } from '../kinds/observation.js';
import { nameOf, namesOf, outletOf, type EntityName } from './entity-name.js';
import { createEntity } from './entity-records.js';
import type { WholeArticle } from './import-graph.js';
import type { ImportRow } from './import-row.js';
import { findAliases } from './name-aliases.js';
import { isOutlet, resolveNames, type DeclaredEntities, type NamedEntities, type Resolved } from './resolve-names.js';

export interface LinkedRows {
  readonly batch: WriteBatch;
  /** The article of each row, in the order of the rows. */
  readonly articles: readonly WholeArticle[];
  /** Entities that are not in the graph yet. */
  readonly newEntities: readonly EntityRecord[];
  /** The indexes of the rows that state a node or an edge, by its id. */
  readonly rowsBySubject: ReadonlyMap<string, readonly number[]>;
}

/** How the texts of these rows name one entity. */
interface Occurrence {
  readonly resolved: Resolved;
  readonly forms: Set<string>;
  readonly usages: Usage[];
  isMentioned: boolean;
  readonly rows: Set<number>;
}

export function linkRows(rows: readonly ImportRow[], named: NamedEntities, declared: DeclaredEntities): LinkedRows {
  const resolved = resolveNames(rows.flatMap(namesOf), named, declared);
  const idOf = (name: EntityName) => resolved.get(name.key)!.entity.id;
  const articles = rows.map((row) => linkArticle(row, idOf));
  const occurrences = gatherOccurrences(rows, resolved);
  const entities = createEntities([...occurrences.values()]);
  const edges = articles.flatMap(({ record, mentions }) => mentions.map((mention, position) => createEdge(record.id, mention, position)));
  const rowsBySubject = new Map<string, readonly number[]>([...occurrences].map(([id, { rows: own }]) => [id, [...own]]));
  articles.forEach(({ record, mentions }, index) => {
    for (const id of [record.id, ...mentions.map((mention) => edgeId(createEdge(record.id, mention, 0)))]) rowsBySubject.set(id, [index]);
  });
  return {
    batch: {
      nodes: [...entities.written, ...articles.map(({ record }) => record)],
      edges,
      texts: new Map(rows.map((row) => [nodeId('article', row.slug), row.text])),
    },
    articles,
    newEntities: entities.added,
    rowsBySubject,
  };
}

type Mention = WholeArticle['mentions'][number];

function createEdge(articleId: string, { toId, facts }: Mention, outPosition: number): EdgeRecord {
  return { relation: 'MENTIONS', fromId: articleId, toId, key: '', outPosition, inPosition: 0, facts, evidenceIds: [] };
}

function linkArticle(row: ImportRow, idOf: (name: EntityName) => string): WholeArticle {
  const outletIdOf = (outlet: string | undefined) => (outlet === undefined ? null : idOf(outletOf(outlet, 'outlet')));
  const sources = row.sources.map(({ url, outlet }) => ({ url: url ?? null, outletId: outletIdOf(outlet) }));
  const record: ArticleRecord = {
    family: 'article',
    id: nodeId('article', row.slug),
    title: row.title,
    publishedOn: row.publishedOn === undefined ? null : createFuzzyDate(row.publishedOn, 'OUTSIDE'),
    url: sources[0]?.url ?? null,
    outletId: sources[0]?.outletId ?? null,
    agencyId: row.agency === undefined ? null : idOf(outletOf(row.agency, 'agency')),
    language: row.language ?? null,
    category: row.category ?? null,
    sources,
    rights: { licence: row.rights.licence ?? null, attribution: row.rights.attribution ?? null, digest: row.rights.digest },
  };
  return { record, text: row.text, mentions: linkMentions(row, idOf) };
}

/** Mentions are ordered by first occurrence in the text. Entities that only a heading names come last. */
function linkMentions({ text, mentions, headings }: ImportRow, idOf: (name: EntityName) => string): Mention[] {
  const formsById = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const id = idOf(nameOf(mention, 'mention'));
    formsById.set(id, new Set([...(formsById.get(id) ?? []), ...mention.surfaceForms]));
  }
  const headingsById = new Map(headings.map((heading) => [idOf(nameOf(heading, 'heading')), heading.name]));
  const counts = countMentions(
    text,
    [...formsById.values()].map((forms) => [...forms]),
  );
  const inText = [...formsById]
    .map(([toId, forms], index) => ({ toId, forms, ...counts[index]! }))
    .sort((a, b) => a.first - b.first)
    .map(({ toId, forms, count }) => ({
      toId,
      // Every form occurs in the text. Even if longer names cover all its occurrences, the row states the mention, so the count is 1.
      facts: { surfaceForms: [...forms], count: Math.max(count, 1), ...(headingsById.has(toId) ? { inHeading: true as const } : {}) },
    }));
  const onlyInHeading = [...headingsById]
    .filter(([toId]) => !formsById.has(toId))
    .map(([toId, heading]) => ({ toId, facts: { surfaceForms: [heading], count: 0, inHeading: true as const } }));
  return [...inText, ...onlyInHeading];
}

function gatherOccurrences(rows: readonly ImportRow[], resolved: ReadonlyMap<string, Resolved>): Map<string, Occurrence> {
  const occurrences = new Map<string, Occurrence>();
  const see = (name: EntityName, row: number): Occurrence => {
    const found = resolved.get(name.key)!;
    const { id } = found.entity;
    const seen = occurrences.get(id) ?? { resolved: found, forms: new Set(), usages: [], isMentioned: false, rows: new Set() };
    occurrences.set(id, seen);
    seen.rows.add(row);
    return seen;
  };
  rows.forEach((row, index) => {
    for (const name of namesOf(row)) see(name, index);
    for (const mention of row.mentions) {
      const seen = see(nameOf(mention, 'mention'), index);
      seen.isMentioned = true;
      for (const form of mention.surfaceForms) {
        seen.forms.add(form);
        const start = row.text.indexOf(form);
        seen.usages.push(createUsage(row.text, start, start + form.length));
      }
    }
  });
  return occurrences;
}

/** The entity records to write, and those of them that are not in the graph yet. */
function createEntities(occurrences: readonly Occurrence[]): { written: EntityRecord[]; added: EntityRecord[] } {
  const written: EntityRecord[] = [];
  const added: EntityRecord[] = [];
  const undecided = occurrences.filter(({ resolved: { state, name } }) => state === 'new' && !isOutlet(name));
  const decisions = decideKinds(
    undecided.map(({ resolved: { name }, usages, isMentioned }) => ({
      title: name.wikipedia ?? name.name,
      usages,
      isHeading: !isMentioned,
    })),
  );
  const decided = new Map(undecided.map((occurrence, index) => [occurrence, decisions[index]!]));
  for (const occurrence of occurrences) {
    const { entity, state, name } = occurrence.resolved;
    const decision = decided.get(occurrence);
    const record = decision ? createEntity(entity.id, name, asGiven(name, decision)) : entity;
    const aliases = findAliases(occurrence.forms, titleOf(record), record);
    if (state !== 'stored') added.push(record);
    if (state !== 'stored' || aliases.length > 0) written.push({ ...record, aliases: [...record.aliases, ...aliases] });
  }
  return { written, added };
}

/** A kind that the row states takes precedence over the rules. */
function asGiven({ kind }: EntityName, decision: KindDecision): KindDecision {
  if (kind === undefined) return decision;
  return {
    kind,
    organizationKind: kind === 'ORGANIZATION' ? (decision.organizationKind ?? 'UNKNOWN') : null,
    placeKind: kind === 'PLACE' ? (decision.placeKind ?? 'UNKNOWN') : null,
    countryCode: kind === 'PLACE' ? decision.countryCode : null,
    basis: 'the row says so',
  };
}

function titleOf({ label, externalIds }: EntityRecord): string {
  return externalIds.find(({ scheme }) => scheme === 'WIKIPEDIA')?.value ?? label;
}
