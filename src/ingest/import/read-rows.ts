// Lines to rows: each is one article, or tells what is wrong with it.
import { findUnstorableTexts } from '../../domain/storable-text.js';
import { readJson } from '../read-json.js';
import { reportShape } from '../report-shape.js';
import type { ImportRow } from './import-row.js';
import { locateSurface } from './locate-surface.js';
import type { Line } from './read-lines.js';
import type { RefusedRow, RowProblem } from './refused-row.js';
import type { RowFormat } from './row-format.js';

/** A row that is right in itself. Its forms are those of its text. */
export interface ReadRow {
  readonly file: string;
  readonly line: number;
  readonly row: ImportRow;
}

/** Problems told of one row; a row that is wrong throughout would fill the screen. */
const maxProblems = 10;

/** Empty lines are none. */
export async function* readRows(
  file: string,
  lines: AsyncIterable<Line>,
  format: RowFormat<unknown>,
): AsyncGenerator<ReadRow | RefusedRow> {
  for await (const line of lines) {
    if ('text' in line && line.text.trim() === '') continue;
    const found = 'text' in line ? readRow(line.text, format) : [{ path: [], expected: line.expected, got: line.got }];
    yield Array.isArray(found)
      ? { file, line: line.number, problems: found.slice(0, maxProblems) }
      : { file, line: line.number, row: found as ImportRow };
  }
}

export function isRefused(row: ReadRow | RefusedRow): row is RefusedRow {
  return 'problems' in row;
}

function readRow(text: string, format: RowFormat<unknown>): ImportRow | RowProblem[] {
  const parsed = parseLine(text);
  if (Array.isArray(parsed)) return parsed;
  const problems: RowProblem[] = [];
  const report = (path: readonly (string | number)[], expected: string, got: string, suggestion?: string | null) =>
    problems.push({ path, expected, got, suggestion });
  const shaped = format.schema.safeParse(parsed.value);
  if (!shaped.success) {
    for (const issue of shaped.error.issues) reportShape(issue, [], parsed.value, format.knownKeys, report);
    return problems;
  }
  problems.push(...findUnstorable(shaped.data));
  const row = format.map(shaped.data);
  const located = new Map<string, string>();
  for (const { path, surface } of format.forms(shaped.data)) {
    const form = locateSurface(row.text, surface);
    if (form === undefined) report(path, 'words of the text', JSON.stringify(surface));
    else located.set(surface, form);
  }
  if (problems.length > 0) return problems;
  const mentions = row.mentions.map((mention) => ({
    ...mention,
    surfaceForms: [...new Set(mention.surfaceForms.map((surface) => located.get(surface)!))],
  }));
  return { ...row, mentions };
}

function parseLine(text: string): { readonly value: unknown } | RowProblem[] {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const read = readJson(text);
    return [{ path: [], expected: 'one JSON object', got: 'got' in read ? read.got : 'a value that is too large to read' }];
  }
}

function findUnstorable(value: unknown): RowProblem[] {
  return findUnstorableTexts(value).map((message) => {
    const [, field = '', got = message] = /^Expected (\S*) to be .*?, got (.*)\.$/su.exec(message) ?? [];
    return { path: field.split('.'), expected: 'text without NUL and without half of a surrogate pair', got };
  });
}
