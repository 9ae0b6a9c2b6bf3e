// Links the article itself, its entities, its mentions, and the relations between entities.
import { nodeId } from '../domain/ids.js';
import { statedFacts, type StatedFacts } from '../domain/relations.js';
import type { ArticleFile } from './article-file.js';
import { countMentions } from './count-mentions.js';
import { readDate, readProvenance, type LinkedFile } from './linked-file.js';
import { readOwnFields, readStatedFacts } from './read-fields.js';
import { createSlug } from './slug.js';

export function linkArticle(file: LinkedFile): void {
  const { article, entities, relations } = file.content;
  file.addNode(['article'], {
    family: 'article',
    id: file.articleId,
    title: article.title,
    publishedOn: readDate(article.publishedOn),
    url: article.url ?? null,
    outletId: article.outlet === undefined ? null : nodeId('entity', article.outlet),
    agencyId: article.agency === undefined ? null : nodeId('entity', article.agency),
    language: article.language,
    category: null,
    sources: [],
    rights: { licence: article.rights.licence ?? null, attribution: article.rights.attribution ?? null, digest: article.rights.digest },
  });
  entities.forEach((entity, index) => linkEntity(file, entity, index));
  linkMentions(file);
  relations.forEach((relation, index) => {
    const stated = readStatedFacts(relation);
    file.addEdge(['relations', index], {
      relation: relation.relation,
      from: nodeId('entity', relation.from),
      to: nodeId('entity', relation.to),
      key: createKey(stated),
      facts: { ...stated, ...readProvenance(relation) },
      evidenceIds: file.evidence(relation.evidence),
      outPosition: index,
      inPosition: index,
    });
  });
}

/** Two articles may report the same office at different times. Each report is a separate edge, so the dates are part of the key. */
function createKey(facts: StatedFacts): string {
  const texts = statedFacts.flatMap(({ fact, field }) => (field.type === 'text' && facts[fact] ? [createSlug(String(facts[fact]))] : []));
  const { from, to, asOf } = facts;
  const dates = [from && `since ${from.edtf}`, to && `until ${to.edtf}`, asOf && `as of ${asOf.edtf}`];
  return [...texts, ...dates].filter(Boolean).join(', ');
}

function linkEntity(file: LinkedFile, entity: ArticleFile['entities'][number], index: number): void {
  file.addNode(['entities', index], {
    family: 'entity',
    id: nodeId('entity', entity.slug),
    kind: entity.kind,
    kindBasis: null,
    label: entity.label,
    labelProvenance: entity.labelProvenance,
    aliases: entity.aliases.map(({ text, language, script, kind, provenance }) => ({
      text,
      language: language ?? null,
      script: script ?? null,
      kind,
      provenance,
    })),
    description: entity.description ?? null,
    externalIds: entity.externalIds,
    ...readOwnFields('entity', entity.kind, entity),
  });
}

/** Mentions are ordered by first occurrence in the text, then by their order in the file. */
function linkMentions(file: LinkedFile): void {
  const { article, mentions } = file.content;
  const counts = countMentions(
    article.text,
    mentions.map((mention) => mention.surfaceForms),
  );
  mentions
    .map((mention, index) => ({ mention, index, ...counts[index]! }))
    .sort((a, b) => a.first - b.first || a.index - b.index)
    .forEach(({ mention, index, count }, outPosition) => {
      file.addEdge(['mentions', index], {
        relation: 'MENTIONS',
        from: file.articleId,
        to: mention.entity === undefined ? nodeId('event', mention.event!) : nodeId('entity', mention.entity),
        facts: { surfaceForms: mention.surfaceForms, count },
        evidenceIds: [],
        outPosition,
      });
    });
}
