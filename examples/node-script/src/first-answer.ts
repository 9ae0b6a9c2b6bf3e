import { createDossierClient, NamedInWarrantsAndTalksDocument } from '@dossier/client';

const client = createDossierClient({ url: 'http://127.0.0.1:4000/graphql' });
const { events } = await client.request(NamedInWarrantsAndTalksDocument, { kinds: ['ARREST_WARRANT'] });
for (const event of events.nodes) console.log(event.label, event.status);
