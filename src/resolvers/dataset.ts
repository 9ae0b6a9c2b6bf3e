// The size of the graph, and the engine and version that answer.
import type { Resolvers } from '../generated/resolver-types.js';
import { packageVersion } from '../package-version.js';

export const datasetResolvers = {
  Query: {
    dataset: async (_root, _args, { store }) => ({ ...(await store.stats()), engine: store.engine, version: packageVersion }),
  },
} satisfies Resolvers;
