// Creates records for entities that are not in the graph yet.
import { emptyOwnFields } from '../../domain/ontology/kinds.js';
import type { Alias, EntityRecord } from '../../domain/records.js';
import type { KindDecision } from '../kinds/observation.js';
import { otherCountryNames } from '../kinds/place-lists.js';
import type { EntityName } from './entity-name.js';
import { findOutlet } from './outlet-names.js';

/** The basis on which an outlet or agency is known to be an organization, regardless of its name. */
const outletBasis = 'published an article';
const agencyBasis = 'news agency of an article';

export function createEntity(id: string, name: EntityName, decision: KindDecision): EntityRecord {
  const { kind, basis, organizationKind, placeKind, countryCode } = decision;
  const isOwnTitle = name.wikipedia === undefined || name.wikipedia === name.name;
  const others = [
    ...(isOwnTitle ? [] : [name.wikipedia!]),
    ...(countryCode === null ? [] : otherCountryNames(name.wikipedia ?? name.name)),
  ];
  return {
    family: 'entity',
    id,
    kind,
    kindBasis: basis,
    label: name.name,
    labelProvenance: name.wikipedia === undefined ? 'ARTICLE' : 'OUTSIDE',
    aliases: others.map(createOtherName),
    description: null,
    externalIds: name.wikipedia === undefined ? [] : [{ scheme: 'WIKIPEDIA', value: name.wikipedia, provenance: 'OUTSIDE' }],
    ...emptyOwnFields('entity'),
    organizationKind,
    placeKind,
    countryCode,
  };
}

function createOtherName(text: string): Alias {
  return { text, language: null, script: null, kind: /^[A-Z.]+$/.test(text) ? 'ACRONYM' : 'NAME', provenance: 'OUTSIDE' };
}

/** The kind decision for an outlet or agency. */
export function decideOutlet({ name, use }: EntityName): KindDecision {
  const isAgency = use === 'agency' || findOutlet(name)?.kind === 'NEWS_AGENCY';
  return {
    kind: 'ORGANIZATION',
    organizationKind: isAgency ? 'NEWS_AGENCY' : 'NEWS_OUTLET',
    placeKind: null,
    countryCode: null,
    basis: use === 'agency' ? agencyBasis : outletBasis,
  };
}

/** Whether an import created this entity from the name of an outlet or agency, so that it has no Wikipedia title. */
export function isMadeOfOutlet({ kindBasis }: EntityRecord): boolean {
  return kindBasis === outletBasis || kindBasis === agencyBasis;
}
