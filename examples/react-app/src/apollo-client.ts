// Apollo Client with a cache that knows the schema's interfaces and how its lists go on.
import { ApolloClient, HttpLink, InMemoryCache, type FieldPolicy } from '@apollo/client';
import { possibleTypes, type ListEventsQuery } from '@dossier/client';

type Events = ListEventsQuery['events'];

/** A further page goes behind those that are there; a list of its own for each filter and order. */
const growingList: FieldPolicy<Events> = {
  keyArgs: ['filter', 'orderBy'],
  merge: (existing, incoming, { args }) =>
    existing && args?.['after'] ? { ...incoming, nodes: [...existing.nodes, ...incoming.nodes] } : incoming,
};

export function createApolloClient(uri: string): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri }),
    // Without possibleTypes a fragment on Event or Subject would match nothing that comes out of the cache.
    cache: new InMemoryCache({ possibleTypes, typePolicies: { Query: { fields: { events: growingList } } } }),
  });
}
