// The truth table of the status rule. Each row is one way in which the world can speak of a fact.
import { describe, expect, it } from '@jest/globals';
import { deriveStatus, type StatusClaim, type StatusRule } from '../../src/domain/status-rule.js';
import type { AssertionStatus, Polarity, SpeechAct } from '../../src/domain/vocabulary.js';

const source = 'article:synthetic';

function says(speaker: string, speechAct: SpeechAct, polarity: Polarity = 'AFFIRMED', more: Partial<StatusClaim> = {}): StatusClaim {
  return {
    id: `claim:${speaker}-${speechAct}`,
    speakers: [speaker],
    sides: [speaker],
    speechAct,
    polarity,
    sources: [source],
    isActor: true,
    retracted: false,
    ...more,
  };
}

function voice(speechAct: SpeechAct, polarity: Polarity = 'AFFIRMED', from = source): StatusClaim {
  return {
    id: `claim:voice-${from}-${speechAct}`,
    speakers: [],
    sides: [],
    speechAct,
    polarity,
    sources: [from],
    isActor: false,
    retracted: false,
  };
}

const taken = { retracted: true };
type Row = [what: string, claims: StatusClaim[], voices: string[], status: AssertionStatus, rule: StatusRule];

// biome-ignore format: a table, a row a case
const table: Row[] = [
  ['nobody says anything, and one source reports it', [], [source], 'ASSERTED', 'ASSERTED_BY_SOURCE'],
  ['nobody says anything at all', [], [], 'ALLEGED', 'UNSUPPORTED'],
  ['two independent sources report it', [], [source, 'article:other'], 'CONFIRMED', 'CONFIRMED_BY_SOURCES'],
  ['one source states it twice', [voice('STATED')], [source], 'ASSERTED', 'ASSERTED_BY_SOURCE'],
  ['one source states it, another reports it', [voice('STATED')], ['article:other'], 'CONFIRMED', 'CONFIRMED_BY_SOURCES'],
  ['a source says that it is believed', [voice('ALLEGED')], [], 'ALLEGED', 'ALLEGED'],
  ['somebody states it', [says('one', 'STATED')], [], 'ALLEGED', 'ALLEGED'],
  ['somebody alleges it', [says('one', 'ALLEGED')], [], 'ALLEGED', 'ALLEGED'],
  ['somebody alleges it and a source reports it', [says('one', 'ALLEGED')], [source], 'ASSERTED', 'ASSERTED_BY_SOURCE'],
  ['somebody announces an act of its own', [says('one', 'ANNOUNCED')], [], 'ASSERTED', 'ASSERTED_BY_ACTOR'],
  ['a bystander announces it', [says('one', 'ANNOUNCED', 'AFFIRMED', { isActor: false })], [], 'ALLEGED', 'ALLEGED'],
  ['somebody condemns it', [says('one', 'CONDEMNED')], [], 'ALLEGED', 'UNSUPPORTED'],
  ['somebody asks for it', [says('one', 'REQUESTED')], [], 'ALLEGED', 'UNSUPPORTED'],
  ['somebody demands that it is not so, and a source reports it', [says('one', 'DEMANDED', 'NEGATED')], [source], 'ASSERTED', 'ASSERTED_BY_SOURCE'],
  ['a source reports it, and says that it is believed not to be so', [voice('ALLEGED', 'NEGATED')], ['article:other'], 'ASSERTED', 'ASSERTED_BY_SOURCE'],
  ['one side claims it and the other has not confirmed it', [says('one', 'ALLEGED'), says('two', 'CONFIRMED', 'NEGATED')], [], 'ALLEGED', 'ALLEGED'],
  ['somebody has not confirmed it, and nobody says it', [says('two', 'CONFIRMED', 'NEGATED')], [], 'ALLEGED', 'UNSUPPORTED'],
  ['one affirms and another denies', [says('one', 'STATED'), says('two', 'DENIED', 'NEGATED')], [], 'DISPUTED', 'DISPUTED'],
  ['a source reports it and somebody denies it', [says('two', 'DENIED', 'NEGATED')], [source], 'DISPUTED', 'DISPUTED'],
  ['one announces its act and another denies it', [says('one', 'ANNOUNCED'), says('two', 'DENIED', 'NEGATED')], [], 'DISPUTED', 'DISPUTED'],
  ['somebody states that it is not so', [says('one', 'STATED', 'NEGATED')], [], 'DENIED', 'DENIED'],
  ['somebody denies it', [says('one', 'DENIED', 'NEGATED')], [], 'DENIED', 'DENIED'],
  ['a source states that it is not so', [voice('STATED', 'NEGATED')], [], 'DENIED', 'DENIED'],
  ['one speaker both affirms and denies', [says('one', 'STATED'), says('one', 'DENIED', 'NEGATED')], [], 'ALLEGED', 'ALLEGED'],
  ['the only one who affirmed took it back', [says('one', 'STATED', 'AFFIRMED', taken)], [], 'RETRACTED', 'RETRACTED'],
  ['one took it back, another still affirms', [says('one', 'STATED', 'AFFIRMED', taken), says('two', 'STATED')], [], 'ALLEGED', 'ALLEGED'],
  ['it was taken back, and is denied', [says('one', 'STATED', 'AFFIRMED', taken), says('two', 'DENIED', 'NEGATED')], [], 'DENIED', 'DENIED'],
  ['a denial was taken back', [says('one', 'STATED'), says('two', 'DENIED', 'NEGATED', taken)], [], 'ALLEGED', 'ALLEGED'],
  ['taking back counts neither for nor against', [says('one', 'RETRACTED')], [], 'ALLEGED', 'UNSUPPORTED'],
  ['another party confirms', [says('one', 'STATED'), says('two', 'CONFIRMED')], [], 'CONFIRMED', 'CONFIRMED_BY_PARTY'],
  ['a party of the same side confirms', [says('one', 'STATED', 'AFFIRMED', { sides: ['x'] }), says('two', 'CONFIRMED', 'AFFIRMED', { sides: ['x'] })], [], 'ALLEGED', 'ALLEGED'],
  ['the same speaker confirms itself', [says('one', 'STATED'), says('one', 'CONFIRMED')], [], 'ALLEGED', 'ALLEGED'],
  ['somebody confirms what nobody said', [says('two', 'CONFIRMED')], [], 'ALLEGED', 'ALLEGED'],
  ['a confirmation does not outweigh a denial', [says('one', 'STATED'), says('two', 'CONFIRMED'), says('three', 'DENIED', 'NEGATED')], [], 'DISPUTED', 'DISPUTED'],
];

describe('The status of a fact', () => {
  it.each(table)('when %s', (_what, claims, voices, status, rule) => {
    expect(deriveStatus({ claims, voices })).toEqual({ status, rule });
  });

  it('does not depend on the order of the claims', () => {
    for (const [, claims, voices, status, rule] of table) {
      expect(deriveStatus({ claims: [...claims].reverse(), voices })).toEqual({ status, rule });
    }
  });
});
