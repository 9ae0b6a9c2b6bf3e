// `npm run kinds`: prints how well the rules that decide kinds agree with the labels set by hand, and where they disagree.
import { readFileSync } from 'node:fs';
import { measureKinds, readLabels, type Measure } from './measure-kinds.js';

const folder = new URL('../../tests/ingest/kinds/', import.meta.url);

for (const draw of ['tuning', 'held-out', 'later', 'fresh']) {
  const labels = readLabels(readFileSync(new URL(`labels-${draw}.jsonl`, folder), 'utf8'));
  console.log(`\n${draw} draw: ${labels.length} titles`);
  print(measureKinds(labels), draw === 'tuning');
}

/** The errors of the rules in the held-out draw are not shown by default, so that the rules are not tuned to them. */
function print({ kinds, disagreements }: Measure, isOpen: boolean): void {
  for (const [kind, { precision, recall, decided, labelled }] of Object.entries(kinds)) {
    console.log(
      `${kind.padEnd(13)} precision ${percent(precision)} of ${decided} decided, recall ${percent(recall)} of ${labelled} labelled`,
    );
  }
  if (!isOpen && !process.argv.includes('--show-held-out')) {
    console.log(`${disagreements.length} disagreements, shown with --show-held-out`);
    return;
  }
  for (const { title, label, decision } of disagreements) console.log(`  ${title}: ${label}, not ${decision.kind} (${decision.basis})`);
}

function percent(share: number | null): string {
  return share === null ? '     -' : `${(share * 100).toFixed(1).padStart(5)}%`;
}
