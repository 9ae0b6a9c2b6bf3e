// How texts use a name: what stands before and after it. General words only, never names.
import type { OrganizationKind } from '../../domain/vocabulary.js';

/** Words before the name of a person: titles, offices and callings. */
export const beforePerson =
  /\b(president|president-elect|prime minister|premier|minister|chancellor|senator|sen\.|representative|rep\.|congressman|congresswoman|governor|gov\.|mayor|king|queen|prince|princess|emperor|sultan|emir|pope|cardinal|bishop|archbishop|patriarch|ayatollah|sheikh|imam|rabbi|reverend|general|gen\.|colonel|col\.|major|captain|lieutenant|commander|admiral|sergeant|judge|justice|prosecutor|attorney|lawyer|secretary|undersecretary|ambassador|envoy|spokesman|spokeswoman|spokesperson|leader|chief|director|director-general|chairman|chairwoman|chair|ceo|executive|founder|co-founder|owner|candidate|nominee|lawmaker|politician|mp|opposition leader|dissident|activist|journalist|reporter|editor|writer|author|novelist|poet|actor|actress|singer|songwriter|rapper|musician|guitarist|drummer|composer|filmmaker|comedian|dancer|artist|player|footballer|striker|goalkeeper|midfielder|quarterback|boxer|wrestler|driver|cyclist|golfer|swimmer|sprinter|runner|coach|manager|astronaut|cosmonaut|scientist|physicist|professor|doctor|dr\.|mr\.|mrs\.|ms\.|sir|dame|lord|lady|businessman|businesswoman|billionaire|tycoon|warlord|militant|fugitive|killer|gunman|suspect|murderer|drug lord|whistleblower|first lady|wife|husband|son|daughter|brother|sister|father|mother|widow|veteran|pianist|conductor|economist|historian|philosopher|theologian|comrade|teenager|teen|student|officer|policeman|detective|ex-president)\s+$/i;

/** What only persons do or have, after the name; an organization may say and announce, too. */
export const afterPerson =
  /^(,? (aged )?\d{1,3}[,.]| \(\d{1,3}\)|,? (who|whose) |'s? (wife|husband|son|daughter|lawyer|lawyers|family|funeral|death|doctor|attorney|body)\b| (dies|died|is dead|has died|passes away|tests positive|tested positive|is sworn|was sworn|takes office|takes the oath|resigns|resigned|steps down|is sentenced|was sentenced|is found guilty|pleads guilty|pleads not guilty|pleaded guilty|is convicted|was convicted|is arrested|was arrested|is detained|is released from|is hospitali[sz]ed|is re-?elected|is elected|was elected|is appointed|is nominated|becomes the (first|new|youngest|oldest)|retires|wins re-?election|is assassinated|is shot|was born|and (his|her) |defeats|in (his|her) |for (his|her) |to (his|her) |says (he|she)|said (he|she)))/i;

/** Words before the name of a body, and what they say of its kind. */
// biome-ignore format: a table, a row a kind
export const beforeOrganization: readonly { readonly is: OrganizationKind; readonly words: RegExp }[] = [
  { is: 'ARMED_GROUP', words: /\b(militant group|terrorist (group|organi[sz]ation)|terror group|rebel group|armed group|insurgent group|jihadist group|extremist group|islamist group|militia|guerrillas?)\s+$/i },
  { is: 'COMPANY', words: /\b(company|compan(y|ies)|firm|airline|carrier|drugmaker|pharmaceutical giant|carmaker|automaker|manufacturer|retailer|tech giant|conglomerate|operator|developer|start-?up|lender|brewer|supermarket chain|chain|website|social (media|network(ing)?)( (site|platform|company|giant|service))?)\s+$/i },
  { is: 'NEWS_OUTLET', words: /\b(newspaper|magazine|broadcaster|tabloid|news (website|site|outlet|channel)|television (network|channel|station)|radio station)\s+$/i },
  { is: 'PARTY', words: /\b(political party|ruling party|opposition party)\s+$/i },
  { is: 'OTHER', words: /\b(charity|rights group|human rights group|non-?governmental organi[sz]ation|ngo|think tank|trade union|football club|club|band|rock band|boy band)\s+$/i },
];

/** What members of a body are called, after its name. */
export const afterOrganization: readonly { readonly is: OrganizationKind; readonly words: RegExp }[] = [
  { is: 'ARMED_GROUP', words: /^ (militants?|insurgents?|fighters?|rebels|gunmen|jihadists|terrorists)\b/i },
  { is: 'COMPANY', words: /^('s)? (ceo|shares|stock price|employees|headquarters|subsidiary|shareholders)\b/i },
];

/** Words that a place stands after; the name then begins at once, with no article before it. */
export const beforePlace = /\b(in|near|at|outside|around|north of|south of|east of|west of|across|throughout|towards?|from)\s+$/i;

/** Words that say what sort of place follows. */
export const beforeNamedPlace =
  /\b(city|town|village|capital|province|district|state|region|island|county|suburb|municipality|governorate|neighbou?rhood|territory|port|prefecture|commune|settlement)( (city|town))? of\s+$|\b(village|town|city|capital|island|suburb|port city|border town|coastal city|capital city)\s+$/i;

/** A region or country after the name: "Ajaylat, Libya". */
export const afterPlace =
  /^,? (?:in )?(?:(?:northern|southern|eastern|western|central|north-?\w*|south-?\w*) )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})/u;
