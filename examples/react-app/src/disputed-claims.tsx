import { useQuery } from '@apollo/client/react';
import { WhoDisputesWhatDocument } from '@dossier/client';
import { toDocumentNode } from '@dossier/client/document-node';

const whoDisputesWhat = toDocumentNode(WhoDisputesWhatDocument);

export function DisputedClaims() {
  const { data } = useQuery(whoDisputesWhat);
  return (
    <ul aria-label="Disputed claims">
      {data?.claims.nodes.map(({ id, proposition }) => (
        <li key={id}>{proposition}</li>
      ))}
    </ul>
  );
}
