// Events of all other categories: what every event has, and the category.
import type { Resolvers } from '../generated/resolver-types.js';
import { eventFields } from './event.js';

export const otherEventResolvers = {
  OtherEvent: {
    ...eventFields,
    category: (event) => event.category ?? 'OTHER',
  },
} satisfies Resolvers;
