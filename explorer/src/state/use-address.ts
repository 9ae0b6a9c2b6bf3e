// The address of the page as React sees it. Going somewhere is a step in the browser's history, so that Back works.
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { readAddress, writeAddress, type Address, type Question } from './address';

export interface Navigation {
  readonly address: Address;
  /** Another question, in the view that suits it unless one is named. */
  ask(question: Question, view?: Address['view']): void;
  /** The same question, seen or expanded otherwise. */
  change(part: Partial<Address>): void;
}

export function useAddress(): Navigation {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const read = useMemo(() => readAddress(hash), [hash]);
  // The question stays the same object while it is the same question, whatever else changes.
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
