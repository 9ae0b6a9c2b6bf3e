// Words in titles that indicate a kind. General words only, never names.
import type { OrganizationKind, PlaceKind } from '../../domain/vocabulary.js';

/** A table row: words at the end of the head of a title, and the kind that they indicate. */
export interface HeadWords<Kind> {
  readonly is: Kind;
  readonly words: readonly string[];
}

const list = (text: string) => text.split(/,\s*/);

/** Words in the parentheses at the end of a title, by the kind that they indicate. */
export const disambiguators = {
  person:
    /\b(politicians?|footballer|football|soccer|cricket|tennis|golfer|ice hockey|police officer|actor|actress|singer|musician|rapper|composer|general|officer|journalist|lawyer|judge|jurist|activist|criminal|athlete|shooter|boxer|wrestler|fighter|businessman|businesswoman|basketball|baseball|cricketer|bishop|cardinal|priest|writer|author|novelist|poet|director|comedian|broadcaster|economist|scientist|physician|diplomat|prince|princess|king|queen|emir|sultan|sheikh|born \d{4}|wrestling|cyclist|swimmer|golfer|skier|runner|sprinter|driver|racing|coach|model|artist|painter|chef|astronaut|whistleblower|murderer|executive|entrepreneur|presenter|producer)\b/i,
  place:
    /\b(country|city|state|U\.S\. state|province|region|district|town|village|island|islands|county|river|lake|mountain|volcano|municipality|governorate|neighborhood|prefecture|territory|peninsula|street|square|airport|republic|park|building|prison|stadium|commune|constituency|electoral district|suburb|hill|bay|valley|desert|oblast|voivodeship|canton|department)$/,
  organization:
    /\b(company|corporation|political party|party|band|group|newspaper|magazine|organi[sz]ation|airline|club|agency|television network|tv channel|tv network|tv station|channel|broadcaster|website|bank|retailer|publisher|union|militia|department store|team|university|college)$/,
} as const;

/** Beginnings of titles of lists, events and things. A year anywhere in the title indicates the same. */
export const topicStart =
  /^(lists? of|category:|help:|portal:|history of|timeline of|politics of|economy of|operations? \p{L}|covid-19|coronavirus|hurricane|typhoon|cyclone|tropical storm|uss|hms|usns|hmas|kri|ins|rms|mv|ms|mt|ss|boeing \d|airbus a?\d|rights? |women's rights|human rights in |lgbt|murders? |killings? |deaths? |shootings? |siege |battle |assassination |impeachment |trial |arrest |disappearance |kidnapping |poisoning |anti-|pro-|order of|miss |mister )/iu;

/** Ends of titles of laws and lists, regardless of the words before. */
export const topicEnd = /\b(?:Act|Bill)(?: of)?(?: \d{4})?$|\blist of\b/u;

/** Heads of titles of events, works, offices, rules and things, which are not persons, organizations or places. */
export const topicHeads: readonly string[] = list(
  'election, elections, referendum, pandemic, epidemic, outbreak, war, wars, conflict, conflicts, crisis, crises, insurgency, attack, attacks, bombing, bombings, shooting, shootings, massacre, stabbing, murder, ' +
    'murders, killing, killings, death, deaths, assassination, trial, trials, lawsuit, impeachment, inauguration, protest, protests, riot, riots, strike, strikes, airstrike, airstrikes, coup, uprising, ' +
    'revolution, rebellion, mutiny, invasion, offensive, clashes, skirmishes, earthquake, tsunami, storm, storms, flood, floods, wildfire, wildfires, fire, fires, crash, collision, derailment, disaster, explosion, ' +
    'explosions, eruption, collapse, accident, accidents, incident, incidents, scandal, affair, controversy, allegations, breach, shutdown, lockdown, cup, games, olympics, paralympics, championship, championships, prix, ' +
    'marathon, playoffs, final, finals, tournament, bowl, series, season, award, awards, prize, prizes, oscars, act, bill, treaty, agreement, agreements, accord, accords, protocol, pact, convention, conventions, constitution, ' +
    'amendment, law, laws, code, decree, resolution, declaration, doctrine, plan, programme, program, project, initiative, policy, budget, strategy, deal, talks, summit, dialogue, conference, day, week, festival, carnival, ' +
    'parade, eid, vaccine, vaccines, virus, variant, disease, syndrome, influenza, fever, relations, dispute, disputes, claims, war crimes, genocide, ceasefire, sanctions, debate, debates, wedding, funeral, mission, expedition, ' +
    'rover, telescope, rocket, satellite, missile, submarine, frigate, destroyer, aircraft, helicopter, fighter, drone, vehicle, ship, language, languages, religion, dollar, euro, franc, peso, rupee, index, tax, film, sculpture, statue, painting, album, ' +
    'song, novel, book, opera, proclamation, case, census, draft, medal, independence, judiciary, presidency, monarchy, throne, education, politics, diaspora, people, peoples, culture, history, economy, ' +
    'flag, anthem, cabinet reshuffle, tour, open, derby, stakes, league season, show, rights, question, flight, ride, dam failure, doping, visit, withdrawal, intervention, involvement, blockade, evacuation, airlift, ' +
    'dynasty, era, age, movement control order, curriculum, certificate, visa, passport, march, rally, rallies, demonstrations, siege, battle, campaign, operation, operations, scheme, fraud, tapes, papers, files, leak, leaks, ' +
    'bailout, stimulus, lottery, system, wall, fence, barrier, immigration, terrorism, extremism, violence, racism, abuse, crime, drivers, players, provinces, states, regions, districts, counties, cities, municipalities, awards ceremony, match, fight, race, standard time, daylight time, time zone',
);

const offices =
  'president|prime minister|first minister|minister|chancellor|premier|taoiseach|secretary|governor|lieutenant governor|mayor|ambassador|commander|' +
  'commissioner|leaders?|heads?|chief|director|chair(man|woman|person)?|speaker|king|queen|prince|princess|duke|duchess|emperor|sultan|emir|pope|' +
  'archbishop|bishop|patriarch|justice|judge|prosecutor|attorney general|solicitor general|surgeon general|postmaster general|envoy|members?|list|vice|deputy';

/** "President of the United States", "Prime Minister of Iraq", "Afghan President": an office is not a person. */
export const officeTitle = new RegExp(
  `^(the )?((vice|deputy|acting|former|first|foreign|interior|defen[cs]e|health|finance|crown|supreme|director|chief|associate|party|special|permanent) )*(${offices})\\b` +
    `(.*\\b(of|for|to)\\b|$)|\\b(high commissioner|secretary[- ]general|special rapporteur|(attorney|solicitor|surgeon|postmaster|governor)[- ]general)\\b|` +
    '^(vice[- ]?|deputy |associate )(president|chancellor|justice|prime minister|premier|speaker|leader)|' +
    '\\b(president|prime minister|minister|chancellor|premier|governor|mayor|king|queen|prince|secretary|ambassador|senator|representative|leader|' +
    'chief executive|spokesperson|justice|commissioner|soldiers?|emperor|pope|patriarch)$',
  'i',
);

/** "Diana, Princess of Wales", "Pope Francis", "Mullah Omar": a name with the title of a ruler or cleric. */
export const royalName =
  /^(?:Pope|Emperor|Empress|Mullah|Ayatollah|Archbishop|Cardinal|Sir|Dame) \p{Lu}[\p{L}'’-]+(?: (?:al-|bin )?\p{Lu}[\p{L}'’-]+){0,3}(?: [IVX]+)?$|^(?:(?:Prince|Princess|Queen|King|Sultan|Emir) )?\p{Lu}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+){0,3}, (?:(?:Crown|Hereditary) )?(?:Prince|Princess|Duke|Duchess|Count|Countess|Earl|Baron|Baroness|Queen|King|Marquess|Viscount)\b.*$|^\d+(?:st|nd|rd|th) (?:Dalai|Panchen) Lama$/u;

// biome-ignore format: a table with one row per kind
export const organizationHeads: readonly HeadWords<OrganizationKind>[] = [
  { is: 'COURT', words: list('court, courts, tribunal, court martial') },
  { is: 'PARLIAMENT', words: list('parliament, senate, national assembly, federal assembly, legislative assembly, legislative council, legislative yuan, general assembly, state duma, state assembly, supreme council, house of representatives, house of commons, house of lords, chamber of deputies, chamber of representatives, legislature, states congress, people\'s congress, national council') },
  { is: 'PARTY', words: list('party, partido, parti, partei, political party') },
  { is: 'MILITARY', words: list('army, ground forces, navy, naval forces, naval force, naval infantry, air force, air forces, armed forces, coast guard, marine corps, marines, space force, national guard, military, special forces, security forces, defence force, defence forces, defense force, defense forces, self-defense forces, revolutionary guards, revolutionary guard, guard corps, foreign legion, special operations command, africa command, central command, fleet, regiment, battalion, republican guard') },
  { is: 'ARMED_GROUP', words: list('liberation army, liberation front, liberation movement, brigades, militia, militias, mobilization forces, resistance army, cartel, democratic forces, mujahideen, salvation army front, insurgent army') },
  { is: 'GOVERNMENT_BODY', words: list('ministry, government, cabinet, administration, agency, bureau, authority, police, police department, police service, police force, fire department, health department, state department, sheriff\'s office, sheriff\'s department, gendarmerie, prosecutor\'s office, attorney\'s office, office, embassy, consulate, consulate general, consulate-general, high commission, inspectorate, secretariat, directorate, election commission, electoral commission, federal reserve, national bank, central bank, reserve bank, treasury, department, intelligence service, security service, intelligence community, fire brigade, national health service, centers, city council, state council, security council, guardian council, affairs council, affairs commission, intelligence directorate, weather service, police corps, prison service') },
  { is: 'INTERNATIONAL', words: list('united nations, african union, european union, arab league, world bank, world health organization, monetary fund, economic forum') },
  { is: 'NEWS_AGENCY', words: list('news agency, press agency, associated press') },
  { is: 'NEWS_OUTLET', words: list('news, times, post, herald, tribune, gazette, journal, daily, broadcasting, broadcasting corporation, television, tv, radio, newspaper, media, news network, telegraph, chronicle') },
  { is: 'COMPANY', words: list('inc, inc., corp, corp., corporation, company, co., ltd, ltd., limited, plc, llc, gmbh, s.a., holdings, airlines, air lines, airline, airways, motors, pharmaceuticals, pharmaceutical, pharma, technologies, technology, industries, laboratories, studios, records, pictures, entertainment, petroleum, aerospace, bancorp, stores, brothers, group, properties, insurance, ag, se, n.v., plc., llp, asa, oyj, pjsc, electronics, stock exchange, systems, telecom, foods, biotech, biotechnology, partners, therapeutics, semiconductor, semiconductors, software, mills, steel') },
  { is: 'OTHER', words: list('university, universidad, université, college, institute, academy, foundation, society, association, federation, confederation, commission, committee, council, organization, organisation, coalition, trust, club, f.c., fc, a.f.c., cf, c.f., sc, s.c., sfc, royal household, household, football team, football club, cricket team, basketball team, hockey team, rugby team, rugby union team, national team, board, forum, league, council of churches, church of england, diocese, archdiocese, bar association, network, laboratory, institutes, orchestra, choir, ballet, fund, socialists, democrats, greens, congregation, brotherhood, school board') },
  { is: 'UNKNOWN', words: list('national congress, orthodox church, catholic church, task force, secret service, postal service, service, services, bank, banque, banco, international, railways, front, union, alliance, forces, corps, command, guard') },
];

// biome-ignore format: a table with one row per kind
export const placeHeads: readonly HeadWords<PlaceKind>[] = [
  { is: 'REGION', words: list('province, district, county, governorate, region, oblast, krai, prefecture, raion, voivodeship, municipality, parish, canton, peninsula, valley, subdistrict, constituency, electoral district, autonomous region, autonomous republic, bay area, metropolitan region, autonomous community, autonomous oblast, economic area, territory, territories, far east, highlands, midlands, federal district, kurdistan region, capital region, metropolitan area, capital area, capital territory, cercle') },
  { is: 'SITE', words: list('airport, international airport, air base, air force base, army base, naval base, military base, naval station, airfield, airbase, bridge, square, street, avenue, boulevard, road, highway, expressway, freeway, motorway, interstate, turnpike, park, stadium, arena, prison, jail, penitentiary, correctional facility, correctional center, detention center, palace, castle, canal, dam, cathedral, mosque, temple, synagogue, basilica, monastery, monument, memorial, tower, towers, harbour, harbor, port, mine, power plant, power station, nuclear plant, nuclear facility, refinery, border crossing, crossing, refugee camp, camp, cemetery, zoo, mall, hotel, nightclub, theatre, theater, opera house, barracks, fort, base, space center, space centre, cosmodrome, spaceport, launch site, launch complex, station, railway station, metro station, test range, test site, raceway, speedway, superspeedway, convention centre, convention center, exhibition centre, exhibition center, racecourse, courthouse, capitol, hospital, medical center, museum, pleasure beach, gate, exclusion zone, special economic zone, demilitarized zone, border, volcano observatory, tunnel, lighthouse, shipyard, circuit, embankment, garden, gardens, shrine, church building, strip, green zone, golf club, ground, showground, fairgrounds, racetrack, velodrome, demarcation line') },
  { is: 'OTHER', words: list('river, lake, sea, bay, gulf, strait, ocean, desert, island, islands, archipelago, atoll, mountains, mountain, mount, hills, glacier, volcano, reef, forest, national forest, coast, beach, cape, channel, basin, plateau, falls, delta, isle, isles, wetlands, national park, crater lake, fjord, peak, canyon, heights, empire, wildlife refuge, congressional district') },
  { is: 'CITY', words: list('city, town, village, township, borough, suburb') },
];

/** Heads that are part of a name even if a title writes them in lower case: "Biden administration", "Chernobyl power plant". */
export const smallHeads = new Set(
  list(
    'administration, government, military, army, police, armed forces, air force, navy, parliament, football team, cricket team, basketball team, hockey team, rugby team, rugby union team, power plant, district, border, congressional district, tunnel, launch site, airport, county, governorate, province, coalition, affairs council, peninsula, river, border crossing',
  ),
);

/** Parliaments and organizations of states whose titles contain no word that indicates their kind. */
export const knownBodies: readonly HeadWords<OrganizationKind>[] = [
  {
    is: 'PARLIAMENT',
    words: list(
      'Knesset, Bundestag, Bundesrat, Landtag, Riksdag, Storting, Folketing, Eduskunta, Althing, Seimas, Saeima, Riigikogu, Sejm, Verkhovna Rada, State Duma, Dáil Éireann, Dáil, Seanad Éireann, ' +
        'Oireachtas, Lok Sabha, Rajya Sabha, Majlis, Jatiya Sangsad, National Diet, Cortes Generales, Loya jirga, Mejlis, Sabor, Skupština, House of Commons, House of Lords',
    ),
  },
  {
    is: 'INTERNATIONAL',
    words: list(
      'NATO, OPEC, OPEC+, ASEAN, ECOWAS, OECD, OSCE, IAEA, UNICEF, UNESCO, UNHCR, UNRWA, WHO, WTO, IMF, ILO, ICC, ICAO, WFP, EU, UN, U.N., Interpol, INTERPOL, Europol, Eurojust, Frontex, Mercosur, CARICOM, SADC, IGAD, ' +
        'G7, G20, BRICS, Benelux, Commonwealth of Nations, Red Cross, Red Crescent, CSTO',
    ),
  },
];

/** Beginnings of titles of international bodies, regardless of the words after. */
export const internationalStart =
  /^(?:United Nations|UN|U\.N\.|European (?:Union|Commission|Council|Parliament|Court)|International (?:Criminal|Court))\b/u;

/** Subjects of departments that are government bodies and not parts of countries. */
export const departmentWords =
  /\b(?:Police|Fire|Health|State|Defen[cs]e|Justice|Treasury|Education|Energy|Labor|Commerce|Transportation|Interior|Sheriff's|Works|Agriculture|Revenue|Sanitation|Correctional?s?) Department$/u;

/** Beginnings of names of places: "Lake Chad", "County Donegal". */
export const placeStart =
  /^(lake|mount|gulf of|strait of|bay of|sea of|isle of|cape|port of|county|district of|city of|fort|horn of|cathedral of|interstate|highway) \p{Lu}?/iu;

/** Heads that are also surnames: only the texts show whether a title of two or three words ends with a surname. */
export const surnames = new Set(
  list(
    'law, day, case, hill, hills, lake, church, rivers, post, banks, english, march, mills, fox, storm, fire, bishop, pope, king, prince, judge, justice, major, mayor, bill, price, page, race, battle, stones, college, young',
  ),
);

/** "Felipe VI of Spain", "Elizabeth II": a name with the number of a ruler. */
export const numberedName =
  /^(\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)? (?:II|III|IV|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI)( of \p{Lu}\p{L}+)?$/u;
