// External identifiers: their addresses, and the lookup of entities by them.
import { listNodes } from '../analysis/read-nodes.js';
import type { ExternalIdScheme } from '../domain/vocabulary.js';
import type { StoredEntity } from '../domain/records.js';
import type { Resolvers } from '../generated/resolver-types.js';

const addresses: Readonly<Record<ExternalIdScheme, (value: string) => string | null>> = {
  WIKIDATA: (value) => `https://www.wikidata.org/wiki/${encodeURIComponent(value)}`,
  WIKIPEDIA: (value) => `https://en.wikipedia.org/wiki/${encodeURIComponent(value.replaceAll(' ', '_'))}`,
  GEONAMES: (value) => `https://www.geonames.org/${encodeURIComponent(value)}`,
  ISO_3166_1: () => null,
  ISO_3166_2: () => null,
};

export const externalIdResolvers = {
  ExternalId: { url: ({ scheme, value }) => addresses[scheme](value) },
  EntityLookup: {
    __resolveType: (answer) => ('entity' in answer ? 'EntityFound' : 'candidates' in answer ? 'EntityAmbiguous' : 'EntityNotFound'),
  },
  Query: {
    entityByExternalId: async (_root, key, context) => {
      const ids = await context.loaders.entityIdsByExternalId.load(key);
      const candidates = await listNodes<StoredEntity>(context, ids);
      const [entity] = candidates;
      if (candidates.length > 1) return { __typename: 'EntityAmbiguous', candidates };
      if (entity) return { __typename: 'EntityFound', entity };
      return { __typename: 'EntityNotFound', message: `No entity has the ${key.scheme} identifier ${JSON.stringify(key.value)}.` };
    },
  },
} satisfies Resolvers;
