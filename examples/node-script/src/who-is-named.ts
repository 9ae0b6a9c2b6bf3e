// Prints who is named in which warrant, in which words: `npm start`, or `npm start -- http://other-host/graphql`.
import { createDossierClient, DossierClientError, NamedInWarrantsAndTalksDocument } from '@dossier/client';

const client = createDossierClient({ url: process.argv[2] ?? 'http://127.0.0.1:4000/graphql', timeoutMs: 10_000 });

try {
  const { events } = await client.request(NamedInWarrantsAndTalksDocument, { kinds: ['ARREST_WARRANT'] });
  for (const event of events.nodes) {
    // Only an ArrestWarrant has a warrantState: the compiler asks for this line.
    if (event.__typename !== 'ArrestWarrant') continue;
    console.log(`${event.label} (${event.status}, ${event.warrantState}, ${event.wasIssued ? 'was issued' : 'was not issued'})`);
    for (const { role, status, node, evidence } of event.participants.edges) {
      if (role !== 'NAMED_SUBJECT') continue;
      console.log(`  names ${node.label} (${status})`);
      for (const { quote, article } of evidence.nodes) console.log(`    "${quote.exact}"\n    ${article.title}`);
    }
  }
} catch (error) {
  if (!(error instanceof DossierClientError)) throw error;
  console.error(`${error.kind}: ${error.message}`);
  process.exitCode = 1;
}
