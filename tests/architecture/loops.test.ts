// Every test file is in the loops in which it belongs, so that no suite is left out and no loop needs more than it says.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { listedFiles, loops, loopsOf, testRegexOf } from '../loops.js';
import { loadedFrom } from './file-imports.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const testFiles = readdirSync(path.join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.test.ts'))
  .sort();

interface TestFile {
  readonly loops: readonly string[];
  readonly text: string;
  readonly loaded: ReadonlySet<string>;
}

const loadsEngine = ({ loaded }: TestFile) => loaded.has('@photostructure/sqlite');
const startsProgram = ({ loaded }: TestFile) => loaded.has('tests/support/child-process.ts') || loaded.has('playwright-core');
const usesNeo4j = ({ text }: TestFile) => /^(describeEngines|describeBothEngines|describeWithNeo4j)\(|\btestNeo4jSettings\(\)/m.test(text);
const usesSqliteToo = ({ text }: TestFile) => /^(describeEngines|describeWithoutNeo4j)\(/m.test(text);

/** What is wrong with the loops of a test file. Empty if all is well. */
function faultsOf(file: TestFile): string[] {
  const isIn = (loop: string) => file.loops.includes(loop);
  const faults: readonly (readonly [boolean, string])[] = [
    [file.loops.length === 0, 'is in no loop'],
    [isIn('unit') && file.loops.length > 1, 'is in unit and in another loop'],
    [isIn('unit') && loadsEngine(file), 'loads a database engine in unit'],
    [isIn('sqlite') && !loadsEngine(file), 'needs no engine and is in sqlite'],
    [!isIn('e2e') && !isIn('neo4j') && startsProgram(file), 'starts a program or a browser outside of e2e'],
    [isIn('neo4j') !== usesNeo4j(file), isIn('neo4j') ? 'is in neo4j and does not use it' : 'uses Neo4j and is not in neo4j'],
    [usesSqliteToo(file) && !isIn('sqlite') && !isIn('e2e'), 'has suites without Neo4j and is in no loop that runs them'],
    [isIn('neo4j') && file.loops.length > 1 && /^(describe|it)[.(]/m.test(file.text), 'has suites that would run in both of its loops'],
  ];
  return faults.filter(([isFault]) => isFault).map(([, fault]) => fault);
}

describe('The loops of the tests', () => {
  it('have every test file where it belongs', () => {
    expect(testFiles.length).toBeGreaterThan(100);
    const faults = testFiles.flatMap((file) => {
      const text = readFileSync(path.join(root, 'tests', file), 'utf8');
      return faultsOf({ loops: loopsOf(file), text, loaded: loadedFrom(root, `tests/${file}`) }).map((fault) => `${file} ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  it.each(loops)('give jest the files of %s and no others', (loop) => {
    const pattern = new RegExp(testRegexOf([loop]));
    expect(testFiles.filter((file) => pattern.test(`${root}tests/${file}`))).toEqual(
      testFiles.filter((file) => loopsOf(file).includes(loop)),
    );
  });

  it('give jest every file if all loops are chosen', () => {
    const pattern = new RegExp(testRegexOf(loops));
    expect(testFiles.filter((file) => !pattern.test(`${root}tests/${file}`))).toEqual([]);
  });

  it('name no file that does not exist', () => {
    expect(listedFiles.filter((file) => !existsSync(path.join(root, 'tests', file)))).toEqual([]);
  });
});

describe('A test file', () => {
  const engine = new Set(['@photostructure/sqlite']);
  it.each<[string, TestFile]>([
    ['is in no loop', { loops: [], text: '', loaded: new Set() }],
    ['is in unit and in another loop', { loops: ['unit', 'e2e'], text: '', loaded: new Set() }],
    ['loads a database engine in unit', { loops: ['unit'], text: '', loaded: engine }],
    ['needs no engine and is in sqlite', { loops: ['sqlite'], text: '', loaded: new Set() }],
    ['starts a program or a browser outside of e2e', { loops: ['unit'], text: '', loaded: new Set(['playwright-core']) }],
    ['uses Neo4j and is not in neo4j', { loops: ['sqlite'], text: "describeEngines('A', () => 1);", loaded: engine }],
    ['is in neo4j and does not use it', { loops: ['neo4j'], text: '', loaded: engine }],
    [
      'has suites without Neo4j and is in no loop that runs them',
      { loops: ['neo4j'], text: "describeEngines('A', () => 1);", loaded: engine },
    ],
    [
      'has suites that would run in both of its loops',
      { loops: ['sqlite', 'neo4j'], text: "describeEngines('A', () => 1);\ndescribe('B', () => 1);", loaded: engine },
    ],
  ])('is refused if it %s', (fault, file) => {
    expect(faultsOf(file)).toEqual([fault]);
  });
});
