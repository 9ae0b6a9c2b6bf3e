// Splits a stream of bytes into lines. Memory holds one line at a time, and lines that are too long are discarded while they are read.

/** Maximum length of a line, in bytes. */
export const maxLineBytes = 8 * 1024 * 1024;

export type Line =
  | { readonly number: number; readonly text: string }
  /** A line that cannot be read as text, with the reason. */
  | { readonly number: number; readonly expected: string; readonly got: string };

const lineFeed = 0x0a;

/**
 * The lines of a UTF-8 stream, numbered from 1. Lines end with LF or CR LF; the last line may have no line ending. A byte order mark at the
 * start is skipped. Lines longer than `maxLineBytes` and lines that are not valid UTF-8 are returned as problems, and reading continues.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let kept: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size <= maxLineBytes) kept.push(part);
    else kept = [];
  };
  const finish = (): Line => {
    const line = createLine((number += 1), kept, size);
    kept = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (size > 0) yield finish();
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function createLine(number: number, parts: readonly Uint8Array[], size: number): Line {
  if (size > maxLineBytes) return { number, expected: `a line of at most ${maxLineBytes} bytes`, got: `a line of ${size} bytes` };
  try {
    const text = decoder.decode(Buffer.concat(parts)).replace(/\r$/, '');
    return { number, text: number === 1 ? text.replace(/^\uFEFF/, '') : text };
  } catch {
    return { number, expected: 'text in UTF-8', got: 'bytes that are not valid UTF-8' };
  }
}
