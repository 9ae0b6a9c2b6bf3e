// Fields of the ontology are checked by their type, whichever kind or relation has them: the article is made from the ontology's tables.
import { describe, expect, it } from '@jest/globals';
import { ownFields } from '../../src/domain/ontology/kinds.js';
import { statedFacts } from '../../src/domain/relations.js';
import { checkArticleFiles } from '../../src/ingest/check-article-files.js';
import { ontologyArticle, slugOfKind } from '../support/ontology-article.js';

type Entry = Record<string, unknown>;
type Article = ReturnType<typeof ontologyArticle>;

/** The pointers of the problems that an article has after an edit. */
async function pointersAfter(edit: (article: Article) => void): Promise<string[]> {
  const article = ontologyArticle();
  edit(article);
  const { problems } = await checkArticleFiles([{ path: 'one.json', text: JSON.stringify(article) }]);
  return problems.map(({ place }) => place.pointer);
}

const listOf = { entity: 'entities', event: 'events' } as const;
const fields = (['entity', 'event'] as const).flatMap((family) =>
  ownFields(family).map(({ name, field, kinds }) => ({ list: listOf[family], name, type: field.type, owner: slugOfKind(kinds[0]!) })),
);

/** The entry that has a field, and the pointer to it. */
function find(article: Article, { list, owner }: (typeof fields)[number]): { entry: Entry; at: string } {
  const index = article[list].findIndex(({ slug }) => slug === owner);
  return { entry: article[list][index] as Entry, at: `/${list}/${index}` };
}

it('The article of the ontology has no problems', async () => {
  expect(await pointersAfter(() => undefined)).toEqual([]);
});

describe.each(fields.filter(({ type }) => type === 'date'))('The date $list.$name', (field) => {
  it('is in EDTF', async () => {
    const { at } = find(ontologyArticle(), field);
    expect(await pointersAfter((article) => (find(article, field).entry[field.name] = 'spring'))).toEqual([`${at}/${field.name}`]);
  });

  it('that is not from the article says where it is from', async () => {
    const { at } = find(ontologyArticle(), field);
    const edit = (article: Article) => (find(article, field).entry[field.name] = { edtf: '2001', provenance: 'OUTSIDE' });
    expect(await pointersAfter(edit)).toEqual([`${at}/${field.name}/note`]);
  });
});

describe.each(fields)('The field $list.$name', (field) => {
  it('is refused with a value of another type', async () => {
    const { at } = find(ontologyArticle(), field);
    const pointers = await pointersAfter((article) => (find(article, field).entry[field.name] = { odd: true }));
    expect(pointers.every((pointer) => pointer.startsWith(`${at}/${field.name}`))).toBe(true);
    expect(pointers.length).toBeGreaterThan(0);
  });
});

describe.each(statedFacts.flatMap(({ name, field, relations }) => relations.map((relation) => ({ name, type: field.type, relation }))))(
  'The fact $name of $relation',
  ({ name, type, relation }) => {
    const indexOf = (article: Article) => article.relations.findIndex((one) => one.relation === relation);

    it('is refused with a value of another type', async () => {
      const at = `/relations/${indexOf(ontologyArticle())}/${name}`;
      const wrong = type === 'date' ? 'spring' : { odd: true };
      const pointers = await pointersAfter((article) => ((article.relations[indexOf(article)] as Entry)[name] = wrong));
      expect(pointers.length).toBeGreaterThan(0);
      expect(pointers.every((pointer) => pointer.startsWith(at))).toBe(true);
    });

    it('tells relations between the same two apart, unless it is a number', async () => {
      const other = type === 'date' ? '1999' : type === 'text' ? 'Other synthetic words' : 1;
      const pointers = await pointersAfter((article) => {
        article.relations.push({ ...article.relations[indexOf(article)]!, [name]: other } as never);
      });
      expect(pointers).toEqual(type === 'number' ? [`/relations/${ontologyArticle().relations.length}`] : []);
    });
  },
);
