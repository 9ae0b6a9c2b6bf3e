// A table as CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe, so that it stays text.
import type { AnswerTable } from './answer-tables';

/** With the mark of UTF-8 in front, by which spreadsheets read other letters than English ones rightly. */
export function toCsv({ columns, rows }: AnswerTable): string {
  const lines = [columns, ...rows.map((row) => row.map(({ text }) => text))];
  return `\uFEFF${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
