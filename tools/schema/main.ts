// `npm run schema:check`: fails if the schema breaks clients of the released schema, unless the change is recorded as intended.
// `npm run schema:accept -- --reason "…"` records the changes; `npm run schema:release` makes the current schema the released one.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareSchemas, judgeChanges, type MeantChange } from './schema-changes.js';

const files = { current: 'packages/client/schema.graphql', released: 'released/schema.graphql', meant: 'released/meant-changes.json' };
const { values, positionals } = parseArgs({ options: { reason: { type: 'string' } }, allowPositionals: true });
const [command = 'check'] = positionals;
const current = readFileSync(files.current, 'utf8');
const recorded = JSON.parse(readFileSync(files.meant, 'utf8')) as MeantChange[];
const changes = compareSchemas(readFileSync(files.released, 'utf8'), current, recorded);

switch (command) {
  case 'check': {
    const { isFine, text } = judgeChanges(changes);
    console.log(text);
    if (!isFine) process.exitCode = 1;
    break;
  }
  case 'accept': {
    if (!values.reason?.trim()) fail('Say why: npm run schema:accept -- --reason "why, and what clients do instead"');
    const on = new Date().toISOString().slice(0, 10);
    const added = changes.unmeant.map((change) => ({ change, reason: values.reason!.trim(), on }));
    write([...changes.meant, ...added]);
    console.log(`Recorded as intended: ${added.length}. Removed because there is no such change any more: ${changes.stale.length}.`);
    break;
  }
  case 'release':
    if (changes.unmeant.length > 0) fail(judgeChanges(changes).text);
    writeFileSync(files.released, current);
    write([]);
    console.log(
      `${files.released} is now the current schema. Changes to announce to clients: ${changes.meant.map(({ change }) => change).join(' ') || 'nothing breaks.'}`,
    );
    break;
  default:
    fail(`Expected check, accept or release, got ${JSON.stringify(command)}.`);
}

function write(meant: readonly MeantChange[]): void {
  writeFileSync(files.meant, `${JSON.stringify(meant, null, 2)}\n`);
}

function fail(text: string): never {
  console.error(text);
  process.exit(1);
}
