// Attacks: what every event has, and how they were made.
import type { Resolvers } from '../generated/resolver-types.js';
import { eventFields } from './event.js';

export const attackResolvers = {
  Attack: {
    ...eventFields,
    method: (attack) => attack.attackMethod ?? 'UNKNOWN',
  },
} satisfies Resolvers;
