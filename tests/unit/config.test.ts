// Settings: defaults, every mistake at once, nothing secret in what is printed.
import { describe, expect, it } from '@jest/globals';
import { describeConfig } from '../../src/cli/config.js';
import { defaultToProduction, readConfig, settingNames } from '../../src/config.js';
import { DossierError } from '../../src/errors.js';
import { formatProblem, type Problem } from '../../src/problem.js';

function problemsOf(environment: Record<string, string>): unknown {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof DossierError && error.code === 'INVALID_CONFIG')
      return (error.details['problems'] as Problem[]).map(formatProblem);
    throw error;
  }
  return [];
}

describe('settings', () => {
  it('have defaults for all', () => {
    const { values, store } = readConfig({});
    expect(values).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 4000,
      LOG_LEVEL: 'warn',
      MAX_DEPTH: 15,
      MAX_NODES: 50_000,
      MAX_BODY_BYTES: 1_048_576,
      REQUEST_TIMEOUT_MS: 10_000,
    });
    expect(store).toEqual({ engine: 'sqlite', file: 'data/dossier.sqlite' });
  });

  it('come from the environment, where an empty variable is an unset one', () => {
    const { values, store, fromEnvironment } = readConfig({ PORT: '0', SQLITE_FILE: '/tmp/x.sqlite', HOST: '', NEO4J_URI: '' });
    expect([values.PORT, values.HOST, store]).toEqual([0, '127.0.0.1', { engine: 'sqlite', file: '/tmp/x.sqlite' }]);
    expect([...fromEnvironment]).toEqual(['PORT', 'SQLITE_FILE']);
  });

  it('name Neo4j by its address', () => {
    expect(readConfig({ NEO4J_URI: 'bolt://localhost:7687' }).store).toEqual({
      engine: 'neo4j',
      uri: 'bolt://localhost:7687',
      username: null,
      password: null,
      database: null,
    });
    expect(readConfig({ NEO4J_URI: 'neo4j+s://x.example', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'news' }).store).toEqual({
      engine: 'neo4j',
      uri: 'neo4j+s://x.example',
      username: 'neo4j',
      password: 'p',
      database: 'news',
    });
  });

  it('cannot be changed once read', () => {
    const config = readConfig({});
    expect(() => Object.assign(config.values, { PORT: 1 })).toThrow(TypeError);
    expect(() => Object.assign(config.store, { file: 'x' })).toThrow(TypeError);
  });
});

describe('wrong settings', () => {
  it('are all named at once, with what was expected and what was got', () => {
    expect(problemsOf({ PORT: '70000', LOG_LEVEL: 'loud', MAX_NODES: '0x10', ALLOW_PUBLIC: 'yes', NEO4J_URI: 'http://db:7474' })).toEqual([
      'PORT: expected a whole number from 0 to 65535, got "70000".',
      'ALLOW_PUBLIC: expected true or false, got "yes".',
      'NEO4J_URI: expected an address such as bolt://localhost:7687 or neo4j+s://host, without user or password, got "http://db:7474".',
      'LOG_LEVEL: expected one of fatal, error, warn, info, debug, trace, silent, got "loud".',
      'MAX_NODES: expected a whole number from 1 to 10000000, got "0x10".',
    ]);
  });

  it('include an address that others can reach, unless that is said on purpose', () => {
    for (const host of ['0.0.0.0', '::', '192.168.1.5', 'db.example', '128.0.0.1']) {
      expect(problemsOf({ HOST: host })).toEqual([
        expect.stringMatching(/^HOST: expected a loopback address .* got ".*"\. .*ALLOW_PUBLIC=true\.$/),
      ]);
      expect(problemsOf({ HOST: host, ALLOW_PUBLIC: 'true' })).toEqual([]);
    }
    for (const host of ['127.0.0.1', '127.5.0.1', '::1', 'localhost']) expect(problemsOf({ HOST: host })).toEqual([]);
  });

  it.each([':memory:', 'file::memory:', 'file:graph.sqlite?mode=memory'])('include a graph that no file keeps: %s', (file) => {
    expect(problemsOf({ SQLITE_FILE: file })).toEqual([
      `SQLITE_FILE: expected the path of a file, not a file: URI or :memory:, got "${file}".`,
    ]);
  });

  it('include parts of a Neo4j address without the address, and a user without a password', () => {
    expect(problemsOf({ NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'p' })).toEqual([
      'NEO4J_URI: expected the address that NEO4J_USERNAME, NEO4J_PASSWORD belongs to, got nothing. Set it, or unset the others for SQLite.',
    ]);
    expect(problemsOf({ NEO4J_URI: 'bolt://x', NEO4J_USERNAME: 'u' })).toEqual([
      'NEO4J_PASSWORD: expected the password of NEO4J_USERNAME, got nothing.',
    ]);
  });

  it('include misspelled names of Neo4j settings, with the right one, and no others', () => {
    expect(problemsOf({ NEO4J_URL: 'bolt://x' })).toEqual([
      'NEO4J_URL: expected the name of a setting, got an unknown one. Did you mean NEO4J_URI?',
    ]);
    expect(problemsOf({ NEO4J_USER: 'neo4j', NEO4J_PASS: 'p' })).toEqual([
      'NEO4J_USER: expected the name of a setting, got an unknown one. Did you mean NEO4J_USERNAME?',
      'NEO4J_PASS: expected the name of a setting, got an unknown one. Did you mean NEO4J_PASSWORD?',
    ]);
    expect(problemsOf({ NEO4J_HOME: '/opt', NEO4J_TEST_URI: 'bolt://x', NEO4J_AUTH: 'none' })).toEqual([]);
  });

  it('never show a password', () => {
    expect(JSON.stringify(problemsOf({ NEO4J_URI: 'bolt://neo4j:hunter2@db:7687', NEO4J_PASSWORD: 'hunter2' }))).not.toContain('hunter2');
  });
});

describe('dossier config', () => {
  it('prints every setting with its value and source, and no secret', () => {
    const printed = describeConfig(readConfig({ NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD: 'hunter2', PORT: '0' }));
    for (const name of settingNames) expect(printed).toMatch(new RegExp(`^${name} `, 'm'));
    expect(printed).toContain('The graph is in Neo4j (bolt://db:7687).');
    expect(printed).toMatch(/^PORT +0 +environment +Port/m);
    expect(printed).toMatch(/^MAX_DEPTH +15 +default /m);
    expect(printed).toMatch(/^NEO4J_PASSWORD +\(hidden\) +environment /m);
    expect(printed).not.toContain('hunter2');
  });
});

it('production is the default for libraries, and what is set stays', () => {
  const unset: Record<string, string | undefined> = {};
  defaultToProduction(unset);
  const set = { NODE_ENV: 'development' };
  defaultToProduction(set);
  expect([unset['NODE_ENV'], set.NODE_ENV]).toEqual(['production', 'development']);
});
