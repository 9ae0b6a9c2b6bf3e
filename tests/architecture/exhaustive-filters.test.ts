// A condition that one engine, or the model of the tests, does not compile must not pass every item: the compiler asks for its case.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const root = path.resolve('.');
const compilers = [
  'src/store/sqlite/sqlite-filters.ts',
  'src/store/neo4j/neo4j-filters.ts',
  'tests/support/model/model-filters.ts',
] as const;
const groupCompilers = [
  'src/store/sqlite/sqlite-statements-groups.ts',
  'src/store/neo4j/neo4j-statements-groups.ts',
  'tests/support/model/model-groups.ts',
] as const;

/** The files among `files` that do not compile when `edits` change the text of source files. */
function failingFiles(files: readonly string[], edits: Readonly<Record<string, (text: string) => string>>): string[] {
  const { config } = ts.readConfigFile('tsconfig.check.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost({ ...options, incremental: false, tsBuildInfoFile: undefined });
  const readFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    const edit = edits[path.relative(root, name)];
    if (!edit) return readFile(name, ...rest);
    const before = readFileSync(name, 'utf8');
    const after = edit(before);
    if (after === before) throw new Error(`The edit of ${name} changes nothing.`);
    return ts.createSourceFile(name, after, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...files], { ...options, incremental: false, tsBuildInfoFile: undefined }, host);
  return files.filter((file) => program.getSemanticDiagnostics(program.getSourceFile(file)).length > 0);
}

const addTo = (type: string) => (text: string) =>
  text.replace(`export type ${type} =\n`, `export type ${type} =\n  | { readonly kind: 'invented' }\n`);

describe('Every compiler of filters', () => {
  it('compiles today', () => {
    expect(failingFiles([...compilers, ...groupCompilers], {})).toEqual([]);
  }, 60_000);

  it.each(['NodeFilter', 'EdgeFilter'])(
    'stops to compile when %s gets a kind without a case',
    (type) => {
      expect(failingFiles(compilers, { 'src/domain/filter.ts': addTo(type) })).toEqual(compilers);
    },
    60_000,
  );

  it('stops to compile when GroupKey gets a kind without a case', () => {
    expect(failingFiles(groupCompilers, { 'src/domain/grouping.ts': addTo('GroupKey') })).toEqual(groupCompilers);
  }, 60_000);
});
