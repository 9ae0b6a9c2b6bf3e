// A page that lists events, the words behind the one that is chosen, and what is disputed.
import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApolloClient } from './apollo-client';
import { DisputedClaims } from './disputed-claims';
import { EventList } from './event-list';

createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <ApolloProvider client={createApolloClient('/graphql')}>
      <h1>Events</h1>
      <EventList />
      <h2>Disputed</h2>
      <DisputedClaims />
    </ApolloProvider>
  </StrictMode>,
);
