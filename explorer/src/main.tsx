// The page at /: an editor for queries that opens with the question Dossier is for, already answered.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { ask } from './ask';
import { firstQuery, RunFirstQuery } from './run-first-query';

createRoot(document.getElementById('page')!).render(
  <GraphiQL fetcher={ask} defaultQuery={firstQuery} isHeadersEditorEnabled={false}>
    <GraphiQL.Logo>
      <h1 className="page-name">Dossier</h1>
    </GraphiQL.Logo>
    <RunFirstQuery />
  </GraphiQL>,
);
