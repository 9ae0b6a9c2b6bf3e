// The summary of an import.
import type { ImportTotals } from '../ingest/import/run-import.js';

/** A few lines: what was written, how many rows existed already or were refused, and how long it took. */
export function describeImport(totals: ImportTotals, title: string, tookMs: number): string {
  const { entities } = totals;
  const all = Object.values(entities).reduce((sum, count) => sum + count, 0);
  const byKind = [
    counted(entities.PERSON, 'person', 'persons'),
    counted(entities.ORGANIZATION, 'organization', 'organizations'),
    counted(entities.PLACE, 'place', 'places'),
    counted(entities.TOPIC, 'topic', 'topics'),
  ].join(', ');
  const seconds = tookMs / 1_000;
  const written =
    title === 'Nothing was written'
      ? `${title}.`
      : `${title}: ${counted(totals.articles, 'article', 'articles')}, ${counted(all, 'entity', 'entities')} (${byKind}), ${counted(totals.mentions, 'mention', 'mentions')}.`;
  return [
    written,
    `Rows: ${totals.rows} read, ${totals.repeated} already present, ${totals.refused} refused.`,
    ...(seconds > 0 ? [`Time: ${seconds.toFixed(1)} seconds, ${Math.round(totals.rows / seconds)} rows a second.`] : []),
  ].join('\n');
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
