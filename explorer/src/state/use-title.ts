// Sets the window title to the question, so that browser tabs and history entries can be distinguished.
import { useEffect } from 'react';
import type { AnswerGraph } from '../answer/answer-graph';
import { findOperation, firstOperation } from '../operations/operations';
import type { Question } from './address';

const firstTitle = document.title;

export function useTitle({ operation, variables }: Question, { nodes }: AnswerGraph): void {
  const shown = nodes.find(({ id }) => id === variables['id'])?.label;
  const asked = operation === null ? 'Custom query' : findOperation(operation)?.question;
  const title = operation === firstOperation.name ? firstTitle : `${shown ?? asked} · Dossier`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
