// The query editor: GraphiQL with schema reference, history and variables. All views show the query that is run here.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import type { Fetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useRef } from 'react';
import { runQuery } from '../api/run-query';
import { schema } from '../api/schema';
import { questionOfText, type Question } from '../state/address';

interface Playground {
  readonly question: Question;
  readonly onRun: (question: Question) => void;
}

export function Playground({ question, onRun }: Playground) {
  // The last query text, so that running a query does not reset the editor.
  const lastText = useRef<string>(undefined);
  const started = useRef(0);
  if (lastText.current !== question.text) {
    lastText.current = question.text;
    started.current += 1;
  }
  const fetcher: Fetcher = async ({ query, variables }) => {
    const answer = await runQuery(query, (variables ?? {}) as Record<string, unknown>);
    lastText.current = query;
    onRun(questionOfText(query, (variables ?? {}) as Record<string, unknown>, question));
    return { data: answer.data as Record<string, unknown> | null, ...(answer.errors.length > 0 && { errors: answer.errors as never }) };
  };
  return (
    <div className="playground">
      <GraphiQL
        key={started.current}
        fetcher={fetcher}
        // A server that accepts only listed operations rejects introspection queries.
        schema={schema}
        initialQuery={question.text}
        initialVariables={Object.keys(question.variables).length > 0 ? JSON.stringify(question.variables, null, 2) : ''}
        isHeadersEditorEnabled={false}
      >
        <GraphiQL.Logo>
          <span className="visually-hidden">GraphiQL</span>
        </GraphiQL.Logo>
      </GraphiQL>
    </div>
  );
}
