// What the two seed articles must say, one row a fact, under the fact ids of fact-slugs.ts.
// Kept apart from the seeds on purpose: a reviewer compares the two row by row.

/** Claim, speakers ("-": the article's own voice), speech act, polarity, when it was said ("-": not given), quantity. */
export const claimFacts = `
A-C1   white-house                   ANNOUNCED  AFFIRMED  2021-03-23             -
A-C2   jen-psaki,white-house         STATED     AFFIRMED  2021-03-23             -
A-C3   jen-psaki                     STATED     AFFIRMED  2021-03-23             -
A-C4   associated-press              STATED     AFFIRMED  -                      -
A-C5   iraq                          REQUESTED  AFFIRMED  ../2021-03-23          -
A-C6   -                             STATED     AFFIRMED  2021-03-23/2021-03-24  -
A-C7   -                             STATED     AFFIRMED  2021-03-23/2021-03-24  -
A-C8   fatah-bloc                    DEMANDED   AFFIRMED  2021-03                -
A-C9   -                             STATED     AFFIRMED  2021-03                -
A-C10  -                             STATED     AFFIRMED  2021-03-23/2021-03-24  EXACTLY:2
A-C11  -                             STATED     AFFIRMED  2021-03-23/2021-03-24  -
B-C1   icc-three-judge-panel         ALLEGED    AFFIRMED  2024-11-21             EXACTLY:3
B-C2   international-criminal-court  ALLEGED    AFFIRMED  2024-11-21             -
B-C3   international-criminal-court  ALLEGED    AFFIRMED  2024-11-21             -
B-C4   benjamin-netanyahu            CONDEMNED  AFFIRMED  ../2024-11-21          -
B-C5   joe-biden                     CONDEMNED  AFFIRMED  ../2024-11-21          -
B-C6   joe-biden                     STATED     AFFIRMED  ../2024-11-21          -
B-C7   hamas                         CONDEMNED  AFFIRMED  ../2024-11-21          -
B-C8   international-criminal-court  STATED     AFFIRMED  2024-11-21             -
B-C9   israeli-foreign-ministry      DENIED     NEGATED   2024-09                -
B-C10  israeli-foreign-ministry      ALLEGED    AFFIRMED  2024-09                -
B-C11  israeli-foreign-ministry      ANNOUNCED  AFFIRMED  2024-09                EXACTLY:2
B-C12  israel                        ALLEGED    AFFIRMED  -                      -
B-C13  hamas                         CONFIRMED  NEGATED   2024-11-21             -
B-C14  gaza-health-officials         STATED     AFFIRMED  2024-11-21             AT_LEAST:44000
B-C15  -                             STATED     NEGATED   2024-11-21             -
B-C16  -                             STATED     AFFIRMED  2024-11-21             -
B-C17  -                             STATED     AFFIRMED  2024-11-21             -
B-C18  -                             STATED     AFFIRMED  2024-11-21             ABOUT:1200
B-C19  -                             STATED     AFFIRMED  2024-11-21             ABOUT:250
B-C20  -                             STATED     AFFIRMED  2024-11-21             ABOUT:100
B-C21  -                             ALLEGED    AFFIRMED  2024-11-21             AT_LEAST:0.3333333333333333
B-C22  -                             STATED     AFFIRMED  2024-11-21             -
B-C23  -                             STATED     AFFIRMED  2024-11-21             -
B-C24  -                             STATED     AFFIRMED  2024-11-21             EXACTLY:90
B-C25  -                             STATED     AFFIRMED  2024-11                EXACTLY:2300000
B-C26  -                             STATED     AFFIRMED  2024-11-21             EXACTLY:13
B-C27  -                             STATED     AFFIRMED  2024-11-21             -
B-C28  -                             STATED     AFFIRMED  2024-11-21             -
B-C29  -                             STATED     AFFIRMED  ../2024-11-21          EXACTLY:2`;

/** Event, kind (with the category of an OTHER_EVENT), when. */
export const eventFacts = `
A-E1   TALKS                          2021-04
A-E2   OTHER_EVENT/STATEMENT          2021-03-23
A-E3   OTHER_EVENT/REQUEST            ../2021-03-23
A-E4   ATTACK                         2020-01
A-E5   OTHER_EVENT/TAKING_OFFICE      2020-05
A-E6   OTHER_EVENT/HANDOVER           2020-08-23
A-E7   OTHER_EVENT/MILITARY_PRESENCE  -
B-W1   ARREST_WARRANT                 2024-11-21
B-W2   ARREST_WARRANT                 2024-11-21
B-W3   ARREST_WARRANT                 2024-11-21
B-W4   ARREST_WARRANT                 2023-10-07/2024-11-21
B-W5   ARREST_WARRANT                 2023-10-07/2024-11-21
B-E1   ATTACK                         2023-10-07
B-E2   OTHER_EVENT/HOSTAGE_TAKING     2023-10-07/..
B-E3   CONFLICT                       2023-10/..
B-E4   OTHER_EVENT/CEASE_FIRE         2023
B-E5   OTHER_EVENT/RELEASE            2023
B-E6   OTHER_EVENT/LEGAL_FILING       2024-09
B-E7   ATTACK                         2023-10-07/2024-11-21
B-E8   OTHER_EVENT/DEATH              2023-10-07/2024-11-21
B-E9   OTHER_EVENT/ADDRESS            2024-11-18`;

/** Event, who took part, in which role. */
export const participantFacts = `
A-E1 united-states PARTY
A-E1 iraq PARTY
A-E1 jen-psaki SPOKESPERSON
A-E2 white-house ISSUER
A-E2 jen-psaki SPOKESPERSON
A-E3 iraq REQUESTER
A-E3 biden-administration ADDRESSEE
A-E3 joe-biden OTHER
A-E4 united-states PERPETRATOR
A-E4 qassem-soleimani VICTIM
A-E4 abu-mahdi-al-muhandis VICTIM
A-E5 mustafa-al-kadhimi OFFICE_HOLDER
A-E5 iraq OTHER
A-E6 us-led-coalition HANDED_OVER_BY
A-E6 iraqi-security-forces RECEIVED_BY
A-E6 us-forces OTHER
A-E7 us-led-coalition OTHER
A-E7 iraqi-security-forces OTHER
B-W1 international-criminal-court ISSUER
B-W1 benjamin-netanyahu NAMED_SUBJECT
B-W1 icc-three-judge-panel JUDGING_PANEL
B-W1 karim-khan REQUESTER
B-W2 international-criminal-court ISSUER
B-W2 yoav-gallant NAMED_SUBJECT
B-W2 icc-three-judge-panel JUDGING_PANEL
B-W2 karim-khan REQUESTER
B-W3 international-criminal-court ISSUER
B-W3 mohammed-deif NAMED_SUBJECT
B-W3 karim-khan REQUESTER
B-W4 yahya-sinwar NAMED_SUBJECT
B-W4 karim-khan REQUESTER
B-W5 ismail-haniyeh NAMED_SUBJECT
B-W5 karim-khan REQUESTER
B-E1 militants-of-7-october-2023 PERPETRATOR
B-E1 mohammed-deif PERPETRATOR
B-E1 southern-israel VICTIM
B-E2 militants-of-7-october-2023 PERPETRATOR
B-E2 mohammed-deif PERPETRATOR
B-E3 israel PARTY
B-E3 hamas PARTY
B-E3 gaza-strip AFFECTED
B-E6 israel SUBMITTER
B-E6 israeli-foreign-ministry SPOKESPERSON
B-E6 international-criminal-court ADDRESSEE
B-E7 israel PERPETRATOR
B-E7 mohammed-deif VICTIM
B-E8 yahya-sinwar VICTIM
B-E8 ismail-haniyeh VICTIM
B-E9 benjamin-netanyahu SPEAKER
B-E9 knesset ADDRESSED_BODY`;

/** Event, place, how exactly. */
export const placeFacts = `
A-E4 baghdad-airport NEAR
A-E6 taji-military-base EXACT
A-E7 iraq WITHIN
B-E1 southern-israel WITHIN
B-E2 gaza-strip WITHIN
B-E3 gaza-strip WITHIN
B-E9 jerusalem WITHIN`;

/** Warrant, state, date, by whom. */
export const stepFacts = `
B-W1  REQUESTED  2023-10-07/2024-09     karim-khan
B-W1  CONTESTED  2024-09                israel
B-W1  ISSUED     2024-11-21             icc-three-judge-panel
B-W2  REQUESTED  2023-10-07/2024-09     karim-khan
B-W2  CONTESTED  2024-09                israel
B-W2  ISSUED     2024-11-21             icc-three-judge-panel
B-W3  REQUESTED  2023-10-07/2024-11-21  karim-khan
B-W3  ISSUED     2024-11-21             international-criminal-court
B-W4  REQUESTED  2023-10-07/2024-11-21  karim-khan
B-W4  WITHDRAWN  ../2024-11-21          karim-khan
B-W5  REQUESTED  2023-10-07/2024-11-21  karim-khan
B-W5  WITHDRAWN  ../2024-11-21          karim-khan`;

/** From, relation, to, provenance, then what holds of it (title, since, until, asOf), where given. */
export const relationFacts = `
jen-psaki AFFILIATED_WITH white-house ARTICLE | White House press secretary, as of 2021-03-23
joe-biden AFFILIATED_WITH biden-administration ARTICLE | President, as of 2021-03
mustafa-al-kadhimi AFFILIATED_WITH iraq ARTICLE | Prime Minister, since 2020-05
qassem-soleimani AFFILIATED_WITH iran ARTICLE | General, as of 2020-01
abu-mahdi-al-muhandis AFFILIATED_WITH popular-mobilization-forces ARTICLE | deputy chief, as of 2020-01
thaier-al-sudani AFFILIATED_WITH reuters DERIVED | photographer, as of 2020-08-23
fatah-bloc PART_OF iraqi-parliament ARTICLE | as of 2021-03
white-house PART_OF united-states DERIVED |
biden-administration PART_OF united-states DERIVED |
united-states MEMBER_OF us-led-coalition ARTICLE | leader, as of 2020-08-23
baghdad WITHIN iraq ARTICLE |
baghdad-airport WITHIN iraq DERIVED |
taji-military-base WITHIN iraq ARTICLE |
benjamin-netanyahu AFFILIATED_WITH israel ARTICLE | Prime Minister, as of 2024-11-18/2024-11-21
yoav-gallant AFFILIATED_WITH israel ARTICLE | defense minister, until ../2024-11-21
karim-khan AFFILIATED_WITH international-criminal-court ARTICLE | Chief Prosecutor, as of 2024-11-21
mohammed-deif AFFILIATED_WITH hamas-armed-wing ARTICLE | head, as of 2024-11-21
yahya-sinwar AFFILIATED_WITH hamas ARTICLE | senior figure, until ../2024-11-21
ismail-haniyeh AFFILIATED_WITH hamas ARTICLE | senior figure, until ../2024-11-21
joe-biden AFFILIATED_WITH united-states ARTICLE | President, as of 2024-11-21
ohad-zwigenberg AFFILIATED_WITH associated-press DERIVED | photographer, as of 2024-11-18
hamas-armed-wing PART_OF hamas ARTICLE |
icc-three-judge-panel PART_OF international-criminal-court DERIVED |
israeli-foreign-ministry PART_OF israel ARTICLE |
knesset BASED_IN jerusalem ARTICLE |
southern-israel WITHIN israel ARTICLE |`;

/** Event, how it follows, event, provenance. */
export const followFacts = `
A-E1 IN_RESPONSE_TO A-E3 ARTICLE
A-E2 IN_RESPONSE_TO A-E3 ARTICLE
B-E2 PART_OF B-E1 ARTICLE
B-E3 CAUSED_BY B-E1 ARTICLE
B-E4 PART_OF B-E3 DERIVED
B-E5 PART_OF B-E4 ARTICLE
B-E5 PART_OF B-E2 DERIVED
B-E6 IN_RESPONSE_TO B-W1 DERIVED
B-E6 IN_RESPONSE_TO B-W2 DERIVED
B-E7 PART_OF B-E3 DERIVED
B-W1 IN_RESPONSE_TO B-E3 DERIVED
B-W2 IN_RESPONSE_TO B-E3 DERIVED
B-W3 IN_RESPONSE_TO B-E1 ARTICLE`;

/** Claim, then what it is about: events by fact id, entities by slug. */
export const aboutFacts = `
A-C1  A-E1
A-C2  A-E1 us-led-coalition iraqi-security-forces isis iraq A-E7
A-C3  A-E1
A-C4  A-E1 united-states iraq
A-C5  A-E3 A-E1 biden-administration us-forces
A-C6  A-E2 A-E3
A-C7  united-states iraq A-E4
A-C8  us-forces iraq
A-C9  fatah-bloc iran
A-C10 A-E4
A-C11 united-states iraq mustafa-al-kadhimi A-E5
B-C1  benjamin-netanyahu yoav-gallant B-W1 B-W2
B-C2  mohammed-deif B-W3 B-E1
B-C3  B-W1 B-W2 B-W3
B-C4  karim-khan B-W1 B-W2
B-C5  karim-khan
B-C6  israel hamas
B-C7  karim-khan B-W1 B-W2 B-W3 B-W4 B-W5
B-C8  international-criminal-court israel
B-C9  international-criminal-court B-W1 B-W2
B-C10 international-criminal-court israel
B-C11 B-E6
B-C12 mohammed-deif B-E7
B-C13 mohammed-deif B-E7
B-C14 B-E3
B-C15 israel united-states international-criminal-court
B-C16 B-W1 B-W2 B-W3
B-C17 B-W1 B-W2 B-W3
B-C18 B-E1
B-C19 B-E1 B-E2
B-C20 B-E2
B-C21 B-E2
B-C22 B-E5 B-E4
B-C23 B-E3 gaza-strip
B-C24 B-E3 gaza-strip
B-C25 gaza-strip
B-C26 B-E3
B-C27 yahya-sinwar ismail-haniyeh B-E8
B-C28 united-states israel
B-C29 karim-khan B-W4 B-W5`;

/** What claims say of one another, and of which events they say that they happened: these decide statuses. */
export const claimLinks = `
B-C1 supports B-C3
B-C2 supports B-C3
B-C8 contradicts B-C9
B-C9 contradicts B-C8
A-C1 happening A-E1
A-C10 happening A-E4
B-C11 happening B-E6
B-C12 happening B-E7
B-C13 happening B-E7
B-C18 happening B-E1
B-C19 happening B-E1
B-C19 happening B-E2
B-C22 happening B-E4
B-C22 happening B-E5
B-C26 happening B-E3
B-C27 happening B-E8
A-C1 concerns A-E1:united-states:PARTY
A-C1 concerns A-E1:iraq:PARTY
A-C2 concerns A-E7:iraqi-security-forces:OTHER
A-C10 concerns A-E4:united-states:PERPETRATOR
A-C10 concerns A-E4:qassem-soleimani:VICTIM
A-C10 concerns A-E4:abu-mahdi-al-muhandis:VICTIM
B-C2 concerns B-E1:mohammed-deif:PERPETRATOR
B-C2 concerns B-E2:mohammed-deif:PERPETRATOR
B-C11 concerns B-E6:israel:SUBMITTER
B-C11 concerns B-E6:international-criminal-court:ADDRESSEE
B-C12 concerns B-E7:mohammed-deif:VICTIM
B-C12 concerns B-E7:israel:PERPETRATOR
B-C13 concerns B-E7:mohammed-deif:VICTIM
B-C18 concerns B-E1:militants-of-7-october-2023:PERPETRATOR
B-C18 concerns B-E1:southern-israel:VICTIM
B-C19 concerns B-E1:militants-of-7-october-2023:PERPETRATOR
B-C19 concerns B-E1:southern-israel:VICTIM
B-C19 concerns B-E2:militants-of-7-october-2023:PERPETRATOR
B-C23 concerns B-E3:gaza-strip:AFFECTED
B-C24 concerns B-E3:gaza-strip:AFFECTED
B-C27 concerns B-E8:yahya-sinwar:VICTIM
B-C27 concerns B-E8:ismail-haniyeh:VICTIM`;

/** The rows of a table above, with single spaces between cells. */
export function rowsOf(table: string): string[] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.trim().replace(/\s+/g, ' '));
}
