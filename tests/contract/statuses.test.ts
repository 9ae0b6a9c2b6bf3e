// Derived statuses: recomputed in the transaction that touches a fact, the same on every engine. The rule itself: tests/unit/status-rule.test.ts.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EdgeRecord } from '../../src/domain/edge.js';
import type { NodeRecord } from '../../src/domain/records.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines, openTestStore } from '../support/engines.js';
import { noDeadline } from '../support/no-deadline.js';
import { batch, claim, claimEdges, edge, entity, event, participation, reported } from '../support/synthetic.js';

const news = reported('news');
const rival = reported('rival', '2024-02-01');
const copy = reported('copy', '2024-02-02', { agencyId: 'entity:agency' });
const second = reported('second-copy', '2024-02-03', { agencyId: 'entity:agency' });
const words = news.words;
const [attacker, victim, speaker] = [entity('attacker', 'ORGANIZATION'), entity('victim'), entity('speaker', 'ORGANIZATION')];
const strike = event('strike', '2024-01-01', words);
const happened = claim('happened', words, { speechAct: 'ALLEGED' });

describeEngines('A status', (engine) => {
  let store: GraphStore;
  let close: () => Promise<void>;
  const write = (nodes: readonly NodeRecord[], edges: readonly EdgeRecord[]) => store.write(batch(nodes, edges));
  const statusOf = async (id: string) => (await store.reader(noDeadline).nodesByIds([id])).get(id)!.derivedStatus!;
  const partOf = async (entityId: string) => {
    const list = {
      relation: 'PARTICIPATES_IN',
      direction: 'in',
      filter: { kind: 'attribute', attribute: 'fromId', in: [entityId] },
      order: { by: 'position', direction: 'ASC' },
    } as const;
    const { pages } = await store
      .reader(noDeadline)
      .edgePages(list, [{ ownerId: strike.id, after: null, before: null, limit: 1, fromEnd: false }]);
    return pages.get(strike.id)!.items[0]!.item.derivedStatus!;
  };

  beforeEach(async () => {
    ({ store, close } = await openTestStore(engine));
    await write(
      [...news.nodes, attacker, victim, speaker, strike, happened],
      [
        ...news.edges,
        participation(attacker.id, strike.id, 'PERPETRATOR', words),
        participation(victim.id, strike.id, 'VICTIM', words),
        ...claimEdges(happened.id, words, 'article:news', {
          speakers: [speaker.id],
          about: [strike.id],
          concerns: [{ event: strike.id, entity: attacker.id, role: 'PERPETRATOR' }],
        }),
      ],
    );
  });
  afterEach(() => close());

  it('of an event that somebody alleges is ALLEGED, with the claim that gave it', async () => {
    expect(await statusOf(strike.id)).toEqual({
      status: 'ALLEGED',
      rule: 'Affirmed only by the word of others than the source itself.',
      claimIds: [happened.id],
    });
  });

  it('of a participation follows the claims that concern it, and else those about the event', async () => {
    expect(await partOf(attacker.id)).toMatchObject({ status: 'ALLEGED', claimIds: [happened.id] });
    expect(await partOf(victim.id)).toMatchObject({ status: 'ALLEGED', claimIds: [happened.id] });
  });

  it('changes when a denial comes later, for the event, the participation and the claim', async () => {
    const denial = claim('denial', words, { speechAct: 'DENIED', polarity: 'NEGATED' });
    await write(
      [denial],
      [
        ...claimEdges(denial.id, words, 'article:news', {
          speakers: [attacker.id],
          concerns: [{ event: strike.id, entity: attacker.id, role: 'PERPETRATOR' }],
        }),
        edge('CONTRADICTS', denial.id, happened.id, words),
      ],
    );
    expect(await partOf(attacker.id)).toMatchObject({ status: 'DISPUTED', claimIds: [denial.id, happened.id].sort() });
    expect(await statusOf(strike.id)).toMatchObject({ status: 'ALLEGED' });
    expect(await statusOf(happened.id)).toMatchObject({ status: 'DISPUTED' });
    expect(await statusOf(denial.id)).toMatchObject({ status: 'DISPUTED' });
  });

  it('is not changed by somebody who has not confirmed, whose claim is shown all the same', async () => {
    const silence = claim('silence', words, { speechAct: 'CONFIRMED', polarity: 'NEGATED' });
    await write([silence], claimEdges(silence.id, words, 'article:news', { speakers: [attacker.id], about: [strike.id] }));
    expect(await statusOf(strike.id)).toMatchObject({ status: 'ALLEGED', claimIds: [happened.id, silence.id].sort() });
  });

  it('becomes ASSERTED when another article says it in its own voice, CONFIRMED with a second independent one', async () => {
    await write([...rival.nodes, { ...strike, evidenceIds: rival.words }], rival.edges);
    expect(await statusOf(strike.id)).toMatchObject({ status: 'ASSERTED' });
    await write([entity('agency', 'ORGANIZATION'), ...copy.nodes, { ...strike, evidenceIds: copy.words }], copy.edges);
    expect(await statusOf(strike.id)).toMatchObject({
      status: 'CONFIRMED',
      rule: expect.stringContaining('two or more independent sources'),
    });
  });

  it('stays ASSERTED with two copies of one agency text', async () => {
    await write(
      [entity('agency', 'ORGANIZATION'), ...copy.nodes, ...second.nodes, { ...strike, evidenceIds: [...copy.words, ...second.words] }],
      [...copy.edges, ...second.edges],
    );
    expect(await statusOf(strike.id)).toMatchObject({ status: 'ASSERTED' });
  });

  it('becomes RETRACTED when the only speaker takes the claim back', async () => {
    const retraction = claim('retraction', words, { speechAct: 'RETRACTED' });
    await write(
      [retraction],
      [
        ...claimEdges(retraction.id, words, 'article:news', { speakers: [speaker.id], about: [speaker.id] }),
        edge('CONTRADICTS', retraction.id, happened.id, words),
      ],
    );
    expect(await statusOf(strike.id)).toMatchObject({ status: 'RETRACTED' });
    expect(await partOf(attacker.id)).toMatchObject({ status: 'RETRACTED' });
  });

  describe('of a participation that another article adds', () => {
    const other = entity('other');
    const add = (edges: readonly EdgeRecord[] = [], nodes: readonly NodeRecord[] = []) =>
      write(
        [...rival.nodes, other, { ...strike, evidenceIds: rival.words }, ...nodes],
        [...rival.edges, participation(other.id, strike.id, 'PERPETRATOR', rival.words), ...edges],
      );

    it('is not confirmed by articles that do not name the participant', async () => {
      const voice = claim('voice', words);
      await write([voice], claimEdges(voice.id, words, 'article:news', { about: [strike.id] }));
      await add();
      expect(await partOf(other.id)).toEqual({ status: 'ASSERTED', rule: 'Stated by a source in its own voice.', claimIds: [] });
    });

    it('stays ALLEGED where that article has somebody allege it', async () => {
      const voice = claim('voice', words);
      await write([voice], claimEdges(voice.id, words, 'article:news', { about: [strike.id] }));
      const blame = claim('blame', rival.words, { speechAct: 'ALLEGED' });
      const links = {
        speakers: [speaker.id],
        about: [strike.id],
        concerns: [{ event: strike.id, entity: other.id, role: 'PERPETRATOR' as const }],
      };
      await add(claimEdges(blame.id, rival.words, 'article:rival', links), [blame]);
      expect(await partOf(other.id)).toMatchObject({ status: 'ALLEGED', claimIds: [blame.id] });
    });
  });

  it('is not touched by a condemnation: the article still says it in its own voice', async () => {
    const outrage = claim('outrage', rival.words, { speechAct: 'CONDEMNED' });
    await write(
      [...rival.nodes, { ...strike, evidenceIds: rival.words }, outrage],
      [...rival.edges, ...claimEdges(outrage.id, rival.words, 'article:rival', { speakers: [victim.id], about: [strike.id] })],
    );
    expect(await statusOf(strike.id)).toMatchObject({ status: 'ASSERTED', rule: 'Stated by a source in its own voice.' });
    expect(await statusOf(outrage.id)).toMatchObject({ status: 'ALLEGED' });
  });

  it('is given to whoever joins an event later', async () => {
    await write([entity('latecomer')], [participation('entity:latecomer', strike.id, 'AFFECTED', words)]);
    expect(await partOf('entity:latecomer')).toMatchObject({ status: 'ALLEGED', claimIds: [happened.id] });
  });

  it('stays when one of two speakers takes a joint claim back, and is RETRACTED when both have', async () => {
    const joint = event('joint', '2024-01-01', words);
    const said = claim('joint', words);
    const takenBack = (slug: string, by: string) => {
      const retraction = claim(slug, words, { speechAct: 'RETRACTED' });
      const links = { speakers: [by], about: [by] };
      return write(
        [retraction],
        [...claimEdges(retraction.id, words, 'article:news', links), edge('CONTRADICTS', retraction.id, said.id, words)],
      );
    };
    await write([joint, said], claimEdges(said.id, words, 'article:news', { speakers: [speaker.id, victim.id], about: [joint.id] }));
    await takenBack('first-retraction', speaker.id);
    expect(await statusOf(joint.id)).toMatchObject({ status: 'ALLEGED' });
    await takenBack('second-retraction', victim.id);
    expect(await statusOf(joint.id)).toMatchObject({ status: 'RETRACTED' });
  });

  it('is ASSERTED by an announcement of whoever acts in the event, or of a body that is part of it, and of nobody else', async () => {
    const plan = event('plan', '2024-05', words);
    const announced = claim('announced', words, { speechAct: 'ANNOUNCED' });
    await write([plan, announced], claimEdges(announced.id, words, 'article:news', { speakers: [speaker.id], about: [plan.id] }));
    expect(await statusOf(plan.id)).toMatchObject({ status: 'ALLEGED' });
    await write([], [participation(attacker.id, plan.id, 'PARTY', words)]);
    expect(await statusOf(plan.id)).toMatchObject({ status: 'ALLEGED' });
    await write([], [edge('PART_OF', speaker.id, attacker.id, words)]);
    expect(await statusOf(plan.id)).toMatchObject({ status: 'ASSERTED', rule: 'Announced by the actor about its own act.' });
    expect(await statusOf(announced.id)).toMatchObject({ status: 'ASSERTED' });
  });

  it('of a claim is not disputed by somebody who has not confirmed it', async () => {
    const silence = claim('silence', words, { speechAct: 'CONFIRMED', polarity: 'NEGATED' });
    await write(
      [silence],
      [
        ...claimEdges(silence.id, words, 'article:news', { speakers: [attacker.id], about: [victim.id] }),
        edge('CONTRADICTS', silence.id, happened.id, words),
      ],
    );
    expect(await statusOf(happened.id)).toMatchObject({ status: 'ALLEGED', claimIds: [happened.id, silence.id].sort() });
  });

  it('of a claim changes back when the claim that contradicts it is taken back', async () => {
    const denial = claim('denial', words, { speechAct: 'DENIED', polarity: 'NEGATED' });
    const links = { speakers: [attacker.id], about: [victim.id] };
    await write([denial], [...claimEdges(denial.id, words, 'article:news', links), edge('CONTRADICTS', denial.id, happened.id, words)]);
    expect(await statusOf(happened.id)).toMatchObject({ status: 'DISPUTED' });
    const retraction = claim('retraction', words, { speechAct: 'RETRACTED' });
    await write(
      [retraction],
      [...claimEdges(retraction.id, words, 'article:news', links), edge('CONTRADICTS', retraction.id, denial.id, words)],
    );
    expect(await statusOf(happened.id)).toMatchObject({ status: 'ALLEGED' });
  });

  describe('with a confirmation', () => {
    const confirmation = claim('confirmation', words, { speechAct: 'CONFIRMED' });
    const confirm = (edges: readonly EdgeRecord[] = []) =>
      write(
        [confirmation],
        [...claimEdges(confirmation.id, words, 'article:news', { speakers: [attacker.id], about: [strike.id] }), ...edges],
      );

    it('by a party of its own becomes CONFIRMED', async () => {
      await confirm();
      expect(await statusOf(strike.id)).toMatchObject({ status: 'CONFIRMED' });
    });

    it('by a party to which the speaker belongs stays ALLEGED', async () => {
      await confirm([edge('PART_OF', speaker.id, attacker.id, words)]);
      expect(await statusOf(strike.id)).toMatchObject({ status: 'ALLEGED' });
    });

    it('goes back to ALLEGED when it becomes known that the speaker belongs to that party', async () => {
      await confirm();
      await write([], [edge('PART_OF', speaker.id, attacker.id, words)]);
      expect(await statusOf(strike.id)).toMatchObject({ status: 'ALLEGED' });
    });

    it('by somebody who holds an office in a body of the same state stays ALLEGED, however far up the two meet', async () => {
      const [state, ministry, minister] = [
        entity('state', 'PLACE', { placeKind: 'COUNTRY' }),
        entity('ministry', 'ORGANIZATION'),
        entity('minister'),
      ];
      const late = claim('late', words, { speechAct: 'CONFIRMED' });
      await write(
        [state, ministry, minister, late],
        [
          edge('PART_OF', speaker.id, ministry.id, words),
          edge('PART_OF', ministry.id, state.id, words),
          edge('AFFILIATED_WITH', minister.id, state.id, words, { title: 'minister' }, 'minister'),
          ...claimEdges(late.id, words, 'article:news', { speakers: [minister.id], about: [strike.id] }),
          edge('SUPPORTS', late.id, happened.id, words),
        ],
      );
      expect(await statusOf(strike.id)).toMatchObject({ status: 'ALLEGED' });
      expect(await statusOf(happened.id)).toMatchObject({ status: 'ALLEGED' });
    });

    it('by a participant of the same side stays ALLEGED', async () => {
      const ally = entity('ally', 'ORGANIZATION');
      await write(
        [ally],
        [participation(ally.id, strike.id, 'PARTY', words, 'north'), participation(speaker.id, strike.id, 'PARTY', words, 'north')],
      );
      await write([confirmation], claimEdges(confirmation.id, words, 'article:news', { speakers: [ally.id], about: [strike.id] }));
      expect(await statusOf(strike.id)).toMatchObject({ status: 'ALLEGED' });
    });
  });
});
