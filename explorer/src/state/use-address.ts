// The address of the page as React state. Every change adds an entry to the browser's history, so that Back works.
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { readAddress, writeAddress, type Address, type Question } from './address';

export interface Navigation {
  readonly address: Address;
  /** Opens another question, in its default view unless one is given. */
  ask(question: Question, view?: Address['view']): void;
  /** Changes the view or the expanded nodes of the current question. */
  change(part: Partial<Address>): void;
}

export function useAddress(): Navigation {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const read = useMemo(() => readAddress(hash), [hash]);
  // Keeps the same object as long as the question is the same, even if other parts of the address change.
  const key = JSON.stringify(read.question);
  const question = useMemo(() => JSON.parse(key) as Question, [key]);
  const address = useMemo(() => ({ ...read, question }), [read, question]);
  const change = useCallback((part: Partial<Address>) => go({ ...readAddress(window.location.hash), ...part }), []);
  const ask = useCallback((question: Question, view: Address['view'] = null) => go({ question, view, expanded: [] }), []);
  return { address, ask, change };
}

function go(address: Address): void {
  window.location.hash = writeAddress(address);
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
