// Attacks: the fields of every event, and the method.
import type { Resolvers } from '../generated/resolver-types.js';
import { eventFields } from './event.js';

export const attackResolvers = {
  Attack: {
    ...eventFields,
    method: (attack) => attack.attackMethod ?? 'UNKNOWN',
  },
} satisfies Resolvers;
