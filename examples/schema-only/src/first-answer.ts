import { initGraphQLTada } from 'gql.tada';
import { request } from 'graphql-request';
import type { introspection } from './graphql-env.d.ts';

const graphql = initGraphQLTada<{ introspection: introspection }>();
const query = graphql('{ claims(filter: { contradicted: true }) { nodes { proposition status } } }');
const { claims } = await request('http://127.0.0.1:4000/graphql', query);
for (const { proposition, status } of claims.nodes) console.log(status, proposition);
