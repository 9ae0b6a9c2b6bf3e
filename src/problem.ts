// Problems in files, rows, batches and settings, as data. Only `formatProblem` turns them into sentences.

/** What was expected and what was found. Both are phrases that follow "expected" and "got". */
export interface Mismatch {
  readonly expected: string;
  readonly got: string;
  /** The nearest valid value, as it is shown to the reader; null if there is none. */
  readonly suggestion: string | null;
}

export interface FilePlace {
  readonly file: string;
  /** Starts at 1; null if the place is not in the text of the file. */
  readonly line: number | null;
  /** JSON pointer (RFC 6901); empty for the whole file or line. */
  readonly pointer: string;
}

/** A fact of the graph or of a batch, by the id of its node or edge. */
export interface FactPlace {
  readonly subject: string;
}

/** A setting, by the name of its environment variable. */
export interface SettingPlace {
  readonly setting: string;
}

type Place = FilePlace | FactPlace | SettingPlace;

export interface Problem<At extends Place = Place> extends Mismatch {
  readonly place: At;
  /** What to do about it, as whole sentences. */
  readonly advice?: string;
}

export function mismatch(expected: string, got: string, suggestion: string | null = null): Mismatch {
  return { expected, got, suggestion };
}

/** `place: expected …, got …. Did you mean …?` and the advice; the place of a file is `file:line pointer`. */
export function formatProblem({ place, expected, got, suggestion, advice }: Problem): string {
  const sentences = [
    `${formatPlace(place)}: expected ${expected}, got ${got}.`,
    ...(suggestion === null ? [] : [`Did you mean ${suggestion}?`]),
    ...(advice === undefined ? [] : [advice]),
  ];
  return sentences.join(' ');
}

function formatPlace(place: Place): string {
  if ('subject' in place) return place.subject;
  if ('setting' in place) return place.setting;
  const { file, line, pointer } = place;
  return `${file}${line === null ? '' : `:${line}`}${pointer === '' ? '' : ` ${pointer}`}`;
}
