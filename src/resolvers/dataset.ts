// What the graph holds, and which engine answers.
import type { Resolvers } from '../generated/resolver-types.js';
import { packageVersion } from '../package-version.js';

export const datasetResolvers = {
  Query: {
    dataset: async (_root, _args, { store }) => ({ ...(await store.stats()), engine: store.engine, version: packageVersion }),
  },
} satisfies Resolvers;
