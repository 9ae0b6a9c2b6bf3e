// A row that the import refused, with its problems.
import { formatProblem, type Mismatch } from '../../problem.js';
import { jsonPointer, type Path } from '../problem.js';

/** One problem of a row. */
export interface RowProblem extends Mismatch {
  /** Keys and indexes from the root of the row; empty if the problem concerns the whole row. */
  readonly path: Path;
}

export interface RefusedRow {
  readonly file: string;
  readonly line: number;
  readonly problems: readonly RowProblem[];
}

/** One sentence for each problem, as `formatProblem` writes it. */
export function formatRefusedRow({ file, line, problems }: RefusedRow): string[] {
  return problems.map(({ path, ...found }) => formatProblem({ place: { file, line, pointer: jsonPointer(path) }, ...found }));
}
