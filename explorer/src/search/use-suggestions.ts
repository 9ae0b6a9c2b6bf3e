// Loads suggestions while the user types. Requests are debounced, and outdated answers are dropped.
import { useEffect, useState } from 'react';
import { runQuery } from '../api/run-query';
import { findOperation } from '../operations/operations';

export interface Suggestion {
  readonly id: string;
  readonly typename: string;
  readonly label: string;
  /** Null for nodes without a slug. */
  readonly slug: string | null;
  readonly match: string;
  readonly matchedAlias: string | null;
}

interface SuggestNames {
  readonly suggest: readonly {
    readonly match: string;
    readonly matchedAlias: { readonly text: string } | null;
    readonly node: {
      readonly __typename: string;
      readonly id: string;
      readonly label?: string;
      readonly slug?: string;
      readonly title?: string;
      readonly proposition?: string;
    };
  }[];
}

const debounceMs = 120;

export function useSuggestions() {
  const [prefix, setPrefix] = useState('');
  const [found, setFound] = useState<{ readonly prefix: string; readonly suggestions: readonly Suggestion[] }>({
    prefix: '',
    suggestions: [],
  });
  const wanted = prefix.trim();
  useEffect(() => {
    if (wanted === '') return undefined;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      runQuery(findOperation('explorer/suggest-names')!.text, { prefix: wanted }, abort.signal).then(
        ({ data }) => setFound({ prefix: wanted, suggestions: ((data as SuggestNames | null)?.suggest ?? []).map(readSuggestion) }),
        () => undefined,
      );
    }, debounceMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [wanted]);
  return {
    setPrefix,
    // The previous suggestions stay until the next ones arrive, so that the list does not flicker.
    suggestions: wanted === '' ? [] : found.suggestions,
    state: found.prefix === wanted ? ('found' as const) : ('asking' as const),
  };
}

function readSuggestion({ match, matchedAlias, node }: SuggestNames['suggest'][number]): Suggestion {
  const label = node.label ?? node.title ?? node.proposition ?? node.id;
  return { id: node.id, typename: node.__typename, label, slug: node.slug ?? null, match, matchedAlias: matchedAlias?.text ?? null };
}
