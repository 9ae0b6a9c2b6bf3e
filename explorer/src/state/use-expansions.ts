// The answers that expanding nodes added, in the order in which they were expanded; each is asked once.
import { useEffect, useMemo, useState } from 'react';
import { askQuestion } from '../ask/ask-question';
import { questionOf } from './address';

export function useExpansions(ids: readonly string[]): readonly unknown[] {
  const [answers, setAnswers] = useState<ReadonlyMap<string, unknown>>(new Map());
  const key = ids.join(',');
  useEffect(() => {
    for (const id of key.split(',').filter((one) => one !== '' && !answers.has(one))) {
      askQuestion(questionOf('explorer/neighbours', { id })).then(
        ({ data }) => setAnswers((before) => new Map([...before, [id, data]])),
        () => undefined,
      );
    }
    // What has been asked before is not asked again when an answer comes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return useMemo(() => key.split(',').flatMap((id) => answers.get(id) ?? []), [key, answers]);
}
