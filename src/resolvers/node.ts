// The interfaces over nodes of any kind, and the connections that list nodes.
import type { Resolvers } from '../generated/resolver-types.js';
import { connectionFields } from './connection-fields.js';
import { typeOfSubject } from './subject.js';

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
  Subject: { __resolveType: typeOfSubject },
  EvidenceConnection: connectionFields,
  OrganizationConnection: connectionFields,
  PlaceConnection: connectionFields,
  AffiliationConnection: { totalCount: connectionFields.totalCount },
} satisfies Resolvers;
