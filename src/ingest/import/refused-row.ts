// A row that was not taken, and how it is told to a person.
import { jsonPointer, type Path } from '../problem.js';

/** One mistake in a row. */
export interface RowProblem {
  /** Keys and indexes from the root of the row; empty for the row as a whole. */
  readonly path: Path;
  readonly expected: string;
  readonly got: string;
  /** The nearest right spelling, where there is one. */
  readonly suggestion?: string | null | undefined;
}

export interface RefusedRow {
  readonly file: string;
  readonly line: number;
  readonly problems: readonly RowProblem[];
}

/** One line a mistake: `file:line /field: expected …, got …. Did you mean …?` */
export function formatRefusedRow({ file, line, problems }: RefusedRow): string[] {
  return problems.map(({ path, expected, got, suggestion }) => {
    const place = [`${file}:${line}`, ...(path.length > 0 ? [jsonPointer(path)] : [])].join(' ');
    return `${place}: expected ${expected}, got ${got}.${suggestion ? ` Did you mean ${suggestion}?` : ''}`;
  });
}
