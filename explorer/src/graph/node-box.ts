// The box of a node: its label in at most two lines, and the size that they need.

export interface NodeBox {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

const lineLength = 22;
const lineHeight = 15;
/** The average width of a character in a label, in drawing units. */
const characterWidth = 6.6;

export function nodeBox(label: string): NodeBox {
  const lines = wrap(label);
  const longest = Math.max(...lines.map((line) => line.length));
  return { lines, width: Math.max(46, Math.round(longest * characterWidth) + 24), height: lines.length * lineHeight + 13 };
}

/** At most two lines; longer labels end in an ellipsis. */
function wrap(label: string): string[] {
  const lines: string[] = [''];
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1)!;
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= lineLength) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, 2).map((line) => cut(line, lineLength));
  if (lines.length > 2) shown[1] = cut(`${shown[1]!}…`, lineLength);
  return shown;
}

function cut(line: string, length: number): string {
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
