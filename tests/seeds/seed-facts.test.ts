// The seed files say what the two articles say: every fact, none besides. Data only; what the store makes of them is tested elsewhere.
import { describe, expect, it } from '@jest/globals';
import { parseEdtf } from '../../src/domain/fuzzy-date.js';
import * as table from './fact-table.js';
import { edtfOf, factIds, factOf, membersOf, readSeed, slugOfFact } from './read-seeds.js';

const dialogue = readSeed('us-iraq-strategic-dialogue');
const warrants = readSeed('icc-arrest-warrants');
const files = [dialogue, warrants];
const entities = files.flatMap((file) => file.entities);
const events = files.flatMap((file) => file.events);
const claims = files.flatMap((file) => file.claims);
const relations = files.flatMap((file) => file.relations);

const event = (fact: string) => events.find(({ slug }) => slug === slugOfFact(fact))!;
const claim = (fact: string) => claims.find(({ slug }) => slug === slugOfFact(fact))!;
const entity = (slug: string) => entities.find((candidate) => candidate.slug === slug)!;
const rolesOf = (slug: string, within = events) =>
  within.flatMap((one) => one.participants.filter((part) => part.entity === slug).map((part) => `${factOf(one.slug)} ${part.role}`));
const sorted = (rows: readonly string[]) => [...rows].sort();
const strings = (part: unknown) =>
  membersOf(part)
    .flatMap(({ value }) => value)
    .filter((value) => typeof value === 'string');

describe('the articles', () => {
  it.each([
    [dialogue, 'US, Iraq Will Hold Strategic Dialogue in April, Says White House', 1637, '2021-03-23/2021-03-24', 'OUTSIDE'],
    [warrants, 'ICC Issues Arrest Warrants for Netanyahu, Hamas Officials', 2052, '2024-11-21', 'DERIVED'],
  ])('%# has its headline, its date and a digest of known length', (file, title, length, publishedOn, provenance) => {
    expect(file.article).toMatchObject({ title, language: 'en', publishedOn: { edtf: publishedOn, provenance }, rights: { digest: true } });
    expect(file.article.text).toHaveLength(length);
    expect(file.article.text).toMatch(/^[\x20-\x7e]+$/);
    expect(file.$schema).toBe('./article.schema.json');
  });

  it('leave open who published them', () => {
    for (const { article } of files) expect([article.url, article.outlet, article.agency]).toEqual([undefined, undefined, undefined]);
  });

  it('share Joe Biden, the United States and The Associated Press, and nothing else', () => {
    const [first, second] = files.map((file) => file.mentions.map((mention) => mention.entity ?? mention.event));
    expect(sorted(first!.filter((slug) => second!.includes(slug)).map(String))).toEqual(['associated-press', 'joe-biden', 'united-states']);
  });
});

describe('quotes and mentions', () => {
  it('quote words that stand in the digest exactly once', () => {
    const counts = files.flatMap((file) =>
      membersOf(file)
        .filter(({ key }) => key === 'evidence')
        .flatMap(({ value }) => value as (string | { exact: string; prefix: string })[])
        .map((quote) => (typeof quote === 'string' ? quote : quote.prefix + quote.exact))
        .map((quote) => [quote, file.article.text.split(quote).length - 1]),
    );
    expect(counts.length).toBeGreaterThan(150);
    expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
  });

  it('name every entity and event of the file by forms that stand in the digest', () => {
    for (const file of files) {
      const forms = file.mentions.flatMap((mention) => mention.surfaceForms);
      expect(forms.filter((form) => !file.article.text.includes(form))).toEqual([]);
      const named = file.mentions.map((mention) => mention.entity ?? mention.event);
      expect([...file.entities, ...file.events].map(({ slug }) => slug).filter((slug) => !named.includes(slug))).toEqual([]);
    }
  });
});

describe('the fact table', () => {
  it('has a row for each event and claim, and the files have no others', () => {
    expect(sorted([...events, ...claims].map(({ slug }) => factOf(slug)))).toEqual(sorted(factIds));
    expect([dialogue.claims.length, warrants.claims.length]).toEqual([11, 29]);
  });

  it('has the claims with speaker, speech act, polarity, date and quantity', () => {
    const rows = claims.map(({ slug, speakers, speechAct, polarity, saidOn, quantity }) => {
      const amount = quantity ? `${quantity.bound}:${quantity.value}` : '-';
      return [factOf(slug), speakers.join(',') || '-', speechAct, polarity, edtfOf(saidOn) ?? '-', amount].join(' ');
    });
    expect(sorted(rows)).toEqual(sorted(table.rowsOf(table.claimFacts)));
  });

  it('has what each claim is about', () => {
    const rows = claims.map(({ slug, about }) => [slug, ...about.map((one) => one.event ?? one.entity!)].map(factOf).join(' '));
    expect(sorted(rows)).toEqual(sorted(table.rowsOf(table.aboutFacts)));
  });

  it('has what claims say of one another, of happenings and of parts in them', () => {
    const rows = claims.flatMap((one) =>
      [
        ...one.supports.map((other) => `supports ${factOf(other)}`),
        ...one.contradicts.map((other) => `contradicts ${factOf(other)}`),
        ...one.about.filter(({ happening }) => happening).map((about) => `happening ${factOf(about.event!)}`),
        ...one.concerns.map((part) => `concerns ${factOf(part.event)}:${part.entity}:${part.role}`),
      ].map((row) => `${factOf(one.slug)} ${row}`),
    );
    expect(sorted(rows)).toEqual(sorted(table.rowsOf(table.claimLinks)));
  });

  it('has the events with kind and date, participants, places and what they follow', () => {
    const rows = <Row>(list: (one: (typeof events)[number]) => readonly Row[], cells: (row: Row) => string) =>
      sorted(events.flatMap((one) => list(one).map((row) => `${factOf(one.slug)} ${cells(row)}`)));
    const kinds = rows(
      (one) => [one],
      (one) => `${one.kind}${one.category ? `/${one.category}` : ''} ${edtfOf(one.when) ?? '-'}`,
    );
    const participants = rows(
      (one) => one.participants,
      (part) => `${part.entity} ${part.role}`,
    );
    const places = rows(
      (one) => one.places,
      (place) => `${place.entity} ${place.precision}`,
    );
    const links = rows(
      (one) => one.follows,
      (link) => `${link.kind} ${factOf(link.event)} ${link.provenance}`,
    );
    expect(kinds).toEqual(sorted(table.rowsOf(table.eventFacts)));
    expect(participants).toEqual(sorted(table.rowsOf(table.participantFacts)));
    expect(places).toEqual(sorted(table.rowsOf(table.placeFacts)));
    expect(links).toEqual(sorted(table.rowsOf(table.followFacts)));
  });

  it('has the steps of the warrants, of which only warrants have any', () => {
    const rows = events.flatMap(({ slug, steps = [] }) =>
      steps.map((step) => `${factOf(slug)} ${step.state} ${edtfOf(step.on)} ${step.by}`),
    );
    expect(sorted(rows)).toEqual(sorted(table.rowsOf(table.stepFacts)));
  });

  it('has the relations with title and dates', () => {
    const rows = relations.map((one) => {
      const title = 'title' in one ? one.title : undefined;
      const dates: Partial<Record<string, string>> =
        one.relation === 'WITHIN' || one.relation === 'BASED_IN'
          ? {}
          : { since: edtfOf(one.since), until: edtfOf(one.until), 'as of': edtfOf(one.asOf) };
      const held = [title, ...Object.entries(dates).map(([name, edtf]) => edtf && `${name} ${edtf}`)].filter(Boolean).join(', ');
      return `${one.from} ${one.relation} ${one.to} ${one.provenance} | ${held}`.trim();
    });
    expect(sorted(rows)).toEqual(sorted(table.rowsOf(table.relationFacts)));
  });
});

describe('entities', () => {
  it('are thirteen persons, nineteen organizations and ten places, each declared once', () => {
    const count = (kind: string) => entities.filter((one) => one.kind === kind).length;
    expect([count('PERSON'), count('ORGANIZATION'), count('PLACE'), entities.length]).toEqual([13, 19, 10, 42]);
    expect(new Set(entities.map(({ slug }) => slug)).size).toBe(42);
  });

  it('are all known wherever a fact names one', () => {
    const known = new Set(entities.map(({ slug }) => slug));
    const named = membersOf(files)
      .filter(({ key }) => ['entity', 'by', 'from', 'to', 'speakers'].includes(key))
      .flatMap(({ value }) => value as string | string[]);
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter((slug) => !known.has(slug))).toEqual([]);
  });

  it('have one node for each state, which carries its government', () => {
    const states = entities.filter(({ placeKind }) => placeKind === 'COUNTRY').map(({ slug }) => slug);
    expect(sorted(states)).toEqual(['iran', 'iraq', 'israel', 'united-states']);
    expect(entity('iraq').aliases.map(({ text }) => text)).toContain('Iraqi government');
    expect(entity('israel').aliases.map(({ text }) => text)).toContain('Israeli government');
    expect(entities.filter(({ label }) => label.startsWith('Government of'))).toEqual([]);
  });

  it('have Gallant under his full name, marked as not from the article, which has the short one', () => {
    expect(entity('yoav-gallant')).toMatchObject({ label: 'Yoav Gallant', labelProvenance: 'OUTSIDE' });
    expect(entity('yoav-gallant').aliases).toContainEqual({ text: 'Gallant', kind: 'SHORT_NAME', provenance: 'ARTICLE' });
    expect(entities.filter((one) => one.labelProvenance !== 'ARTICLE')).toHaveLength(1);
    expect(strings([events, claims]).filter((value) => /\bYoav\b/.test(value))).toEqual([]);
  });

  it('mark every name in another script and every external id as not from the article', () => {
    const named = entities.flatMap(({ aliases }) => aliases).filter(({ text }) => /[^\x20-\x7e]/.test(text));
    expect(named.filter((one) => one.provenance !== 'OUTSIDE' || !one.language || !one.script)).toEqual([]);
    const ids = entities.flatMap(({ externalIds }) => externalIds);
    expect(ids).toHaveLength(18);
    expect(ids.filter((id) => id.provenance !== 'OUTSIDE')).toEqual([]);
  });
});

describe('where facts come from', () => {
  it('keeps outside knowledge to names, ids and dates', () => {
    const outside = files.flatMap((file) => membersOf(file).filter(({ value }) => value === 'OUTSIDE'));
    const isAllowed = ({ path, key, owner }: (typeof outside)[number]) =>
      key === 'labelProvenance' || /\/(aliases|externalIds)\/\d+\/provenance$/.test(path) || 'edtf' in owner;
    expect(outside.filter((found) => !isAllowed(found)).map(({ path }) => path)).toEqual([]);
  });

  it('gives the reasoning of whatever is derived and of every date from outside', () => {
    const unexplained = files
      .flatMap((file) => membersOf(file))
      .filter(({ value, owner }) => (value === 'DERIVED' || (value === 'OUTSIDE' && 'edtf' in owner)) && !owner['note']);
    expect(unexplained.map(({ path }) => path)).toEqual([]);
  });
});

describe('what the articles do not say', () => {
  it.each([
    '2020-01-03',
    '2021-04-07',
    '2020-05-07',
    '2024-05-20',
    '2024-07-13',
    '2024-07-31',
    '2024-10-16',
    '3 January',
    '7 April',
    '7 May',
    '20 May',
    '13 July',
    'Quds',
    'IRGC',
    'Revolutionary Guard',
    'The Hague',
    'Palestinian Fatah',
    'guilty',
    'arrested',
    'surrender',
    'rejected',
  ])('has no "%s" anywhere', (text) => {
    expect(files.flatMap(strings).filter((value) => value.includes(text))).toEqual([]);
  });

  it('has no date after 21 November 2024', () => {
    const dateKeys = ['when', 'saidOn', 'since', 'until', 'asOf', 'on', 'publishedOn'];
    const dates = membersOf(files).filter(({ key }) => dateKeys.includes(key));
    const edtfs = dates.map(({ value }) => edtfOf(value as string)!);
    expect(edtfs.length).toBeGreaterThan(60);
    for (const edtf of edtfs) expect(() => parseEdtf(edtf)).not.toThrow();
    // Compared as text: a month stands before its days.
    expect(edtfs.flatMap((edtf) => edtf.split('/')).filter((part) => part !== '..' && part > '2024-11-21')).toEqual([]);
  });

  it('keeps names known only from elsewhere to marked aliases', () => {
    const said = files.flatMap((file) => strings({ ...file, entities: file.entities.map((one) => ({ ...one, aliases: [] })) }));
    for (const name of ['Qassam', 'Pre-Trial', 'CJTF', 'Global Coalition', 'Camp Taji', 'Fatah Alliance', 'Daesh']) {
      expect(said.filter((value) => value.includes(name))).toEqual([]);
    }
  });

  it('makes nobody a member of the court and says so in a negated claim', () => {
    expect(relations.filter((one) => one.relation === 'MEMBER_OF').map((one) => one.to)).toEqual(['us-led-coalition']);
    expect(claim('B-C15').proposition).toBe('Israel and the United States are members of the International Criminal Court.');
    expect(claim('B-C15').polarity).toBe('NEGATED');
  });

  it('makes not confirming no denial, and finds one denial only', () => {
    expect(claim('B-C13').proposition).toBe('Mohammed Deif was killed in an Israeli airstrike.');
    expect([claim('B-C12').contradicts, claim('B-C13').contradicts]).toEqual([[], []]);
    expect(claims.filter(({ speechAct }) => speechAct === 'DENIED')).toEqual([claim('B-C9')]);
  });

  it('issues three warrants, executes none, and says of the withdrawn requests that they were requests', () => {
    const inState = (state: string) =>
      events.filter((one) => one.steps?.some((step) => step.state === state)).map(({ slug }) => factOf(slug));
    expect([inState('ISSUED'), inState('WITHDRAWN'), inState('EXECUTED')]).toEqual([['B-W1', 'B-W2', 'B-W3'], ['B-W4', 'B-W5'], []]);
    expect(event('B-W4').label).toBe('Request for an arrest warrant for Yahya Sinwar (withdrawn)');
    expect(event('B-W5').label).toBe('Request for an arrest warrant for Ismail Haniyeh (withdrawn)');
  });

  it('keeps the accusations apart', () => {
    const accused = (fact: string) => (event(fact).accusations ?? []).map(({ label }) => label);
    const deprivation = 'Knowingly depriving civilians in Gaza of water, food, fuel, medicine and electricity';
    expect([accused('B-W1'), accused('B-W2')]).toEqual([[deprivation], [deprivation]]);
    expect(accused('B-W3')).toEqual(['Part in murder', 'Part in rape', 'Part in torture', 'Part in hostage-taking']);
    expect([accused('B-W4'), accused('B-W5')]).toEqual([[], []]);
  });

  it('blames nobody for what the articles leave open', () => {
    expect(rolesOf('hamas')).toEqual(['B-E3 PARTY']);
    expect(rolesOf('israel').filter((role) => role.endsWith('PERPETRATOR'))).toEqual(['B-E7 PERPETRATOR']);
    expect(rolesOf('benjamin-netanyahu')).toEqual(['B-W1 NAMED_SUBJECT', 'B-E9 SPEAKER']);
    expect(rolesOf('yoav-gallant')).toEqual(['B-W2 NAMED_SUBJECT']);
    expect([event('B-E4').participants, event('B-E5').participants]).toEqual([[], []]);
  });

  it('tells of no cease-fire talks that took place: the article only says that negotiating became harder', () => {
    expect(events.filter(({ kind }) => kind === 'TALKS').map(({ slug }) => factOf(slug))).toEqual(['A-E1']);
  });

  it('gives Joe Biden no words in the first article and no view on jurisdiction in the second', () => {
    expect(rolesOf('joe-biden')).toEqual(['A-E3 OTHER']);
    expect(claims.filter(({ speakers }) => speakers.includes('joe-biden')).map(({ slug }) => factOf(slug))).toEqual(['B-C5', 'B-C6']);
  });

  it('says nothing of a withdrawal that the White House would have agreed to, and gives no number of troops', () => {
    const quantities = dialogue.claims.flatMap(({ quantity }) => (quantity ? [quantity.unit] : []));
    expect(quantities).toEqual(['dead named by the article']);
    const byWhiteHouse = dialogue.claims.filter(({ speakers }) => speakers.some((slug) => ['white-house', 'jen-psaki'].includes(slug)));
    expect(byWhiteHouse.filter(({ proposition }) => /withdraw|depart|leave|pull/.test(proposition))).toEqual([]);
  });
});
