// Bytes to lines, whatever pieces they come in. Memory holds one line, and of a line that is too long nothing.

/** Longest line that is read, in bytes. */
export const maxLineBytes = 8 * 1024 * 1024;

export type Line =
  | { readonly number: number; readonly text: string }
  /** A line that is no text to read, and why: what was expected, what was got. */
  | { readonly number: number; readonly expected: string; readonly got: string };

const lineFeed = 0x0a;

/**
 * The lines of a stream of UTF-8, numbered from 1. Ends of line are LF or CR LF, a byte order mark at the start is passed over, a last line
 * may end without one. Lines of more than `maxLineBytes` and lines that are not UTF-8 are told as such and the reading goes on.
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
  if (size > maxLineBytes) return { number, expected: `a line of at most ${maxLineBytes} bytes`, got: `one of ${size}` };
  try {
    const text = decoder.decode(Buffer.concat(parts)).replace(/\r$/, '');
    return { number, text: number === 1 ? text.replace(/^\uFEFF/, '') : text };
  } catch {
    return { number, expected: 'text in UTF-8', got: 'bytes that are none' };
  }
}
