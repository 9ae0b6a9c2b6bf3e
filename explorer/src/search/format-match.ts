// How a suggestion matched what was typed.
import type { Suggestion } from './use-suggestions';

/** Empty where the name that is shown is the one that was typed. */
export function formatMatch({ match, matchedAlias }: Suggestion): string {
  const alias = matchedAlias ? `also written ${matchedAlias}` : '';
  return match === 'NEAR_SPELLING' ? [alias, 'a near spelling'].filter(Boolean).join(', ') : alias;
}
