// Persons: the fields of every entity, and the offices that the person holds.
import type { Resolvers } from '../generated/resolver-types.js';
import { pageAffiliations } from './affiliation.js';
import { entityFields } from './entity.js';

export const personResolvers = {
  Person: {
    ...entityFields,
    affiliations: (person, args, context) => pageAffiliations(context, person.id, 'out', args),
  },
} satisfies Resolvers;
