// Events of all other categories: the fields of every event, and the category.
import type { Resolvers } from '../generated/resolver-types.js';
import { eventFields } from './event.js';

export const otherEventResolvers = {
  OtherEvent: {
    ...eventFields,
    category: (event) => event.category ?? 'OTHER',
  },
} satisfies Resolvers;
