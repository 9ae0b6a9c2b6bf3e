// The interfaces over nodes of any kind, and the connections that list nodes.
import type { StoredArticle, StoredClaim, StoredEntity, StoredEvent, StoredEvidence } from '../domain/records.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { connectionFields } from './connection-fields.js';
import type { SubjectKind } from '../domain/ontology/kinds.js';
import { typeOfSubject } from './subject.js';

/** What the API gives an id of; steps and accusations are read through their warrant. */
export type PublicNode = StoredArticle | StoredEntity | StoredEvent | StoredClaim | StoredEvidence;

export const nodeResolvers = {
  Node: {
    __resolveType: (node) => {
      switch (node.family) {
        case 'entity':
        case 'event':
          return typeOfSubject(node);
        case 'article':
          return 'Article';
        case 'claim':
          return 'Claim';
        case 'evidence':
          return 'Evidence';
      }
    },
  },
  Subject: { __resolveType: typeOfSubject<SubjectKind> },
  EvidenceConnection: connectionFields,
  OrganizationConnection: connectionFields,
  PlaceConnection: connectionFields,
} satisfies Resolvers;
