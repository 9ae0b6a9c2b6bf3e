// The files at the front of the repository say the same as the program: licence, Node version, container, workflow, templates.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { documentationFiles } from '../../tools/docs/made-pages.js';

const read = (file: string) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json')) as { license: string; engines: { node: string }; scripts: Record<string, string> };
const floor = manifest.engines.node.replace('>=', '');

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly container: { readonly image: string }; readonly steps: readonly { readonly run?: string }[] }>
  >;
}

interface IssueForm {
  readonly name: string;
  readonly description: string;
  readonly body: readonly { readonly type: string; readonly id?: string; readonly attributes: { readonly label?: string } }[];
}

describe('The licence', () => {
  it('is the one that package.json names, and the same as that of the client', () => {
    expect(manifest.license).toBe('MIT');
    expect(read('LICENSE')).toMatch(/^MIT License\n/);
    expect(read('LICENSE')).toBe(read('packages/client/LICENSE'));
  });
});

describe('The oldest supported Node', () => {
  it('is what .nvmrc, the workflow and the README name', () => {
    expect(read('.nvmrc').trim()).toBe(floor);
    expect(read('README.md')).toContain(`Node ${floor} or newer`);
    const { jobs } = parse(read('.github/workflows/ci.yml')) as Workflow;
    for (const { container } of Object.values(jobs)) expect(container.image).toBe(`node:${floor}-bookworm`);
  });
});

describe('The workflow', () => {
  it('runs .ci/run and may only read', () => {
    const { jobs, permissions } = parse(read('.github/workflows/ci.yml')) as Workflow;
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))).toEqual(['.ci/run']);
  });

  it('caches folders that are in use', () => {
    expect(read('.github/workflows/ci.yml')).toContain("hashFiles('tools/neo4j/pom.xml')");
    expect(existsSync('tools/neo4j/pom.xml')).toBe(true);
    expect(read('tools/neo4j/neo4j-jars.ts')).toContain('.cache/neo4j');
  });
});

describe('The dev container', () => {
  it('forwards the port of the server and installs what .ci/run installs, except Docker Compose', () => {
    const { forwardPorts } = JSON.parse(read('.devcontainer/devcontainer.json')) as { forwardPorts: number[] };
    expect(forwardPorts).toEqual([4000]);
    const packages = [...read('.ci/run').matchAll(/^need \S+ (.+)$/gm)].flatMap(([, names]) => names!.split(' '));
    expect(packages).toContain('chromium');
    const dockerfile = read('.devcontainer/Dockerfile');
    for (const name of packages.filter((each) => each !== 'docker-compose')) expect(dockerfile).toContain(` ${name}`);
  });
});

describe('The issue forms', () => {
  const folder = '.github/ISSUE_TEMPLATE';
  it.each(readdirSync(folder).filter((name) => name !== 'config.yml'))('%s has a name, a description and labelled fields', (name) => {
    const { body, ...form } = parse(read(`${folder}/${name}`)) as IssueForm;
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    const fields = body.filter(({ type }) => type !== 'markdown');
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    for (const { attributes } of fields) expect(attributes.label).toEqual(expect.any(String));
  });
});

describe('The pages that people read', () => {
  const decisions = readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`);
  const pages = [...documentationFiles(), ...decisions, 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];

  it.each(pages)('%s links to files that exist', (page) => {
    const links = [...read(page).matchAll(/(?:\]\(|src(?:set)?=")([^)"#\s]+)/g)].map(([, link]) => link!);
    const missing = links.filter((link) => !/^[a-z]+:/.test(link) && !existsSync(resolve(dirname(page), link)));
    expect(missing).toEqual([]);
  });

  it('name npm scripts that exist', () => {
    const named = pages.flatMap((page) => [...read(page).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, script]) => script!));
    expect([...new Set(named)].filter((script) => !(script in manifest.scripts))).toEqual([]);
  });
});
