// The answer to a question: asked when the question changes, the one before it forgotten.
import { useEffect, useState } from 'react';
import type { Answer } from '../api/run-query';
import { askQuestion } from '../api/ask-question';
import type { Question } from './address';

export type Outcome =
  | { readonly state: 'asking' }
  | { readonly state: 'answered'; readonly answer: Answer; readonly tookMs: number }
  | { readonly state: 'failed'; readonly message: string };

const asking: Outcome = { state: 'asking' };

/** Pass a question that stays the same object while it is the same question. `turn` asks it again. */
export function useAnswer(question: Question, turn: number): Outcome {
  const [found, setFound] = useState<{ question: Question; turn: number; outcome: Outcome }>();
  useEffect(() => {
    const abort = new AbortController();
    const startedAt = performance.now();
    askQuestion(question, abort.signal).then(
      (answer) => setFound({ question, turn, outcome: { state: 'answered', answer, tookMs: performance.now() - startedAt } }),
      (error: unknown) => {
        if (!abort.signal.aborted) setFound({ question, turn, outcome: { state: 'failed', message: String((error as Error).message) } });
      },
    );
    return () => abort.abort();
  }, [question, turn]);
  return found?.question === question && found.turn === turn ? found.outcome : asking;
}
