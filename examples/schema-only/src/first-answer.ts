import { initGraphQLTada } from 'gql.tada';
import { request } from 'graphql-request';
import type { introspection } from './graphql-env.d.ts';

const graphql = initGraphQLTada<{ introspection: introspection }>();
const query = graphql('{ events(filter: { kind: { in: [TALKS] } }) { nodes { label status } } }');
const { events } = await request('http://127.0.0.1:4000/graphql', query);
for (const { label, status } of events.nodes) console.log(label, status);
