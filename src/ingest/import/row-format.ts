// The formats that `dossier import` reads: each has a shape of its own and is mapped to the row format of ours.
import { z } from 'zod';
import { createKnownKeys } from '../article-json-schema.js';
import type { Path } from '../problem.js';
import { currentEventsSchema, mapCurrentEvent } from './current-events.js';
import { importRowSchema, type ImportRow } from './import-row.js';

export const rowFormatNames = ['dossier', 'current-events'] as const;
export type RowFormatName = (typeof rowFormatNames)[number];

/** A form of words that has to stand in the text, and where the row gives it. */
export interface StatedForm {
  readonly path: Path;
  readonly surface: string;
}

export interface RowFormat<Raw> {
  readonly schema: z.ZodType<Raw>;
  readonly knownKeys: (at: Path) => readonly string[];
  readonly map: (raw: Raw) => ImportRow;
  readonly forms: (raw: Raw) => readonly StatedForm[];
}

const dossier: RowFormat<ImportRow> = {
  schema: importRowSchema,
  knownKeys: createKnownKeys(jsonSchemaOf(importRowSchema)),
  map: (row) => row,
  forms: ({ mentions }) =>
    mentions.flatMap(({ surfaceForms }, mention) =>
      surfaceForms.map((surface, form) => ({ path: ['mentions', mention, 'surfaceForms', form], surface })),
    ),
};

const currentEvents: RowFormat<z.infer<typeof currentEventsSchema>> = {
  schema: currentEventsSchema,
  knownKeys: createKnownKeys(jsonSchemaOf(currentEventsSchema)),
  map: mapCurrentEvent,
  forms: ({ entities }) => entities.map(({ surface }, index) => ({ path: ['entities', index, 'surface'], surface })),
};

export function rowFormat(name: RowFormatName): RowFormat<unknown> {
  return (name === 'dossier' ? dossier : currentEvents) as RowFormat<unknown>;
}

/** The text of docs/import-row.schema.json. */
export function printImportJsonSchema(): string {
  const { $schema, ...rest } = jsonSchemaOf(importRowSchema) as Record<string, unknown>;
  const title = 'A row of a Dossier import';
  const description = 'One news article with what it names: one line of a file that `dossier import` reads.';
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`;
}

function jsonSchemaOf(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: 'input', reused: 'inline', target: 'draft-2020-12' });
}
