// What changed for clients between two schemas, and which of the changes are intended.
import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';

/** A change that breaks clients and is recorded as intended. */
export interface MeantChange {
  /** As graphql-js describes it: `Article.titel was removed.` */
  readonly change: string;
  /** Why it is necessary, and what clients do instead. */
  readonly reason: string;
  /** The day on which it was recorded: YYYY-MM-DD. */
  readonly on: string;
}

export interface SchemaChanges {
  /** Breaks clients, and is not recorded as intended. */
  readonly unmeant: readonly string[];
  readonly meant: readonly MeantChange[];
  /** Recorded as intended, but there is no such change. */
  readonly stale: readonly MeantChange[];
  /** May surprise clients without breaking their requests, such as a new value of an enum. */
  readonly dangerous: readonly string[];
}

export function compareSchemas(released: string, current: string, recorded: readonly MeantChange[]): SchemaChanges {
  const [before, after] = [buildSchema(released), buildSchema(current)];
  const breaking = findBreakingChanges(before, after).map(({ description }) => description);
  return {
    unmeant: breaking.filter((change) => !recorded.some((one) => one.change === change)),
    meant: recorded.filter(({ change }) => breaking.includes(change)),
    stale: recorded.filter(({ change }) => !breaking.includes(change)),
    dangerous: findDangerousChanges(before, after).map(({ description }) => description),
  };
}

/** The report on the changes, and whether they are acceptable. */
export function judgeChanges({ unmeant, meant, stale, dangerous }: SchemaChanges): { readonly isFine: boolean; readonly text: string } {
  const lines = [
    ...section('These changes break clients of the released schema:', unmeant),
    ...section(
      'Recorded as intended, but there is no such change any more; remove them from released/meant-changes.json:',
      stale.map(({ change }) => change),
    ),
    ...section('These may surprise clients without breaking their requests:', dangerous),
    ...section(
      'These break clients and are intended:',
      meant.map(({ change, reason }) => `${change} ${reason}`),
    ),
  ];
  if (unmeant.length > 0) {
    lines.push(
      'Undo them, or deprecate what you want to remove. If they are intended: npm run schema:accept -- --reason "why, and what clients do instead"',
    );
  }
  const text = lines.length > 0 ? lines.join('\n') : 'No change affects clients of the released schema.';
  return { isFine: unmeant.length === 0 && stale.length === 0, text };
}

function section(head: string, items: readonly string[]): string[] {
  return items.length > 0 ? [head, ...items.map((item) => `  - ${item}`)] : [];
}
