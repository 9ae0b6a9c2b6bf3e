// Describes how a suggestion matched the typed text.
import type { Suggestion } from './use-suggestions';

/** Empty if the typed text matches the name that is shown. */
export function formatMatch({ match, matchedAlias }: Suggestion): string {
  const alias = matchedAlias ? `also known as ${matchedAlias}` : '';
  return match === 'NEAR_SPELLING' ? [alias, 'near spelling'].filter(Boolean).join(', ') : alias;
}
