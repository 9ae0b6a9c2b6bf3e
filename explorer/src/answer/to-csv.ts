// A table as CSV (RFC 4180). Cells that a spreadsheet would evaluate as a formula get a leading apostrophe, so that they stay text.
import type { AnswerTable } from './answer-tables';

/** Starts with a byte order mark, so that spreadsheets recognize the encoding as UTF-8. */
export function toCsv({ columns, rows }: AnswerTable): string {
  const lines = [columns, ...rows.map((row) => row.map(({ text }) => text))];
  return `\uFEFF${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
