// Events page by page: the first few, and more when somebody asks for them.
import { useQuery } from '@apollo/client/react';
import { ListEventsDocument } from '@dossier/client';
import { toDocumentNode } from '@dossier/client/document-node';
import { useState } from 'react';
import { EventDetails } from './event-details';

const listEvents = toDocumentNode(ListEventsDocument);

export function EventList() {
  const { data, error, loading, fetchMore } = useQuery(listEvents, { variables: { first: 5 }, notifyOnNetworkStatusChange: true });
  const [chosen, choose] = useState<string>();
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <p>Asking …</p>;
  const { nodes, pageInfo, totalCount } = data.events;
  return (
    <>
      <p role="status">
        {nodes.length} of {totalCount} events
      </p>
      <ol>
        {nodes.map(({ id, slug, label, status, when }) => (
          <li key={id}>
            <button type="button" onClick={() => choose(slug)}>
              {label}
            </button>{' '}
            {when?.edtf} <em>{status.toLowerCase()}</em>
          </li>
        ))}
      </ol>
      {pageInfo.hasNextPage && (
        <button type="button" disabled={loading} onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}>
          More
        </button>
      )}
      {chosen && <EventDetails slug={chosen} />}
    </>
  );
}
