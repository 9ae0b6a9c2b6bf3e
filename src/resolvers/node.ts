// The interfaces over nodes of any kind, and the connections that only list nodes.
import type { StoredArticle, StoredClaim, StoredEntity, StoredEvent, StoredEvidence } from '../domain/records.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { connectionFields } from './connection-fields.js';
import type { SubjectKind } from '../domain/ontology/kinds.js';
import { typeOfSubject } from './subject.js';

/** The nodes that have a global id. Steps and accusations have none; they are read through their warrant. */
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
