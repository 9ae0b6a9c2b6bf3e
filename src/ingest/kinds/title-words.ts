// What the words of a title say of its kind. General words only, never names. First match wins, in the order of the tables.
import type { OrganizationKind, PlaceKind } from '../../domain/vocabulary.js';

/** In parentheses at the end of a title: what it is, in the words of whoever named it. */
export const disambiguators = {
  person:
    /\b(politicians?|footballer|soccer|actor|actress|singer|musician|rapper|composer|general|officer|journalist|lawyer|judge|jurist|activist|criminal|athlete|boxer|wrestler|fighter|businessman|businesswoman|basketball|baseball|cricketer|bishop|cardinal|priest|writer|author|novelist|poet|director|comedian|broadcaster|economist|scientist|physician|diplomat|prince|princess|king|queen|emir|sultan|sheikh|born \d{4}|wrestling|cyclist|swimmer|golfer|skier|runner|sprinter|driver|racing|coach|model|artist|painter|chef|astronaut|whistleblower|murderer|executive|entrepreneur|presenter|producer)\b/i,
  place:
    /\b(country|city|state|U\.S\. state|province|region|district|town|village|island|islands|county|river|lake|mountain|volcano|municipality|governorate|neighborhood|prefecture|territory|peninsula|street|square|airport|republic|park|building|prison|stadium)$/,
  organization:
    /\b(company|corporation|political party|party|band|group|newspaper|magazine|organi[sz]ation|airline|club|agency|television network|tv channel|tv network|tv station|channel|broadcaster|website|bank|retailer|publisher|union|militia|department store|service|team|university|college)$/,
} as const;

/** Words of a title that tell of happenings, works, offices, rules, things: none of the three kinds. */
export const topicWords =
  /\b(elections?|referendums?|pandemic|epidemics?|outbreaks?|wars?|conflicts?|crisis|crises|insurgency|attacks?|bombings?|shootings?|massacres?|stabbings?|murders?|killings?|deaths?|assassinations?|arrests?|trials?|lawsuits?|impeachment|inauguration|protests?|riots?|strikes|airstrikes?|coup|uprising|revolution|rebellion|invasion|offensive|clashes|skirmish(es)?|earthquakes?|tsunami|hurricane|typhoon|cyclone|storms?|floods?|flooding|wildfires?|bushfires?|fires|crash|derailment|disasters?|explosions?|eruption|collapse|accidents?|incidents?|scandals?|affair|controversy|controversies|allegations|hack|breach|shutdown|lockdowns?|cup|games|olympics|paralympics|championships?|grand prix|marathon|playoffs?|finals?|tournament|super bowl|world series|season|awards?|prize|oscars|act|bill|treaty|agreement|accords?|protocol|constitution|amendment|law|laws|decree|resolution|declaration|plan|programme|program|project|initiative|policy|budget|strategy|deal|talks|summit|day|festival|eid|ramadan|christmas|vaccines?|vaccination|virus|coronavirus|variant|disease|syndrome|influenza|fever|lineage|relations|dispute|operation|battle|siege|flight|genocide|war crimes?|history|timeline|list|line of succession|ceasefire|truce|sanctions|debate|convention|conference|visit|wedding|funeral|hostage|rescue|mission|expedition|rover|telescope|rocket|satellite|missile|uss|hms|kri|ins|mv|ss|submarine|frigate|destroyer|warship|aircraft|airplane|boeing|airbus|helicopter|language|religion|islam|christianity|currency|dollar|euro|index|stock|exchange rate|tax|film|album|song|novel|series|show|book|magazine of the year|person of the year|proclamation|case|cases|v\.|vs\.|brexit|census|draft|medal|order of|republican state|independence|statute|judiciary|presidency|education|withdrawal|electoral college|recall|politics)\b|\b\p{Ll}+ in \p{Lu}/iu;

const offices =
  'president|prime minister|first minister|minister|chancellor|premier|taoiseach|secretary|governor|lieutenant governor|mayor|ambassador|commander|' +
  'commissioner|leaders?|heads?|chief|director|chair(man|woman|person)?|speaker|king|queen|prince|princess|duke|duchess|emperor|sultan|emir|pope|' +
  'archbishop|bishop|patriarch|justice|judge|prosecutor|attorney general|solicitor general|surgeon general|postmaster general|envoy|members?|list';

/** "President of the United States", "Prime Minister of Iraq": an office is nobody. */
export const officeTitle = new RegExp(
  `^(the )?((vice|deputy|acting|former|first|foreign|interior|defen[cs]e|health|finance|crown|supreme|director|chief|associate|party|special) )*(${offices})\\b` +
    `(.*\\b(of|for|to)\\b|$)|\\b(high commissioner|secretary[- ]general|special rapporteur|(attorney|solicitor|surgeon|postmaster|governor)[- ]general)\\b|` +
    '\\b(president|prime minister|minister|chancellor|premier|governor|mayor|king|queen|prince|secretary|ambassador|senator|representative|leader|' +
    'monarchy|chief executive|spokesperson|soldiers?)$',
  'i',
);

/** "Prince William, Duke of Cambridge", "Pope Francis": a title and a name. */
export const royalName =
  /^(?:Prince|Princess|Queen|King|Pope|Emperor|Empress|Sultan|Emir) \p{Lu}\p{L}+(?: \p{L}+){0,3}(?:, (?:Prince|Princess|Duke|Duchess|Countess|Earl)\b.*)?$/u;

interface WordRule<Kind> {
  readonly words: RegExp;
  readonly is: Kind;
}

// biome-ignore format: a table, a row a kind
export const organizationWords: readonly WordRule<OrganizationKind>[] = [
  { is: 'COURT', words: /\b(supreme court|high court|constitutional court|court of (justice|appeals?|human rights|cassation)|criminal court|district court|courts?|tribunal)\b/i },
  { is: 'PARLIAMENT', words: /\b(parliament|congress|senate|national assembly|house of (representatives|commons|lords)|legislative (council|assembly|yuan)|state duma|general assembly|knesset|bundestag|verkhovna rada|legislature)\b/i },
  { is: 'PARTY', words: /\b(party|partido|parti|partei)\b/i },
  { is: 'MILITARY', words: /\b(army|navy|naval forces|air force|armed forces|coast guard|marine corps|space force|national guard|border guard|military|special forces|security forces|defen[cs]e forces?|revolutionary guards?|guard corps|peacekeep\w+)\b/i },
  { is: 'ARMED_GROUP', words: /\b(liberation (army|front|movement)|brigades?|militias?|mobilization forces|jihad|mujahideen|resistance army|rebels|resistance front|cartel|islamic state|state in iraq)\b/i },
  { is: 'GOVERNMENT_BODY', words: /^(government|cabinet|administration) of\b|\b(ministry|department|government|cabinet|administration|agency|bureau|authority|police|gendarmerie|carabinieri|prosecutor's office|office of|embassy|inspectorate|secretariat|election commission|electoral commission|federal reserve|treasury|customs|intelligence service|security service|fire brigade|fire service|national health service|public health|centers? for disease control)\b/i },
  { is: 'INTERNATIONAL', words: /^(united nations|european union|european commission|european parliament|african union|arab league|nato|world health organization|world bank|international)\b|\b(world health organization|union of|organi[sz]ation of|league of arab)\b/i },
  { is: 'NEWS_AGENCY', words: /\b(news agency|press agency|associated press)\b/i },
  { is: 'NEWS_OUTLET', words: /\b(news|times|post|herald|tribune|gazette|journal|daily|broadcasting|television|tv|radio|newspaper|media)$/i },
  { is: 'COMPANY', words: /\b(inc\.?|corp\.?|corporation|company|co\.|ltd\.?|plc|llc|gmbh|holdings?|airlines?|airways|motors?|pharmaceuticals?|technologies|industries|laboratories|studios|records|pictures|entertainment|energy|petroleum|oil|aerospace|biotech|bancorp|stores|brothers|group)$/i },
  { is: 'OTHER', words: /\b(university|college|institute|academy|foundation|society|association|federation|confederation|committee|commission|council|organi[sz]ation|alliance|coalition|movement|(trade|labou?r|workers'?|students'?|teachers'?|credit|national|football|rugby|solidarity|civil liberties|customs|players'?|farmers'?) union|trust|bank|club|f\.?c\.?|board|forum|network|service|services|league (of|for)|front|church|diocese|museum|corps|command|squadron|orchestra|choir|school|institution)\b/i },
];

// biome-ignore format: a table, a row a kind
export const placeWords: readonly WordRule<PlaceKind>[] = [
  { is: 'REGION', words: /\b(province|district|county|region|governorate|oblast|krai|prefecture|raion|voivodeship|department of|autonomous|municipality|parish|canton|peninsula|valley|(?<!\bof )(?<!\bislamic )state)$|^(province|region|state) of\b/i },
  { is: 'SITE', words: /\b(airport|air base|airfield|airbase|bridge|square|street|avenue|boulevard|road|highway|park|stadium|arena|prison|jail|penitentiary|palace|castle|canal|dam|cathedral|mosque|temple|synagogue|basilica|monument|memorial|tower|harbou?r|mine|power plant|nuclear plant|refinery|border crossing|refugee camp|camp|cemetery|zoo|mall|hotel|nightclub|theatre|theater|barracks|fort|base|space center|cosmodrome|spaceport|launch site|railway station|metro station|station)$/i },
  { is: 'OTHER', words: /\b(river|lake|sea|bay|gulf|strait|ocean|desert|islands?|archipelago|atoll|mountains?|mount|hills?|glacier|volcano|reef|forest|coast|beach|cape|channel|basin|plateau|falls)$|^(mount|lake|gulf of|strait of|bay of|sea of|isle of|cape|port of)\b/i },
  { is: 'CITY', words: /\b(city|town|village|township|borough)$|^city of\b/i },
];
