// Which types an interface or a union can be. Caches need it to match fragments on interfaces: `new InMemoryCache({ possibleTypes })`.
import generated from './generated/possible-types.js';

export const possibleTypes: Record<string, string[]> = generated.possibleTypes;
