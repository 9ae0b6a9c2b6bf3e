// The answers of expanded nodes, in the order of expansion. Each is requested once.
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
        // A failed request is sent again when the node is expanded again.
        () => asked.current.delete(id),
      );
    }
  }, [key]);
  return useMemo(() => key.split(',').flatMap((id) => answers.get(id) ?? []), [key, answers]);
}
