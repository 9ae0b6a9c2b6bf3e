// The possible types of each interface and union. Caches use them to match fragments on these: `new InMemoryCache({ possibleTypes })`.
import generated from './generated/possible-types.js';

export const possibleTypes: Record<string, string[]> = generated.possibleTypes;
