// The editor for queries: GraphiQL with the schema's reference, history and variables. What is run here is what all views show.
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
  // What was asked last, so that running a query does not put its text into the editor again.
  const own = useRef<string>(undefined);
  const started = useRef(0);
  if (own.current !== question.text) {
    own.current = question.text;
    started.current += 1;
  }
  const fetcher: Fetcher = async ({ query, variables }) => {
    const answer = await runQuery(query, (variables ?? {}) as Record<string, unknown>);
    own.current = query;
    onRun(questionOfText(query, (variables ?? {}) as Record<string, unknown>, question));
    return { data: answer.data as Record<string, unknown> | null, ...(answer.errors.length > 0 && { errors: answer.errors as never }) };
  };
  return (
    <div className="playground">
      <GraphiQL
        key={started.current}
        fetcher={fetcher}
        // A server that runs only listed operations answers no introspection.
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
