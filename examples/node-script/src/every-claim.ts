// Prints every claim that somebody contradicts, from the first page to the last, asking for a page when it is needed.
import { createDossierClient, ListClaimsDocument, nodes } from '@dossier/client';

const client = createDossierClient({ url: process.argv[2] ?? 'http://127.0.0.1:4000/graphql' });
const variables = { first: 50, filter: { contradicted: true } };
for await (const claim of nodes(client, ListClaimsDocument, variables, (data) => data.claims)) {
  const speakers = claim.speakers.map(({ label }) => label).join(', ') || 'The article itself';
  // Without these words a claim that is denied, or not confirmed, would read as if it were made.
  const denial = claim.speechAct === 'CONFIRMED' ? 'has not confirmed' : 'denies';
  console.log(`${speakers} ${claim.polarity === 'AFFIRMED' ? 'says' : denial}: ${claim.proposition} (${claim.status})`);
}
