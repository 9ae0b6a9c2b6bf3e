// From files into the graph: all of them or nothing, once, and what the store refuses told at its place in a file.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ingestArticleFiles } from '../../src/ingest/ingest-article-files.js';
import { formatProblem } from '../../src/problem.js';
import type { ArticleFileInput } from '../../src/ingest/read-article-file.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines, openTestStore } from '../support/engines.js';
import { readEdges, readNode } from './store-view.js';
import { editedFile, syntheticArticle, syntheticText } from './synthetic-article.js';

/** A later article on the same meeting and the same warrant. */
function laterArticle(additions: readonly object[], more: object = {}): ArticleFileInput {
  const content = {
    extractor: { name: 'synthetic', version: '1' },
    article: {
      slug: 'article-later',
      title: 'Person Two Held',
      language: 'en',
      publishedOn: '2021-04-02',
      rights: { digest: true },
      text: 'Person Two was held on 1 April 2021. Mediator One had been at the meeting, said Organization One and Person One of Country One.',
    },
    entities: [{ slug: 'mediator-one', kind: 'ORGANIZATION', label: 'Mediator One' }],
    mentions: [
      { event: 'meeting-one', surfaceForms: ['the meeting'] },
      { entity: 'mediator-one', surfaceForms: ['Mediator One'] },
      { entity: 'organization-one', surfaceForms: ['Organization One'] },
      { entity: 'person-one', surfaceForms: ['Person One'] },
      { entity: 'country-one', surfaceForms: ['Country One'] },
    ],
    additions,
    ...more,
  };
  return { path: 'later.json', text: JSON.stringify(content, null, 2) };
}

describeEngines('Article files', (engine) => {
  let store: GraphStore;
  let close: () => Promise<void>;
  beforeAll(async () => ({ store, close } = await openTestStore(engine)));
  afterAll(() => close());

  const write = async (...files: ArticleFileInput[]) => {
    const result = await ingestArticleFiles(files, store);
    if (!result.isWritten) throw new Error(result.problems.map(formatProblem).join('\n'));
    return result.summary;
  };
  const refuse = async (...files: ArticleFileInput[]) => {
    const before = await store.stats();
    const result = await ingestArticleFiles(files, store);
    expect(await store.stats()).toEqual(before);
    return result.isWritten ? [] : result.problems.map(formatProblem);
  };

  it('are not written at all where one of them has a mistake', async () => {
    expect(await refuse(editedFile(), laterArticle([{ event: 'meeting-on' }]))).toEqual([
      'later.json:57 /additions/0/event: expected the slug of an event in a file or in the graph, got "meeting-on". ' +
        'Did you mean "meeting-one"?',
    ]);
    expect((await store.stats()).articles).toBe(0);
  });

  it('are written once: a second run writes nothing', async () => {
    const first = await write(editedFile());
    expect(first.nodesByFamily).toMatchObject({ article: 1, entity: 6, event: 2, claim: 2, step: 1, accusation: 1 });
    const updatedAt = (await store.stats()).updatedAt;
    const again = await write(editedFile());
    const size = Object.values(first.nodesByFamily).reduce((sum, count) => sum + count, 0) + first.edges;
    expect(again).toMatchObject({ edges: 0, factsWithNewEvidence: 0, unchanged: size });
    expect((await store.stats()).updatedAt).toBe(updatedAt);
  });

  it('are refused where the graph has other content, with the place in the file', async () => {
    expect(await refuse(editedFile({ '/entities/0/label': 'P. One', '/relations/0/note': 'Another note.' }))).toEqual([
      'one.json:20 /entities/0/label: expected "Person One", which is already in the graph, got "P. One".',
      'one.json:97 /relations/0: expected the facts that the graph already has on this edge, got different facts.',
    ]);
  });

  it('are refused where an article that the graph has comes with another text or title', async () => {
    expect(await refuse(editedFile({ '/article/text': `${syntheticText} And more.` }))).toEqual([
      'one.json:14 /article/text: expected the content that the graph already has under this id, got different content.',
    ]);
    expect(await refuse(editedFile({ '/article/title': 'Another', '/events/0/when': '2021-03' }))).toEqual([
      'one.json:8 /article/title: expected "Person One Meets Person Two", which is already in the graph, got "Another".',
      expect.stringMatching(/^one\.json:\d+ \/events\/0\/when: expected .*2021-03-05.*, which is already in the graph, got .*"2021-03"/),
    ]);
  });

  it('add participants, steps and evidence to an event of an earlier file, and its status follows', async () => {
    const held = ['Person Two was held on 1 April 2021.'];
    const there = ['Mediator One had been at the meeting'];
    const before = await readNode(store, 'event:meeting-one');
    expect(before).toMatchObject({ articleCount: 1, derivedStatus: { status: 'ALLEGED' } });
    const summary = await write(
      laterArticle([
        { event: 'meeting-one', evidence: there, participants: [{ entity: 'mediator-one', role: 'MEDIATOR', evidence: there }] },
        { event: 'warrant-one', steps: [{ state: 'EXECUTED', on: '2021-04-01', evidence: held }] },
      ]),
    );
    expect(summary).toMatchObject({ factsWithNewEvidence: 1, nodesByFamily: { article: 1, entity: 1, event: 0, step: 1 } });

    const after = await readNode(store, 'event:meeting-one');
    expect(after).toMatchObject({ articleCount: 2, derivedStatus: { status: 'ASSERTED' } });
    const evidenceIds = 'evidenceIds' in before ? before.evidenceIds : [];
    expect(after).toMatchObject({ evidenceIds: [...evidenceIds, 'evidence:article-later.37-73'].sort() });
    const participants = await readEdges(store, 'PARTICIPATES_IN', 'in', 'event:meeting-one');
    expect(participants.map(({ fromId, key }) => `${fromId} ${key}`)).toContain('entity:mediator-one MEDIATOR');
    const steps = await readEdges(store, 'STEP_OF', 'in', 'event:warrant-one');
    expect(steps.map(({ fromId }) => fromId).sort()).toEqual([
      'step:warrant-one.executed.2021-04-01',
      'step:warrant-one.issued.2021-03-06',
    ]);
  });

  it('may name what only the graph has, and are told where it does not have it', async () => {
    const claim = { ...syntheticArticle().claims[1]!, slug: 'claim-later', evidence: ['Mediator One had been at the meeting'] };
    const steps = [{ state: 'EXECUTED', evidence: ['Person Two was held'] }];
    expect(await refuse(laterArticle([{ event: 'meeting-one', steps }], { claims: [claim] }))).toEqual([
      expect.stringMatching(/ \/additions\/0\/steps: expected ARREST_WARRANT as the event that has steps, got TALKS "meeting-one"\.$/),
    ]);
    const wrongRole = { claims: [{ ...claim, concerns: [{ event: 'meeting-one', entity: 'person-one', role: 'HOST' }] }] };
    expect(await refuse(laterArticle([], wrongRole))).toEqual([
      expect.stringContaining('got HOST, but "person-one" takes part as PARTY. Did you mean "PARTY"?'),
    ]);
  });

  it('are given the right spelling of what only the graph has', async () => {
    const mentions = { mentions: [{ entity: 'organisation-one', surfaceForms: ['Mediator One'] }] };
    const claim = { ...syntheticArticle().claims[0]!, slug: 'claim-later', evidence: ['Person Two was held'] };
    const claims = { claims: [{ ...claim, contradicts: ['claim-oen'] }] };
    expect(await refuse(laterArticle([{ event: 'meting-one' }], { ...mentions, ...claims }))).toEqual([
      expect.stringContaining('got "organisation-one". Did you mean "organization-one"?'),
      expect.stringContaining('got "meting-one". Did you mean "meeting-one"?'),
      expect.stringContaining('got "claim-oen". Did you mean "claim-one"?'),
    ]);
  });

  it('take back a claim of the graph only where its speaker does', async () => {
    const retraction = (speaker: string) => ({
      claims: [
        {
          slug: 'retraction-one',
          proposition: 'The meeting was held.',
          speakers: [speaker],
          speechAct: 'RETRACTED',
          polarity: 'NEGATED',
          about: [{ event: 'meeting-one' }],
          contradicts: ['claim-one'],
          evidence: ['Mediator One had been at the meeting'],
        },
      ],
    });
    expect(await refuse(laterArticle([], retraction('person-one')))).toEqual([
      expect.stringMatching(/ \/claims\/0\/contradicts: expected a claim of the same speaker, .*, got \["claim-one"\]\.$/),
    ]);
    expect(await refuse(laterArticle([], { ...retraction('country-one'), article: { slug: 'no such slug' } }))).not.toContainEqual(
      expect.stringContaining('takes back'),
    );
  });
});
