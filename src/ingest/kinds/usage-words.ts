// Words before and after a name in a text that indicate its kind. General words only, never names.
import type { OrganizationKind } from '../../domain/vocabulary.js';

const callings =
  'president|president-elect|vice president|prime minister|premier|minister|chancellor|senator|sen\\.|representative|rep\\.|congressman|congresswoman|governor|gov\\.|governor-general|mayor|king|queen|prince|princess|' +
  'emperor|sultan|emir|pope|cardinal|bishop|archbishop|patriarch|ayatollah|sheikh|imam|rabbi|reverend|rev\\.|general|gen\\.|colonel|col\\.|captain|lieutenant|lt\\.|commander|commandant|admiral|sergeant|' +
  'marshal|judge|justice|magistrate|prosecutor|attorney|lawyer|secretary|undersecretary|ambassador|envoy|representative to the united nations|spokesman|spokeswoman|spokesperson|taoiseach|speaker|deputy|treasurer|commissioner|' +
  'leader|chief|director|director-general|chairman|chairwoman|chairperson|chair|ceo|cfo|executive|founder|co-founder|cofounder|owner|candidate|nominee|lawmaker|legislator|politician|mp|dissident|activist|campaigner|organizer|organiser|' +
  'journalist|reporter|editor|presenter|anchor|host|blogger|youtuber|writer|author|novelist|poet|playwright|actor|actress|singer|singer-songwriter|songwriter|rapper|musician|guitarist|drummer|bassist|composer|producer|filmmaker|director|comedian|' +
  'dancer|artist|painter|sculptor|architect|designer|model|player|footballer|striker|goalkeeper|midfielder|defender|quarterback|pitcher|cricketer|boxer|wrestler|driver|racer|cyclist|golfer|swimmer|sprinter|runner|gymnast|skier|jockey|athlete|coach|manager|' +
  'astronaut|cosmonaut|scientist|physicist|chemist|biologist|virologist|epidemiologist|professor|prof\\.|doctor|dr\\.|mr\\.|mrs\\.|ms\\.|sir|dame|lord|lady|businessman|businesswoman|entrepreneur|billionaire|tycoon|mogul|oligarch|financier|warlord|' +
  'fugitive|killer|gunman|suspect|murderer|perpetrator|attacker|shooter|hitman|drug lord|kingpin|whistleblower|whistle-blower|hacker|first lady|wife|husband|son|daughter|brother|sister|father|mother|widow|cousin|nephew|niece|veteran|pianist|' +
  'violinist|conductor|economist|historian|philosopher|theologian|explorer|teenager|teen|student|officer|policeman|detective|ex-president|strongman|dictator|monarch|cleric|priest|evangelist|televangelist|adviser|advisor|aide|strategist|ally|politician|diplomat|separatist|navigator|jihadist|defendant|tennis player|champion|counsel|physician|surgeon|nurse|chef|lobbyist|magnate|mother-in-law|father-in-law|brother-in-law|sister-in-law|son-in-law|daughter-in-law|paratriathlete|triathlete|paralympian|olympian|archer|fencer|rower|sailor|weightlifter|judoka|chess grandmaster|grandmaster';

/** Words before the name of a person: titles, offices and occupations. */
export const beforePerson = new RegExp(`(?<![\\p{L}-])(?:${callings})\\s+(?:and \\p{Ll}+ )?["“”'’]?$`, 'iu');

/** "Prime Minister of Synthetica Anna Synthetic", "chairman of the board Anna Synthetic". */
export const beforePersonInOffice =
  /\b(president|minister|chancellor|premier|governor|mayor|king|leader|director|chairman|ceo|secretary|head|speaker|commander|founder|ambassador|captain|attorney general) (?:of|for) (?:the )?\p{Lu}[^,.;:]{0,40} $/iu;

/** Words for relatives and associates, optionally followed by a comma. */
export const beforeRelative =
  /\b(?:his|her|whose|'s|’s) (?:\p{Ll}+ )?(?:wife|husband|son|daughter|brother|sister|father|mother|partner|predecessor|successor|deputy|rival|lawyer),? $/iu;

/** Actions and attributes of persons only, after the name. Not verbs such as "says" and "announces", which fit organizations too. */
export const afterPerson =
  /^(,? (?:aged )?\d{1,2}[,.]| \(\d{1,2}\)|,? (?:who|whose)\b(?! is set to| owns| operates)|['’]s? (?:wife|husband|son|daughter|brother|sister|mother|father|lawyers?|family|funeral|death|doctor|attorney|body|resignation|arrest|remarks|trial|detention|inauguration|murder|assassination|condition|conviction)\b| (?:dies|died|is dead|has died|passes away|tests? (?:positive|negative)|tested positive|is sworn|was sworn|is inaugurated|takes office|takes the oath|resigns|resigned|steps down|is sentenced|was sentenced|is found guilty|is acquitted|pleads|pleaded|is convicted|was convicted|is arrested|was arrested|is detained|is released from|is hospitali[sz]ed|is re-?elected|is elected|was elected|is appointed|was appointed|is nominated|is indicted|apologi[sz]es|becomes the (?:first|new|youngest|oldest)|retires|wins re-?election|wins (?:his|her|the)|is assassinated|was assassinated|is shot|was shot|was born|was killed|was murdered|defeats|beats|self-isolates|self-quarantines|receives? (?:his|her)|declares (?:himself|herself)|in (?:his|her)|for (?:his|her)|to (?:his|her)|and (?:his|her)|says (?:he|she)|said (?:he|she)|tweets|concedes|flees|is fired|was fired|dedicates|succeeds|as (?:the )?(?:new |next |its |his |her )?(?:president|prime minister|minister|secretary|chief|director|ambassador|ceo|governor|mayor|chair|head|attorney))\b)/iu;

/** Actions of persons that organizations and others take too, so that they count only together with other evidence. */
export const afterSpeaker =
  /^,? (?:says|said|states|stated|tells|told|claims|denies|warns|calls|called|urges|vows|pledges|condemns|criticizes|criticises|accuses|announces|announced|confirms|orders|signs|meets|visits|arrives|attends|wins|won|leads|declares|defends|rejects|refuses|agrees|asks|praises|describes|appoints|threatens|thanks|and)\b/i;

/** Pronouns such as "his" and "she" later in the same sentence. */
export const laterPronoun = /^[^.;]*?\b(?:he|she|his|her|him|himself|herself)\b/i;

/** Descriptions of a person after a name: "a former minister", "the head of". */
export const afterByCalling = new RegExp(
  `^, (?!(?:and|or|but|for|in|on|at|after|before|when|while|as|with|to|from|by|where|which|according)\\b)(?:(?:an?|the|one of|who was|his|her|their) )?(?:[\\p{L}\\p{N}'’.-]+ ){0,5}?(?:${callings})(?![\\p{L}-])`,
  'iu',
);

/** Words before a name that indicate that it is not a person. */
export const beforeNoPerson =
  /\b(the|in|at|near|company|firm|film|movie|series|show|album|song|novel|book|game|ship|vessel|tanker|horse|band|group|party|app|website|platform|newspaper|magazine|airline|team|club|hurricane|storm|typhoon|cyclone|city of|town of|village of|province of|district of|state of)\s+["“]?$/i;

/** Words after a name that indicate that it is not a person. */
export const afterNoPerson =
  /^ (party|bank|group|province|district|city|river|airport|dam|company|hotel|newspaper|bridge|building|store|stores|airlines|university|islands?)\b/i;

/** Words before the name of an organization, and the kind of organization that they indicate. */
// biome-ignore format: a table with one row per kind
export const beforeOrganization: readonly { readonly is: OrganizationKind; readonly words: RegExp }[] = [
  { is: 'ARMED_GROUP', words: /\b(militant group|terrorist (group|organi[sz]ation)|terror group|rebel group|armed group|insurgent group|jihadist group|extremist group|islamist group|separatist group|paramilitary group|militia|guerrillas?|gang|cartel)\s+$/i },
  { is: 'COMPANY', words: /\b(company|compan(y|ies)|firm|airline|air carrier|drugmaker|pharmaceutical giant|carmaker|automaker|aircraft manufacturer|manufacturer|retailer|tech giant|oil giant|conglomerate|developer|start-?up|lender|brewer|supermarket chain|restaurant chain|chain|social (media|network(ing)?) (company|giant))\s+$/i },
  { is: 'NEWS_OUTLET', words: /\b(newspaper|magazine|broadcaster|tabloid|news (website|site|outlet|channel)|television (network|channel|station)|radio station)\s+$/i },
  { is: 'NEWS_AGENCY', words: /\b(news agency)\s+$/i },
  { is: 'PARTY', words: /\b(political party|ruling party|opposition party|governing party)\s+$/i },
  { is: 'OTHER', words: /\b(charity|rights group|human rights group|advocacy group|non-?governmental organi[sz]ation|ngo|think tank|trade union|football club|rock band|boy band|separatist organi[sz]ation)\s+$/i },
  { is: 'GOVERNMENT_BODY', words: /\b(regulator|watchdog|intelligence agency|space agency|security agency|domestic intelligence)\s+$/i },
];

/** Words for members and parts of an organization, after its name. */
export const afterOrganization: readonly { readonly is: OrganizationKind; readonly words: RegExp }[] = [
  { is: 'ARMED_GROUP', words: /^ (militants?|insurgents?|fighters|gunmen|jihadists|militia|militiamen|guerrillas)\b/i },
  { is: 'COMPANY', words: /^(['’]s)? (ceo|chief executive|cfo|shares|stock price|subsidiary|shareholders)\b/i },
  { is: 'PARTY', words: /^ (party|candidates?|mps?|lawmakers)\b/i },
];

/** Words after a name that fit organizations better than persons and places. They count only together with other evidence. */
export const afterBody =
  /^(?:['’]s (?:headquarters|spokes\p{L}+|members|leader|website|board|employees|workers|founder|co-founder|chairman|general secretary)| (?:leader|leaders|members?|spokes\p{L}+|commander|commanders|headquarters|employees|officials|executives?|chairman|president|director|editor|journalist|correspondent|supermarket|store|politician|faction)\b| (?:announces|announced|launches|unveils|reports|reported|acquires|files|recalls|votes|approves|passes|suspends|publishes|claims responsibility|takes responsibility|merges|declares bankruptcy|lays off|halts|resumes|cancels|will cut|cuts|plans to|is fined|was fined|revokes|bans|says (?:it|its|that it)|and its))/iu;

export const laterOwn = /^[^.;]*?\b(?:its|itself)\b/i;

/** Words before the name of a place. The name follows directly, without an article. */
export const beforePlace = /\b(in|near|at|outside|around|north of|south of|east of|west of|across|throughout|towards?|from|to|of)\s+$/i;

/** Those of these words that are followed by little else than places. */
export const beforePlaceOnly =
  /\b(in|near|outside|north of|south of|east of|west of)\s+((northern|southern|eastern|western|central|nearby|downtown|(north|south)(west|east)ern) )?$/i;

/** Words that indicate which sort of place follows. */
export const beforeNamedPlace =
  /\b(city|town|village|capital|province|provinces|district|region|island|islands|county|suburb|municipality|governorate|neighbou?rhood|port|prefecture|commune|settlement|department|departments|peninsula|mayor)( (city|town))? of\s+$|\b(village|town|city|island|suburb|capital|port city|border town|coastal city|capital city)\s+$/i;

/** A region or country after the name: "Ajaylat, Libya". */
export const afterPlace =
  /^,? (?:in )?(?:the )?(?:(?:northern|southern|eastern|western|central|north-?\w*|south-?\w*) )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})/u;
