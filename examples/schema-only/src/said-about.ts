// Prints what is said about somebody, by whom, by a query of its own: `npm start -- yahya-sinwar`.
// It knows the schema and nothing else of Dossier: gql.tada reads the types of the answer from the query.
import { initGraphQLTada } from 'gql.tada';
import { ClientError, request } from 'graphql-request';
import type { introspection } from './graphql-env.d.ts';

const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Cursor: string; Date: string; DateTime: string; Edtf: string; LanguageCode: string; URL: string };
}>();

const saidAbout = graphql(`
  query SaidAbout($slug: String!) {
    entity(slug: $slug) {
      label
      claims(first: 5) {
        totalCount
        nodes {
          proposition
          speechAct
          polarity
          status
          speakers { label }
        }
      }
    }
  }
`);

const [slug = 'mohammed-deif', url = 'http://127.0.0.1:4000/graphql'] = process.argv.slice(2);
try {
  const { entity } = await request(url, saidAbout, { slug });
  console.log(entity ? `${entity.claims.totalCount} claims about ${entity.label}` : `Nobody is called ${slug}.`);
  for (const { proposition, speechAct, polarity, status, speakers } of entity?.claims.nodes ?? []) {
    // Without these words a claim that is denied, or not confirmed, would read as if it were made.
    const denial = speechAct === 'CONFIRMED' ? 'has not confirmed' : 'denies';
    const who = speakers.map(({ label }) => label).join(', ') || 'The article itself';
    console.log(`  ${who} ${polarity === 'AFFIRMED' ? 'says' : denial}: ${proposition} (${status})`);
  }
} catch (error) {
  if (!(error instanceof ClientError)) throw error;
  console.error(error.response.errors?.map(({ message, extensions }) => `${String(extensions['code'])}: ${message}`).join('\n'));
  process.exitCode = 1;
}
