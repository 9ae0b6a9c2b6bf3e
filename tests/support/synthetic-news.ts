// A slice of synthetic news with the skew of real news: few names are in many articles, most names in one. All of it is invented.
import { createRandom } from './random.js';

interface Item {
  readonly id: string;
  readonly date: string;
  readonly category: string;
  readonly topics: readonly string[];
  readonly text: string;
  readonly entities: readonly { readonly title: string; readonly surface: string }[];
  readonly sources: readonly { readonly url: string; readonly outlet: string }[];
}

/** Sorted by how often they occur. */
const names = [
  'Synthetic Republic',
  'Ministry of Synthetics (Republic)',
  'Anna Synthétique',
  'Łukasz Sýnthetiç',
  'Abd al-Synthetic',
  'Synthetic Liberation Front',
  'New Synthetic City',
  'سينثتيك',
  'Synthetic River',
  'Ölfjord, Synthetica',
  'University of Synthetica',
  'synthetic',
];
const outlets = ['Synthetic Times', 'Reuters', 'Synthetic Herald', 'The Daily Synthetic'];
const verbs = ['meets', 'denies', 'visits', 'sues', 'names', 'blames'];
const categories = ['Law and crime', 'Armed conflicts and attacks', 'Sports'];

/** Items in the format current-events. The n-th name occurs about one n-th as often as the first. */
export function syntheticNews(count: number, seed: number): Item[] {
  const random = createRandom(seed);
  const pickName = (number: number) => {
    const rank = Math.floor(names.length / (1 + random.below(names.length * 2)));
    return random.once(4) ? `Synthetic Name ${number}-${random.below(50)}` : names[Math.min(rank, names.length - 1)]!;
  };
  return Array.from({ length: count }, (_, number) => {
    const titles = [...new Set(Array.from({ length: 1 + random.below(4) }, () => pickName(number)))];
    const day = new Date(Date.UTC(2021, 0, 1 + random.below(400))).toISOString().slice(0, 10);
    return {
      id: `synthetic-${seed}-${String(number).padStart(4, '0')}`,
      date: day,
      category: random.pick(categories),
      topics: random.once(3) ? ['Synthetic story'] : [],
      text: `${titles.join(` ${random.pick(verbs)} `)}, it is said in synthetic item ${number}.`,
      entities: titles.map((title) => ({ title, surface: title })),
      sources: [{ url: `https://synthetic.example/${number}`, outlet: random.pick(outlets) }],
    };
  });
}
