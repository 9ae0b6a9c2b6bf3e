// Rules that each file of the repository keeps by itself: its name, its length, where it reads settings.

export interface TextFile {
  /** From the root of the repository, with slashes. */
  readonly path: string;
  readonly text: string;
}

interface FileRule {
  readonly isBrokenBy: (file: TextFile) => boolean;
  readonly message: string;
}

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|d))?\.[a-z]+$/;
const sayNothing = /^(utils?|helpers?|common|misc|shared|index)\./;
const readsSettings = /\bprocess\s*(\.\s*env\b|\[\s*['"]env)|\{[^}]*\benv\b[^}]*\}\s*(=\s*process\b|from\s*['"](node:)?process['"])/;

const fileRules: readonly FileRule[] = [
  { isBrokenBy: ({ path }) => !kebabCase.test(nameOf(path)), message: 'has a name that is not in kebab-case' },
  { isBrokenBy: ({ path }) => sayNothing.test(nameOf(path)), message: 'has a name that does not say what it holds' },
  { isBrokenBy: ({ path, text }) => countLines(text) > maxLines(path), message: 'is too long' },
  {
    isBrokenBy: ({ path, text }) => isProgram(path) && readsSettings.test(text),
    message: 'reads the environment, which only src/config.ts may',
  },
];

/** One line for each rule that the file breaks. */
export function findBrokenFileRules(file: TextFile): string[] {
  return fileRules.filter((rule) => rule.isBrokenBy(file)).map((rule) => `${file.path} ${rule.message}`);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function countLines(text: string): number {
  return text.trimEnd().split('\n').length;
}

function maxLines(path: string): number {
  return path.endsWith('.graphql') ? 150 : 300;
}

function isProgram(path: string): boolean {
  return path.startsWith('src/') && path !== 'src/config.ts';
}
