// The answers that expanding nodes added, in the order in which they were expanded; each is asked once.
import { useEffect, useMemo, useRef, useState } from 'react';
import { askQuestion } from '../api/ask-question';
import { questionOf } from './address';

export function useExpansions(ids: readonly string[]): readonly unknown[] {
  const [answers, setAnswers] = useState<ReadonlyMap<string, unknown>>(new Map());
  const asked = useRef(new Set<string>());
  const key = ids.join(',');
  useEffect(() => {
    for (const id of key.split(',').filter((one) => one !== '' && !asked.current.has(one))) {
      asked.current.add(id);
      askQuestion(questionOf('explorer/neighbors', { id })).then(
        ({ data }) => setAnswers((before) => new Map([...before, [id, data]])),
        // Asked again when it is expanded again.
        () => asked.current.delete(id),
      );
    }
  }, [key]);
  return useMemo(() => key.split(',').flatMap((id) => answers.get(id) ?? []), [key, answers]);
}
