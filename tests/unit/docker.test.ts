// What must hold of the container files: no password in them, nothing reachable from outside, no rights that are not needed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readConfig } from '../../src/config.js';

interface Service {
  readonly image?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly read_only?: boolean;
}

const composeText = readFileSync('docker-compose.yml', 'utf8');
const { services, volumes } = parse(composeText) as { services: Record<'neo4j' | 'api', Service>; volumes: Record<string, unknown> };
const dockerfile = readFileSync('Dockerfile', 'utf8');

/** Compose as a plugin of Docker or as a program of its own; neither needs a daemon to read a file. */
const compose = [['docker', 'compose'], ['docker-compose']].find(
  ([command, ...args]) => spawnSync(command!, [...args, 'version']).status === 0,
);

describe('docker-compose.yml', () => {
  const accepts = (environment: NodeJS.ProcessEnv) => {
    const [command, ...args] = compose ?? [];
    if (!command) throw new Error('Docker Compose is not there; in CI it has to be.');
    return spawnSync(command, [...args, 'config', '-q'], { env: { PATH: process.env['PATH'], ...environment }, encoding: 'utf8' });
  };
  const whereComposeIs = compose || process.env['CI'] === 'true' ? it : it.skip;

  whereComposeIs('is accepted by Docker Compose with a password, and refused without one', () => {
    expect(accepts({ NEO4J_PASSWORD: 'synthetic' })).toMatchObject({ status: 0, stderr: '' });
    expect(accepts({})).toMatchObject({ status: 1, stderr: expect.stringContaining('NEO4J_PASSWORD') });
  });

  it('takes the password from the environment and has no default for it', () => {
    const passwords = [services.neo4j.environment['NEO4J_AUTH'], services.api.environment['NEO4J_PASSWORD']];
    for (const password of passwords) expect(password).toMatch(/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
    expect(composeText).not.toMatch(/NEO4J_PASSWORD:?-/);
  });

  it('publishes ports on loopback only', () => {
    const ports = Object.values(services).flatMap((service) => service.ports);
    expect(ports.length).toBeGreaterThan(0);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('runs Neo4j 5.26 Community with its data on a named volume', () => {
    expect(services.neo4j.image).toBe('neo4j:5.26-community');
    expect(services.neo4j.volumes).toEqual(['graph:/data']);
    expect(Object.keys(volumes)).toEqual(['graph']);
  });

  it('starts the API once the database is healthy, and checks the health of both', () => {
    expect(services.api.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    for (const service of Object.values(services)) expect(service.healthcheck.test.length).toBeGreaterThan(1);
  });

  it('gives the API settings that it takes', () => {
    const image = Object.fromEntries(
      /^ENV (.*)$/m
        .exec(dockerfile)![1]!
        .split(' ')
        .map((pair) => pair.split('=') as [string, string]),
    );
    const environment = { ...image, ...services.api.environment, NEO4J_PASSWORD: 'x', LOG_LEVEL: 'info' };
    expect(readConfig(environment).store).toMatchObject({ engine: 'neo4j', uri: 'bolt://neo4j:7687', username: 'neo4j' });
  });
});

describe('Dockerfile', () => {
  it('runs the built program without rights, and says whether it is healthy', () => {
    const lines = dockerfile.split('\n');
    const last = (start: string) => lines.findLastIndex((line) => line.startsWith(start));
    expect(lines[last('USER')]).toBe('USER node');
    expect(last('USER')).toBeLessThan(last('CMD'));
    expect(last('USER')).toBeGreaterThan(last('RUN'));
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
    expect(lines[last('CMD')]).toBe('CMD ["node", "dist/cli/main.js", "serve", "--seed"]');
  });

  it('has every workspace there when packages are installed', () => {
    const { workspaces } = JSON.parse(readFileSync('package.json', 'utf8')) as { workspaces: string[] };
    const beforeInstall = dockerfile.slice(0, dockerfile.indexOf('RUN npm ci'));
    for (const workspace of workspaces) expect(beforeInstall).toContain(`COPY ${workspace}`);
  });

  it('leaves what only the page and the examples need behind', () => {
    expect(dockerfile).toContain('npm prune --omit=dev --workspaces=false');
  });

  it('copies what the program reads at run time', () => {
    for (const folder of ['dist', 'operations', 'schema', 'seeds'])
      expect(dockerfile).toMatch(new RegExp(`^COPY .*${folder} ${folder}$`, 'm'));
  });
});
