// What an import did, in words.
import type { ImportSummary } from '../ingest/import/import-articles.js';

const number = new Intl.NumberFormat('en-US');

/** A few lines: articles, entities by kind, mentions, refused rows, seconds. `verb` says whether it happened. */
export function describeImport(summary: ImportSummary, seconds: number, verb: 'were' | 'would be'): string {
  const { rows, articles, unchanged, refused, entities, mentions, isStopped } = summary;
  const kinds = Object.values(entities).reduce((sum, count) => sum + count, 0);
  const rate = seconds > 0 ? Math.round(rows / seconds) : rows;
  return [
    `${number.format(articles)} articles ${verb} written, ${number.format(unchanged)} were there already.`,
    `${number.format(kinds)} new entities: ${number.format(entities.PERSON)} persons, ${number.format(entities.ORGANIZATION)} organizations, ` +
      `${number.format(entities.PLACE)} places, ${number.format(entities.TOPIC)} topics.`,
    `${number.format(mentions)} new mentions.`,
    `${number.format(rows)} rows read in ${seconds.toFixed(1)} s (${number.format(rate)} a second), ${number.format(refused)} refused.`,
    ...(isStopped ? ['Broken off before the end. Run the same command again to go on.'] : []),
  ].join('\n');
}
