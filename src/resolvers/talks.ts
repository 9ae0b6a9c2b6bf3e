// Talks: the fields of every event, and how far the talks have got.
import type { Resolvers } from '../generated/resolver-types.js';
import { eventFields } from './event.js';

export const talksResolvers = {
  Talks: {
    ...eventFields,
    state: (talks) => talks.talksState ?? 'ANNOUNCED',
  },
} satisfies Resolvers;
