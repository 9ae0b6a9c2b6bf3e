// Prints every claim that somebody contradicts, from the first page to the last, asking for a page when it is needed.
import { createDossierClient, ListClaimsDocument, nodes } from '@dossier/client';

const client = createDossierClient({ url: process.argv[2] ?? 'http://127.0.0.1:4000/graphql' });
const variables = { first: 50, filter: { contradicted: true } };
for await (const claim of nodes(client, ListClaimsDocument, variables, (data) => data.claims)) {
  const speakers = claim.speakers.map(({ label }) => label).join(', ') || 'the article itself';
  console.log(`${claim.status}: ${speakers} on "${claim.proposition}" (${claim.polarity})`);
}
