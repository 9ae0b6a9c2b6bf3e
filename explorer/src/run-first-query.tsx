// Asks the first query as soon as the editors are there, so that the page opens with an answer. Other queries wait for the person.
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';
import firstQuery from '../../operations/named-in-warrants-and-talks.graphql?raw';

export { firstQuery };

export function RunFirstQuery() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const { run } = useGraphiQLActions();
  useEffect(() => {
    if (queryEditor && responseEditor && queryEditor.getValue() === firstQuery) run();
  }, [queryEditor, responseEditor, run]);
  return null;
}
