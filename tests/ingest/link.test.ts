// How a checked file becomes nodes and edges.
import { describe, expect, it } from '@jest/globals';
import type { EdgeRecord } from '../../src/domain/edge.js';
import { isNodeId } from '../../src/domain/ids.js';
import type { NodeRecord } from '../../src/domain/records.js';
import { checkArticleFiles } from '../../src/ingest/check-article-files.js';
import { linkArticleFiles } from '../../src/ingest/link-article-files.js';
import { editedFile, syntheticArticle, syntheticText, type Edits } from './synthetic-article.js';

async function link(edits: Edits = {}): Promise<{ nodes: readonly NodeRecord[]; edges: readonly EdgeRecord[] }> {
  const { files, problems } = await checkArticleFiles([editedFile(edits)]);
  expect(problems).toEqual([]);
  return linkArticleFiles(files).batch;
}

const edgesOf = (edges: readonly EdgeRecord[], relation: EdgeRecord['relation']) => edges.filter((edge) => edge.relation === relation);

it('gives every node an id that ids may be, and names nothing that is not there', async () => {
  const { nodes, edges } = await link();
  const ids = new Set(nodes.map(({ id }) => id));
  expect([...ids].filter((id) => !isNodeId(id))).toEqual([]);
  expect(edges.flatMap(({ fromId, toId, evidenceIds }) => [fromId, toId, ...evidenceIds]).filter((id) => !ids.has(id))).toEqual([]);
});

it('keeps ids within their length where slugs and labels are as long as they may be', async () => {
  const long = 'e'.repeat(120);
  const { nodes } = await link({
    '/events/1/slug': long,
    '/article/slug': long,
    '/events/1/accusations/0/label': 'Forgery '.repeat(60),
    '/events/1/steps/0/on': { edtf: '2021-03-06/2021-03-07' },
  });
  expect(nodes.filter(({ id }) => !isNodeId(id))).toEqual([]);
});

it('keeps the date that a claim gives for an event on what links the two, with where it is from', async () => {
  const when = { edtf: '2021-04', provenance: 'DERIVED', note: 'The article says only April.' };
  const { edges } = await link({ '/claims/0/about/0/when': when });
  const dated = edgesOf(edges, 'ABOUT').filter(({ facts }) => facts.when);
  expect(dated.map(({ toId, facts }) => [toId, facts.happening, facts.when])).toEqual([
    ['event:meeting-one', true, expect.objectContaining({ ...when, earliest: '2021-04-01', latest: '2021-04-30', precision: 'MONTH' })],
  ]);
});

describe('Mentions', () => {
  it('are counted by their longest form, and listed in the order in which the text first has them', async () => {
    const mentions = edgesOf((await link()).edges, 'MENTIONS').sort((a, b) => a.outPosition - b.outPosition);
    expect(mentions.map(({ toId, facts, outPosition }) => [toId, facts.count, outPosition])).toEqual([
      ['entity:person-one', 2, 0],
      ['entity:organization-one', 2, 1],
      ['entity:person-two', 3, 2],
      ['entity:place-one', 2, 3],
      ['entity:country-one', 2, 4],
      ['event:meeting-one', 1, 5],
      ['entity:court-one', 1, 6],
    ]);
    expect(mentions[4]!.facts.surfaceForms).toEqual(['Country One', 'Southern Country One']);
  });

  it('leave to the longer form what stands inside it', async () => {
    const mentions = edgesOf(
      (
        await link({
          '/mentions/5/surfaceForms': ['Southern Country One'],
          '/mentions/3/surfaceForms': ['Country One'],
        })
      ).edges,
      'MENTIONS',
    );
    const counts = mentions.map(({ toId, facts }) => [toId, facts.count]);
    expect(counts).toEqual(
      expect.arrayContaining([
        ['entity:country-one', 1],
        ['entity:place-one', 1],
      ]),
    );
  });
});

describe('Evidence', () => {
  it('is one node for each span of the text, whatever it carries, and says where it stands', async () => {
    const { nodes, edges } = await link();
    const evidence = nodes.filter((node) => node.family === 'evidence');
    expect(new Set(evidence.map(({ id }) => id)).size).toBe(evidence.length);
    for (const { id, quote } of evidence) {
      expect(syntheticText.slice(quote.start, quote.end)).toBe(quote.exact);
      expect(syntheticText.slice(0, quote.start).endsWith(quote.prefix)).toBe(true);
      expect(syntheticText.slice(quote.end).startsWith(quote.suffix)).toBe(true);
      expect(id).toBe(`evidence:article-one.${quote.start}-${quote.end}`);
    }
    const [issuer, subject] = edgesOf(edges, 'PARTICIPATES_IN').filter(({ toId }) => toId === 'event:warrant-one');
    expect(issuer!.evidenceIds).toEqual(subject!.evidenceIds);
    expect(edgesOf(edges, 'QUOTED_FROM')).toHaveLength(evidence.length);
  });

  it('is found by its prefix where the words stand there more than once', async () => {
    const { edges } = await link({ '/relations/1/evidence': [{ exact: 'Place One', prefix: 'based in ' }] });
    const start = syntheticText.indexOf('based in Place One') + 'based in '.length;
    expect(edgesOf(edges, 'BASED_IN')[0]!.evidenceIds).toEqual([`evidence:article-one.${start}-${start + 'Place One'.length}`]);
  });

  it('counts UTF-16 code units, also after characters that have two', async () => {
    const { nodes } = await link({ '/article/text': `😀 ${syntheticText}` });
    const [first] = nodes.filter((node) => node.family === 'evidence');
    expect(first!.quote.start).toBe(3);
  });
});

describe('A warrant', () => {
  const step = syntheticArticle().events[1]!.steps![0]!;
  it('has a step for each time it came to a state', async () => {
    const { nodes, edges } = await link({
      '/events/1/steps/0': { ...step, state: 'CONTESTED' },
      '/events/1/steps/-': { ...step, state: 'CONTESTED', on: '../2021-05' },
    });
    expect(nodes.filter(({ family }) => family === 'step').map(({ id }) => id)).toEqual([
      'step:warrant-one.contested.2021-03-06',
      'step:warrant-one.contested.open-2021-05',
    ]);
    expect(edgesOf(edges, 'STEP_OF').map(({ inPosition }) => inPosition)).toEqual([0, 1]);
  });

  it('has accusations of its own', async () => {
    const { nodes, edges } = await link();
    const accusations = nodes.filter(({ family }) => family === 'accusation');
    expect(accusations).toMatchObject([{ id: 'accusation:warrant-one.forgery', category: 'crime' }]);
    expect(edgesOf(edges, 'ACCUSATION_IN')).toMatchObject([{ fromId: 'accusation:warrant-one.forgery', toId: 'event:warrant-one' }]);
  });
});

it('keeps what a file leaves out apart from what it says', async () => {
  const { nodes, edges } = await link();
  const find = (wanted: string) => nodes.find(({ id }) => id === wanted);
  expect(find('entity:organization-one')).toMatchObject({ organizationKind: 'UNKNOWN', placeKind: null, aliases: [] });
  expect(find('entity:person-one')).toMatchObject({ organizationKind: null, labelProvenance: 'ARTICLE', description: null });
  const [office] = edgesOf(edges, 'AFFILIATED_WITH');
  expect(office!.facts).toMatchObject({ title: 'Chief', asOf: { edtf: '2021-03-05' }, provenance: 'ARTICLE' });
  expect(office!.facts).not.toHaveProperty('from');
});

it('lists participants by role, then in the order of the file', async () => {
  const { edges } = await link({ '/events/1/participants': [...syntheticArticle().events[1]!.participants].reverse() });
  const participants = edgesOf(edges, 'PARTICIPATES_IN').filter(({ toId }) => toId === 'event:warrant-one');
  expect(participants.sort((a, b) => a.inPosition - b.inPosition).map(({ key }) => key)).toEqual(['ISSUER', 'NAMED_SUBJECT']);
});
