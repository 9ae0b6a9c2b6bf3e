// A page that lists events, the words behind the one that is chosen, and warrants and talks alone.
import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApolloClient } from './apollo-client';
import { EventList } from './event-list';
import { WarrantsAndTalks } from './warrants-and-talks';

createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <ApolloProvider client={createApolloClient('/graphql')}>
      <h1>Events</h1>
      <EventList />
      <h2>Warrants and talks</h2>
      <WarrantsAndTalks />
    </ApolloProvider>
  </StrictMode>,
);
