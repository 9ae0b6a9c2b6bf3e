// How the views read an answer: nodes, the direction and label of connections, citations, tables and timelines.
import { describe, expect, it } from '@jest/globals';
import { nameAliases } from '../../explorer/src/answer/alias-names.js';
import { citationsOf } from '../../explorer/src/answer/citations-of-answer.js';
import { graphOfAnswer } from '../../explorer/src/answer/graph-of-answer.js';
import { rootNodeOf } from '../../explorer/src/answer/root-node.js';
import { tablesOfAnswer } from '../../explorer/src/answer/answer-tables.js';
import { timelineOfAnswer } from '../../explorer/src/answer/answer-timeline.js';
import { formatDate } from '../../explorer/src/formatting/format-date.js';
import { footnotes } from '../../explorer/src/answer/footnotes.js';
import { toCsv } from '../../explorer/src/answer/to-csv.js';
import { fittingKinds } from '../../explorer/src/graph/visible-graph.js';
import { formatValue } from '../../explorer/src/formatting/format-value.js';

const person = (id: string) => ({ __typename: 'Person', id, label: `Synthetic ${id}` });
const event = (id: string) => ({ __typename: 'OtherEvent', id, label: `Event ${id}` });
const evidence = (exact: string, title = 'Synthetic article') => ({
  quote: { exact },
  article: { title, publishedOn: { edtf: '2021-03-23' } },
});
const readings = (data: unknown) => {
  const { edges } = graphOfAnswer(data);
  return edges.map(({ source, label, target, status }) => [source, label, target, status].filter((part) => part !== null).join(' '));
};

describe('The graph of an answer', () => {
  it('has one connection for a role, even if both ends list it', () => {
    const participation = { role: 'VICTIM', status: 'ALLEGED' };
    const there = {
      ...person('a'),
      events: {
        edges: [{ ...participation, node: { ...event('e'), participants: { edges: [{ ...participation, node: person('a') }] } } }],
      },
    };
    expect(readings({ entity: there })).toEqual(['a VICTIM e ALLEGED']);
  });

  it('has two connections if a role has two statuses', () => {
    const edges = ['ALLEGED', 'CONFIRMED'].map((status) => ({ role: 'VICTIM', status, node: person('a') }));
    expect(readings({ event: { ...event('e'), participants: { edges } } })).toEqual(['e VICTIM a ALLEGED', 'e VICTIM a CONFIRMED']);
  });

  it('reads a hop against the direction of its relation from its other end', () => {
    const hops = [
      { from: person('a'), relation: 'AFFILIATED_WITH', isInverse: false, to: person('b') },
      { from: person('b'), relation: 'AFFILIATED_WITH', isInverse: true, to: person('c') },
    ];
    expect(readings({ paths: { paths: [{ hops }] } })).toEqual(['a AFFILIATED_WITH b', 'c AFFILIATED_WITH b']);
  });

  it('labels the links to earlier and later events', () => {
    const data = {
      event: {
        ...event('e'),
        follows: [{ kind: 'IN_RESPONSE_TO', event: event('before') }],
        followedBy: [{ kind: 'CAUSED_BY', event: event('after') }],
      },
    };
    expect(readings(data)).toEqual(['e IN_RESPONSE_TO before', 'e led to after']);
  });

  it('connects the actor of a step to the warrant, not to the owner of the timeline', () => {
    const item = { warrant: { __typename: 'ArrestWarrant', id: 'w', label: 'W' }, step: { state: 'ISSUED', by: person('court') } };
    expect(readings({ entity: { ...person('a'), timeline: { nodes: [item] } } })).toEqual(['a warrant w', 'w ISSUED court']);
  });

  it('does not connect a person to an event on the basis of a claim alone', () => {
    const claim = {
      __typename: 'Claim',
      id: 'c',
      proposition: 'P.',
      concerns: [{ role: 'PERPETRATOR', event: event('e'), entity: person('a') }],
    };
    expect(readings({ claims: { nodes: [claim] } })).toEqual(['c concerns e', 'c concerns, as perpetrator a']);
  });

  it('distinguishes the verb of a speaker, the response key and the field', () => {
    const claim = { __typename: 'Claim', id: 'c', proposition: 'P.', speechAct: 'DENIED', polarity: 'NEGATED', who: [person('a')] };
    nameAliases(claim, new Map([['who', 'speakers']]));
    const { edges } = graphOfAnswer({ node: claim });
    expect(edges).toMatchObject([{ source: 'c', target: 'a', label: 'denies', member: 'who', field: 'speakers' }]);
  });

  it('connects the opposing claims of a contradiction, and each claim with its speakers', () => {
    const side = (id: string, polarity: string, speaker: string) => ({
      claims: [{ __typename: 'Claim', id, proposition: 'P.', speechAct: 'STATED', polarity }],
      speakers: [person(speaker)],
    });
    const data = {
      contradictions: { nodes: [{ kind: 'DENIAL', about: [event('e')], sides: [side('c', 'AFFIRMED', 'a'), side('d', 'NEGATED', 'b')] }] },
    };
    expect(readings(data)).toEqual(['c contradicts d', 'c about e', 'd about e', 'c states a', 'd denies b']);
  });
});

describe('The initially visible part of a graph', () => {
  const claims = Array.from({ length: 30 }, (_, index) => ({
    __typename: 'Claim',
    id: `c${index}`,
    proposition: `P${index}.`,
    speakers: [person('a')],
    about: [event('e')],
  }));

  it('includes claims if the answer is about claims', () => {
    expect([...fittingKinds(graphOfAnswer({ claims: { nodes: claims } }), 50)]).toEqual(['event', 'person', 'claim']);
  });

  it('leaves out claims if most nodes are connected without them', () => {
    const edges = Array.from({ length: 30 }, (_, index) => ({ role: 'VICTIM', node: person(`p${index}`) }));
    const data = { event: { ...event('e'), participants: { edges } }, claims: { nodes: claims } };
    expect([...fittingKinds(graphOfAnswer(data), 50)]).toEqual(['event', 'person']);
  });
});

describe('The citations of an answer', () => {
  const claim = {
    __typename: 'Claim',
    id: 'c',
    proposition: 'P.',
    speechAct: 'DENIED',
    polarity: 'NEGATED',
    status: 'DISPUTED',
    speakers: [person('a')],
    evidence: { nodes: [evidence('It is\n not so.'), evidence('It is\n not so.')] },
  };

  it('are footnotes of one line each, with the speaker, the verb, the claim and its status', () => {
    const citations = citationsOf(graphOfAnswer({ node: claim }));
    const footnote = '“It is not so.” — Synthetic article, 2021-03-23. Supports: Synthetic a denies: P. (disputed)\n';
    expect(footnotes(citations)).toBe(`1. ${footnote}`);
    expect(footnotes(citations, 'markdown')).toBe(`[^1]: ${footnote}`);
  });

  it('belong to the part with its own evidence, however the evidence is requested', () => {
    const step = (state: string, more: object) => ({ state, evidence: { ...more } });
    const quotes = (data: object) =>
      [...rootNodeOf({ event: { ...event('e'), ...data } })!.parts.values()].flat().map(({ citations }) => citations.length);
    const one = evidence('It is so.');
    expect(quotes({ steps: [step('REQUESTED', { nodes: [one] }), step('ISSUED', { edges: [{ cursor: '1', node: one }] })] })).toEqual([
      1, 1,
    ]);
  });

  it('list articles without quotes once, after those with quotes', () => {
    const article = (id: string, title: string) => ({ __typename: 'Article', id, title, publishedOn: { edtf: '2021-03-23' } });
    const data = {
      node: claim,
      articles: { nodes: [article('x', 'Another article'), article('y', 'Synthetic article'), article('x', 'Another article')] },
    };
    expect(citationsOf(graphOfAnswer(data)).map(({ quote, title }) => [quote, title])).toEqual([
      ['It is\n not so.', 'Synthetic article'],
      [null, 'Another article'],
    ]);
  });
});

describe('The tables of an answer', () => {
  it('are exported in full and are safe to open in a spreadsheet', () => {
    const rows = [
      { label: '=1+1', roles: ['PARTY', 'VICTIM', 'OTHER', 'REQUESTER'], when: { edtf: '2021-03' } },
      { label: 'a "quoted", text', roles: [], when: null },
      { label: '@SUM(A1)\nnext', roles: ['-5'], when: { edtf: '2021' } },
    ];
    const [table] = tablesOfAnswer({ events: { nodes: rows } });
    expect(table!.rows[0]!.map(({ short }) => short)).toEqual(['=1+1', 'party; victim; other; + 1', 'March 2021']);
    expect(toCsv(table!)).toBe(
      '\uFEFFlabel,roles,when\r\n' +
        `'=1+1,PARTY; VICTIM; OTHER; REQUESTER,2021-03\r\n` +
        '"a ""quoted"", text",,\r\n' +
        `"'@SUM(A1)\nnext",-5,2021\r\n`,
    );
  });

  it('name a node even if the query did not request its name', () => {
    const unnamed = Object.defineProperty({ __typename: 'Person', id: 'a', articleCount: 3 }, 'label', {
      value: 'Synthetic a',
      enumerable: false,
    });
    const [table] = tablesOfAnswer({ entities: { nodes: [unnamed] } });
    expect(table).toMatchObject({ columns: ['name', 'type', 'articleCount'] });
    expect(table!.rows[0]![0]).toEqual({ text: 'Synthetic a', short: 'Synthetic a', nodeId: 'a' });
  });

  it('format constants but keep the capitals of names', () => {
    expect(formatValue('NAMED_SUBJECT', 'edge.role')).toBe('named subject');
    expect(formatValue('ICC', 'label')).toBe('ICC');
    expect(formatValue('ICC', 'text')).toBe('ICC');
    expect(formatValue(true, 'wasIssued')).toBe('yes');
  });
});

describe('The timeline of an answer', () => {
  it('is in chronological order, keeps the precision of dates, and lists undated items separately', () => {
    const at = (id: string, edtf: string | null) => ({ ...event(id), when: edtf === null ? null : { edtf } });
    const nodes = [at('a', '2021-04~'), at('b', null), at('c', '2020'), at('d', '../2019-05-01'), at('e', '2021-03-23/2021-03-24')];
    const { entries, undated } = timelineOfAnswer({ events: { nodes } });
    expect(entries.map(({ nodeId, when }) => `${nodeId} ${formatDate(when)}`)).toEqual([
      'd until 1 May 2019',
      'c 2020',
      'e 23 March 2021 – 24 March 2021',
      'a about April 2021',
    ]);
    expect(undated.map(({ nodeId }) => nodeId)).toEqual(['b']);
  });

  it('names the speaker of a claim, and never shows a denied claim as affirmed', () => {
    const claim = {
      __typename: 'Claim',
      id: 'c',
      proposition: 'P.',
      speechAct: 'CONFIRMED',
      polarity: 'NEGATED',
      saidOn: { edtf: '2021' },
    };
    expect(timelineOfAnswer({ node: { ...claim, speakers: [person('a')] } }).entries[0]).toMatchObject({
      what: 'Synthetic a has not confirmed',
      label: 'P.',
    });
    expect(timelineOfAnswer({ node: claim }).entries[0]).toMatchObject({ what: 'said', label: 'Not confirmed: P.' });
  });

  it('shows histogram buckets as months and years', () => {
    const bucket = (from: string, to: string) => ({ from, to, count: 2 });
    const buckets = [bucket('2024-02-01', '2024-02-29'), bucket('2024-01-01', '2024-12-31'), bucket('2024-04-01', '2024-06-30')];
    const { entries } = timelineOfAnswer({ events: { histogram: { buckets } } });
    expect(entries.map(({ when, label }) => `${when}: ${label}`)).toEqual([
      '2024: 2 items',
      '2024-02: 2 items',
      '2024-04-01/2024-06-30: 2 items',
    ]);
  });
});
