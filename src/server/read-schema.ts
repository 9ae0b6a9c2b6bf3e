// Reads the hand-written schema: all .graphql files in one folder.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** The type definitions in a folder, sorted by file name. */
export function readTypeDefs(folder: string): string {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
}

/** The whole schema as one sorted text. */
export function printTypeDefs(typeDefs: string): string {
  return printSchema(lexicographicSortSchema(buildSchema(typeDefs)));
}
