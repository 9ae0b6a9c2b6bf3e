// Reads the text of one file: JSON with places, then the shape of an article file. Tells every mistake of both.
import { findNodeAtLocation, parseTree, printParseErrorCode, getNodeValue, type Node, type ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import { articleFileSchema, type ArticleFile } from './article-file.js';
import { findNearest, jsonPointer, show, type Path, type Problem, type Report } from './problem.js';
import { knownKeys, relationKinds } from './schema-keys.js';

export interface ArticleFileInput {
  /** As it is shown in problems. */
  readonly path: string;
  readonly text: string;
}

export interface ReadArticleFile {
  readonly path: string;
  /** Undefined when the file has not the shape of an article file. */
  readonly content: ArticleFile | undefined;
  readonly problems: Problem[];
  /** Adds a problem at a place of this file. */
  readonly report: Report;
}

export function readArticleFile({ path, text }: ArticleFileInput): ReadArticleFile {
  const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const errors: ParseError[] = [];
  const root = parseTree(withoutMark, errors, { disallowComments: true });
  const problems: Problem[] = [];
  const lineAt = createLineFinder(withoutMark);
  const report: Report = (at, expected, got, suggestion = null) => {
    const node = root && nearestNode(root, at);
    problems.push({ file: path, pointer: jsonPointer(at), line: node ? lineAt(node.offset) : null, expected, got, suggestion });
  };

  for (const { error, offset } of errors) {
    problems.push({ file: path, pointer: '', line: lineAt(offset), expected: 'JSON', got: spellOut(printParseErrorCode(error)), suggestion: null });
  }
  if (!root || errors.length > 0) {
    if (errors.length === 0) report([], 'JSON', 'an empty file');
    return { path, content: undefined, problems, report };
  }
  reportRepeatedKeys(root, [], report);
  const value: unknown = getNodeValue(root);
  reportBrokenText(value, [], report);
  const parsed = articleFileSchema.safeParse(value);
  if (!parsed.success) for (const issue of parsed.error.issues) reportIssue(issue, [], value, report);
  return { path, content: parsed.success ? parsed.data : undefined, problems, report };
}

/** JSON lets a key stand twice, and keeps the last; nobody means that. */
function reportRepeatedKeys(node: Node, at: Path, report: Report): void {
  const seen = new Set<string>();
  node.children?.forEach((child, index) => {
    if (node.type === 'array') reportRepeatedKeys(child, [...at, index], report);
    if (node.type !== 'object') return;
    const [key, value] = child.children ?? [];
    const name = String(key?.value);
    if (seen.has(name)) report([...at, name], 'each key once', `${show(name)} twice`);
    seen.add(name);
    if (value) reportRepeatedKeys(value, [...at, name], report);
  });
}

/** Text that no database and no client can carry: NUL, and halves of characters. */
function reportBrokenText(value: unknown, at: Path, report: Report): void {
  if (typeof value === 'string') {
    if (value.includes('\0')) report(at, 'text', 'a NUL character in it');
    if (/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(value)) report(at, 'text', 'half of a character (a lone surrogate) in it');
  } else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) reportBrokenText(inner, [...at, Array.isArray(value) ? Number(key) : key], report);
  }
}

type Issue = z.core.$ZodIssue;

/** A mistake of shape, as expected and got. */
function reportIssue(issue: Issue, base: Path, root: unknown, report: Report): void {
  const at = [...base, ...(issue.path as Path)];
  const got = valueAt(root, at);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownKeys(at);
      for (const key of issue.keys) report([...at, key], known.length > 0 ? `one of the keys ${known.join(', ')}` : 'no such key', show(key), findNearest(key, known));
      return;
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      report(at, values.length > 1 ? `one of ${values.join(', ')}` : values.join(), got === undefined ? 'nothing' : show(got), typeof got === 'string' ? findNearest(got, values) : null);
      return;
    }
    case 'invalid_union': {
      if (issue.errors.length === 0) {
        const known = relationKinds;
        report(at, `one of ${known.join(', ')}`, show(got), typeof got === 'string' ? findNearest(got, known) : null);
        return;
      }
      // Of the ways in which a value may be written, the one that is meant is the one of its own type.
      const meant = issue.errors.find((errors) => !errors.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0));
      if (meant) for (const inner of meant) reportIssue(inner, at, root, report);
      else report(at, 'text, or an object with it', got === undefined ? 'nothing' : show(got));
      return;
    }
    case 'invalid_type':
      report(at, issue.expected === 'string' ? 'text' : `${article(issue.expected)} ${issue.expected}`, got === undefined ? 'nothing' : show(got));
      return;
    case 'too_small':
      report(at, issue.origin === 'string' ? 'text that is not empty' : issue.origin === 'array' ? `at least ${issue.minimum} of them` : `at least ${issue.minimum}`, show(got));
      return;
    default:
      report(at, 'format' in issue && issue.format === 'url' ? 'an absolute address' : issue.message, show(got));
  }
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}

/** `InvalidSymbol` as `invalid symbol`. */
function spellOut(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

function valueAt(root: unknown, at: Path): unknown {
  return at.reduce<unknown>((value, key) => (value !== null && typeof value === 'object' ? (value as Record<string | number, unknown>)[key] : undefined), root);
}

function nearestNode(root: Node, at: Path): Node {
  for (let length = at.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, at.slice(0, length) as (string | number)[]);
    if (node) return node;
  }
  return root;
}

function createLineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) starts.push(index + 1);
  return (offset) => {
    const next = starts.findIndex((start) => start > offset);
    return next < 0 ? starts.length : next;
  };
}
