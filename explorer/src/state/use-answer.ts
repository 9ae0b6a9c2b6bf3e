// Loads the answer when the question changes and discards the previous one.
import { useEffect, useState } from 'react';
import type { Answer } from '../api/run-query';
import { askQuestion } from '../api/ask-question';
import type { Question } from './address';

export type Outcome =
  | { readonly state: 'loading' }
  | { readonly state: 'answered'; readonly answer: Answer; readonly tookMs: number }
  | { readonly state: 'failed'; readonly message: string };

const loading: Outcome = { state: 'loading' };

/** The same question must be passed as the same object. A new `runCount` loads its answer again. */
export function useAnswer(question: Question, runCount: number): Outcome {
  const [found, setFound] = useState<{ question: Question; runCount: number; outcome: Outcome }>();
  useEffect(() => {
    const abort = new AbortController();
    const startedAt = performance.now();
    askQuestion(question, abort.signal).then(
      (answer) => setFound({ question, runCount, outcome: { state: 'answered', answer, tookMs: performance.now() - startedAt } }),
      (error: unknown) => {
        if (!abort.signal.aborted)
          setFound({ question, runCount, outcome: { state: 'failed', message: String((error as Error).message) } });
      },
    );
    return () => abort.abort();
  }, [question, runCount]);
  return found?.question === question && found.runCount === runCount ? found.outcome : loading;
}
