// Reads one row from a line: parses the JSON, checks the schema of the format, and checks that the text contains the surface forms.
import { z } from 'zod';
import { findUnstorableTexts, storableText } from '../../domain/storable-text.js';
import { createKnownKeys } from '../article-json-schema.js';
import { findPassage } from '../find-passage.js';
import { show } from '../problem.js';
import { readJson } from '../read-json.js';
import { reportShape, type KnownKeys } from '../report-shape.js';
import { currentEventsSchema, mapCurrentEvent } from './current-events.js';
import { importRowJsonSchema, importRowSchema, type ImportMention, type ImportRow } from './import-row.js';
import type { RowProblem } from './refused-row.js';

interface RowFormat<Value> {
  readonly schema: z.ZodType<Value>;
  readonly knownKeys: KnownKeys;
  readonly map: (value: Value) => ImportRow;
  /** The path at which a row of this format states the form of a mention. */
  readonly formPath: (value: Value, mention: ImportMention, form: string) => RowProblem['path'];
}

const dossierFormat: RowFormat<ImportRow> = {
  schema: importRowSchema as z.ZodType<ImportRow>,
  knownKeys: createKnownKeys(importRowJsonSchema),
  map: (row) => row,
  formPath: (row, mention, form) => ['mentions', row.mentions.indexOf(mention), 'surfaceForms', mention.surfaceForms.indexOf(form)],
};

type CurrentEvent = z.infer<typeof currentEventsSchema>;

const currentEventsFormat: RowFormat<CurrentEvent> = {
  schema: currentEventsSchema,
  knownKeys: createKnownKeys(z.toJSONSchema(currentEventsSchema)),
  map: mapCurrentEvent,
  formPath: (item, _mention, form) => ['entities', item.entities.findIndex(({ surface }) => surface === form), 'surface'],
};

const formats = { dossier: createReader(dossierFormat), 'current-events': createReader(currentEventsFormat) };

export type ImportFormat = keyof typeof formats;

export type ReadRow = { readonly row: ImportRow } | { readonly problems: readonly RowProblem[] };

/** Reads a non-empty line and reports all its errors. */
export function readRow(line: string, format: ImportFormat): ReadRow {
  return formats[format](line);
}

function createReader<Value>({ schema, knownKeys, map, formPath }: RowFormat<Value>): (line: string) => ReadRow {
  return (line) => {
    const problems: RowProblem[] = [];
    const report = (path: RowProblem['path'], expected: string, got: string, suggestion: string | null = null) => {
      problems.push({ path, expected, got, suggestion });
    };
    const value = parseJson(line);
    if (value === undefined) {
      const read = readJson(line);
      report([], 'JSON', 'got' in read ? read.got : 'no value');
      return { problems };
    }
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) reportShape(issue, [], value, knownKeys, report);
      return { problems };
    }
    for (const { path, got } of findUnstorableTexts(parsed.data)) report(path, storableText, got);
    if (problems.length > 0) return { problems };
    const row = map(parsed.data);
    const mentions = row.mentions.map((mention) => ({
      ...mention,
      surfaceForms: mention.surfaceForms.map((form) => {
        const found = findForm(row.text, form);
        if (found === undefined) {
          report(formPath(parsed.data, mention, form), 'words that occur in the text', show(form), suggest(row.text, form));
        }
        return found ?? form;
      }),
    }));
    return problems.length > 0 ? { problems } : { row: { ...row, mentions } };
  };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The form as it appears in the text. Only white space may differ. */
function findForm(text: string, form: string): string | undefined {
  if (text.includes(form) && form.trim() === form) return form;
  const words = form
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  if (words[0] === '') return undefined;
  return new RegExp(words.join('\\s+'), 'u').exec(text)?.[0];
}

function suggest(text: string, form: string): string | null {
  const passage = findPassage(text, form);
  return passage === null ? null : show(passage);
}
