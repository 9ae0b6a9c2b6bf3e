// Everything that the ontology can say is written, stored and shown: every kind with its own fields and roles, every stated relation with its
// facts. The article is made from the ontology's tables, so that an addition to them is tested here.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Field } from '../../src/domain/ontology/field.js';
import { kindRow, subjectKinds } from '../../src/domain/ontology/kinds.js';
import { rolesOfKind } from '../../src/domain/ontology/roles.js';
import { apiRelations, factName, relationApi, relationRow, statedRelations } from '../../src/domain/relations.js';
import { ingestArticleFiles } from '../../src/ingest/ingest-article-files.js';
import { readOwnFields, readStatedFacts } from '../../src/ingest/read-fields.js';
import { formatProblem } from '../../src/problem.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines, openTestStore } from '../support/engines.js';
import { noDeadline } from '../support/no-deadline.js';
import { createExecute, executeData, type Execute } from '../support/execute.js';
import { ontologyArticle, sampleEntry, slugOfKind } from '../support/ontology-article.js';

/** What GraphQL has to select of a value. */
const selection: Readonly<Record<Field['type'], string>> = {
  text: '',
  texts: '',
  date: '{ edtf }',
  enum: '',
  number: '',
  coordinates: '{ latitude longitude }',
};

const shown = (field: Field) => (field.type === 'date' ? { edtf: sampleEntry(field) } : sampleEntry(field));

describeEngines('The ontology', (engine) => {
  const article = ontologyArticle();
  let store: GraphStore;
  let close: () => Promise<void>;
  let execute: Execute;

  beforeAll(async () => {
    ({ store, close } = await openTestStore(engine));
    const result = await ingestArticleFiles([{ path: 'synthetic.json', text: JSON.stringify(article) }], store);
    if (!result.isWritten) throw new Error(result.problems.map(formatProblem).join('\n'));
    execute = createExecute(store);
  });
  afterAll(() => close());

  describe.each(subjectKinds)('%s', (kind) => {
    const { family, typeName, fields } = kindRow(kind);
    const entry = [...article.entities, ...article.events].find(({ slug }) => slug === slugOfKind(kind))!;

    it('is stored with its own fields', async () => {
      const id = `${family}:${slugOfKind(kind)}`;
      const node = (await store.reader(noDeadline).nodesByIds([id])).get(id);
      expect(node).toMatchObject({ kind, ...readOwnFields(family, kind, entry) });
    });

    it('is shown with its own fields', async () => {
      const wanted = Object.entries(fields).map(([name, field]) => [field.apiName ?? name, field] as const);
      const selected = wanted.map(([name, field]) => `${name} ${selection[field.type]}`).join(' ');
      const data = await executeData(
        execute,
        `{ ${family}(slug: "${slugOfKind(kind)}") { __typename ... on ${typeName} { label ${selected} } } }`,
      );
      expect(data[family]).toEqual({
        __typename: typeName,
        label: entry.label,
        ...Object.fromEntries(wanted.map(([name, field]) => [name, shown(field)])),
      });
    });

    it('is found by its kind', async () => {
      const list = family === 'entity' ? 'entities' : 'events';
      const data = await executeData(execute, `{ ${list}(filter: { kind: { in: [${kind}] } }) { nodes { slug } } }`);
      expect(data[list].nodes.map(({ slug }: { slug: string }) => slug)).toContain(slugOfKind(kind));
    });

    if (family === 'event') {
      it('has participants in every role that it allows, in the order of roles', async () => {
        const data = await executeData(execute, `{ event(slug: "${slugOfKind(kind)}") { participants(first: 100) { edges { role } } } }`);
        expect(data.event.participants.edges.map(({ role }: { role: string }) => role)).toEqual(rolesOfKind(kind as never));
      });
    }
  });

  it.each(statedRelations)('stores %s with its facts', async (relation) => {
    const entry = article.relations.find((one) => one.relation === relation)!;
    const list = { relation, direction: 'out', filter: { kind: 'and', parts: [] }, order: { by: 'position', direction: 'ASC' } } as const;
    const slice = { ownerId: `entity:${entry.from}`, after: null, before: null, limit: 10, fromEnd: false };
    const { pages } = await store.reader(noDeadline).edgePages(list, [slice]);
    expect(pages.get(slice.ownerId)?.items.map(({ item }) => [item.toId, item.facts])).toEqual([
      [`entity:${entry.to}`, { ...readStatedFacts(entry), provenance: 'ARTICLE' }],
    ]);
  });

  it.each(apiRelations)('shows %s from both of its ends, with its facts', async (relation) => {
    const { source, target, lists, facts } = relationApi(relation);
    const { stated = {} } = relationRow(relation);
    const entry = article.relations.find((one) => one.relation === relation)!;
    const fieldOf = (fact: string) => Object.entries(stated).find(([name]) => factName(name) === fact)![1];
    const selected = Object.entries(facts).map(([name, fact]) => `${name} ${selection[fieldOf(fact).type]}`);
    for (const { types, field, direction } of lists) {
      const slug = direction === 'out' ? entry.from : entry.to;
      const owner = subjectKinds.map(kindRow).find(({ typeName }) => types.includes(typeName))!;
      const data = await executeData(
        execute,
        `{ entity(slug: "${slug}") { ... on ${owner.typeName} { ${field} { totalCount edges { ${source} { slug } ${target} { slug } ${selected.join(' ')} evidence { totalCount } } } } } }`,
      );
      expect(data.entity[field]).toEqual({
        totalCount: 1,
        edges: [
          {
            [source]: { slug: entry.from },
            [target]: { slug: entry.to },
            ...Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, shown(fieldOf(fact))])),
            evidence: { totalCount: 1 },
          },
        ],
      });
    }
  });
});
