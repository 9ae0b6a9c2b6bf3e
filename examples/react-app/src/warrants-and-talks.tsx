import { useQuery } from '@apollo/client/react';
import { NamedInWarrantsAndTalksDocument } from '@dossier/client';
import { toDocumentNode } from '@dossier/client/document-node';

const namedInWarrantsAndTalks = toDocumentNode(NamedInWarrantsAndTalksDocument);

export function WarrantsAndTalks() {
  const { data } = useQuery(namedInWarrantsAndTalks);
  return (
    <ul aria-label="Warrants and talks">
      {data?.events.nodes.map(({ id, label, status }) => (
        <li key={id}>{`${label}: ${status}`}</li>
      ))}
    </ul>
  );
}
