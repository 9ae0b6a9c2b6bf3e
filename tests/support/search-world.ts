// A synthetic world to search in: names that differ in one way each, and names that are difficult for indexes. All of them are invented.
import type { EntityRecord } from '../../src/domain/records.js';
import type { WriteBatch } from '../../src/store/write-batch.js';
import { article, claim, claimEdges, entity, event, mention, reported } from './synthetic.js';

/** Names and texts that may break search syntax, tokenizers or normalization. */
export const hostileTexts = [
  'Synthetic AND OR NOT NEAR',
  'Synthetic "quoted" name*',
  "Synthetic O'Hostile; DROP TABLE node; --",
  'Synthetic column: words:x ^2 ~1 (a) {b} [c TO d] /e/ \\f +g !h && || ?i',
  'Synthetic İstanbul Straße Ǆ ﬁ',
  'محمد الضيف',
  'עברית סינתטית',
  'Київ Синтетичний',
  '习近平 合成',
  'シンセティック',
  'Synthetic 🙂 emoji 𝒳 𐓘',
  'Synthetic‍joiner​zero',
  `Synthetic ${'long '.repeat(10)}`,
];

const alias = (text: string) => ({ text, language: null, script: null, kind: 'NAME', provenance: 'ARTICLE' }) as const;
const named = (slug: string, label: string, more: Partial<EntityRecord> = {}) => entity(slug, 'PERSON', { label, ...more });

export function searchWorld(): WriteBatch {
  const source = reported('source');
  const said = article('said', '2024-01-02', { title: 'Synthetic news' });
  const harbour = article('harbour', '2024-01-03', { title: 'Harbour inspection' });
  const quay = event('quay', '2024-01-01', source.words, { label: 'Meeting at the quay' });
  const lighthouse = claim('lighthouse', source.words, { proposition: 'The lighthouse was dark.' });
  const people = [
    named('exact', 'Karim Zolfani'),
    named('known-as', 'Synthetic Known', { aliases: [alias('Another'), alias('Karim Zolfani'), alias('Zolfani, Karim (the elder)')] }),
    named('prefix', 'Karim Zolfani-Prefixed'),
    named('all-words', 'Zolfani of Karim'),
    named('near', 'Qarim al-Zulfani'),
    named('near-often', 'Kareem Zulfany'),
    named('other', 'Karima Other'),
    ...hostileTexts.map((text, index) => named(`hostile-${index}`, text)),
    named('endless', 'Synthetic endless '.repeat(60_000)),
    named('one-word', 'x'.repeat(1_000_000)),
  ];
  const mentioned = { 'known-as': 2, prefix: 1, 'near-often': 1 };
  return {
    nodes: [...source.nodes, said, harbour, quay, lighthouse, ...people],
    edges: [
      ...source.edges,
      ...claimEdges(lighthouse.id, source.words, 'article:source', {}),
      ...Object.entries(mentioned).flatMap(([slug, count]) =>
        ['article:said', 'article:harbour'].slice(0, count).map((articleId) => mention(articleId, `entity:${slug}`)),
      ),
    ],
    texts: new Map([
      ['article:source', 'Synthetic text: Person One and Person Two met in Place One, said Organization One.'],
      [said.id, `${'Long before it. '.repeat(65_000)} Then Zolfani spoke, and Karim listened.`],
      [harbour.id, 'Harbour closed. Otherwise it was quiet.'],
    ]),
  };
}
