// Suggests names of the graph for a search that found nothing, the most similar to what was typed first.
import { distance } from 'fastest-levenshtein';
import { normalizeText } from '../domain/normalize.js';
import type { SearchHit } from '../store/graph-store.js';
import { foundName } from './found-name.js';

const maxNames = 5;

/** The maximum distance of a suggestion from what was typed, as a share of its length. More distant names are noise. */
const maxDistance = 0.5;

/** The names by which these nodes were found, each once, the most similar first. */
export function nearestNames(typed: string, hits: readonly SearchHit[]): string[] {
  const normalized = normalizeText(typed);
  const names = new Map<string, number>();
  for (const hit of hits) {
    const name = foundName(hit);
    if (name !== null && !names.has(name)) names.set(name, howFar(normalized, normalizeText(name)));
  }
  return [...names]
    .filter(([, far]) => far <= maxDistance)
    .sort(([, a], [, b]) => a - b)
    .slice(0, maxNames)
    .map(([name]) => name);
}

/**
 * The distance to the whole name, or to the nearest run of as many of its words as were typed, since often only a part of a name is known.
 */
function howFar(typed: string, name: string): number {
  const words = name.split(' ');
  const count = typed.split(' ').length;
  const runs = words.map((_, index) => words.slice(index, index + count).join(' '));
  return Math.min(...[name, ...runs].map((run) => distance(typed, run))) / typed.length;
}
