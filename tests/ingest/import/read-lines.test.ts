// Lines come out the same in whatever pieces the bytes come in, and a line that cannot be read does not end the reading.
import { describe, expect, it } from '@jest/globals';
import { maxLineBytes, readLines, type Line } from '../../../src/ingest/import/read-lines.js';

async function linesOf(bytes: Uint8Array, pieceSize: number): Promise<Line[]> {
  async function* pieces() {
    for (let start = 0; start < bytes.length; start += pieceSize) yield bytes.subarray(start, start + pieceSize);
  }
  const lines: Line[] = [];
  for await (const line of readLines(pieces())) lines.push(line);
  return lines;
}

const text = (number: number, content: string) => ({ number, text: content });

describe('readLines', () => {
  const bytes = Buffer.from('\uFEFFfirst\r\nzwölf — 一\n\nhalf a last');
  it.each([1, 2, 3, 1000])('reads LF, CR LF, a byte order mark, empty lines and half a last line in pieces of %d', async (size) => {
    expect(await linesOf(bytes, size)).toEqual([text(1, 'first'), text(2, 'zwölf — 一'), text(3, ''), text(4, 'half a last')]);
  });

  it('tells a line that is not UTF-8 and goes on', async () => {
    const broken = Buffer.concat([Buffer.from('a\n'), Buffer.from([0xc3, 0x28, 0x0a]), Buffer.from('b\n')]);
    expect(await linesOf(broken, 2)).toEqual([
      text(1, 'a'),
      { number: 2, expected: 'text in UTF-8', got: 'bytes that are not valid UTF-8' },
      text(3, 'b'),
    ]);
  });

  it('tells a line that is too long, keeps nothing of it, and goes on', async () => {
    const long = Buffer.concat([Buffer.alloc(maxLineBytes + 1, 'x'), Buffer.from('\nb')]);
    const [first, second] = await linesOf(long, 65_536);
    expect(first).toMatchObject({ number: 1, got: `a line of ${maxLineBytes + 1} bytes` });
    expect(second).toEqual(text(2, 'b'));
  });
});
