// The values that random queries ask for: ids, slugs, words and days of the graph.
import { slugOf, toGlobalId } from '../../../src/domain/ids.js';
import { normalizeText } from '../../../src/domain/normalize.js';
import { dateOf } from '../../../src/domain/node-kind.js';
import type { ModelGraph } from '../model/model-graph.js';
import type { KnownValues } from './random-query.js';

/** Entities that many articles mention come first and are asked for as often as all others together, because errors are most likely at hubs. */
export function readKnownValues(graph: ModelGraph): KnownValues {
  const families = ['article', 'entity', 'event', 'claim'] as const;
  const ofFamily = (family: (typeof families)[number]) => {
    const nodes = graph.ofFamily(family).sort((a, b) => b.articleCount - a.articleCount || (a.id < b.id ? -1 : 1));
    const few = nodes.slice(0, 20);
    return [...nodes.slice(0, 300), ...Array.from({ length: 15 }, () => few).flat()];
  };
  const entries = families.map((family) => [family, ofFamily(family)] as const);
  const labels = graph.ofFamily('entity').flatMap((node) => (node.family === 'entity' ? [node.label] : []));
  const days = graph.ofFamily('article').flatMap((node) => dateOf(node)?.earliest ?? []);
  return {
    ids: Object.fromEntries(entries.map(([family, nodes]) => [family, nodes.map(({ id }) => toGlobalId(id))])),
    slugs: Object.fromEntries(entries.map(([family, nodes]) => [family, nodes.map(({ id }) => slugOf(id))])),
    words: [
      ...labels.slice(0, 200),
      ...labels.slice(0, 200).map((label) => normalizeText(label).slice(0, 3)),
      ...labels.slice(0, 200).map(spellOtherwise),
      'the',
      'nothing-of-that-name',
      '',
    ],
    days: [...new Set(days)].slice(0, 200),
  };
}

const otherSpellings: readonly (readonly [RegExp, string])[] = [
  [/ch|sh/, 's'],
  [/k/, 'q'],
  [/[ou]/, 'oo'],
  [/i/, 'e'],
  [/(?<=..)[^aeiou ](?=.)/, ''],
  [/s/, 'sh'],
];

/** The label in another spelling of the same sound, or without one letter. */
function spellOtherwise(label: string, index: number): string {
  const [letters, others] = otherSpellings[index % otherSpellings.length]!;
  return normalizeText(label).replace(letters, others);
}
