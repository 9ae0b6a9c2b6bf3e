// Reads one file: first as JSON, then by the schema of an article file. Reports all errors of both.
import { knownKeys } from './article-json-schema.js';
import { articleFileSchema, type ArticleFile } from './article-file.js';
import { readDraft, type ArticleDraft } from './draft-article-file.js';
import type { FilePlace, Problem } from '../problem.js';
import { jsonPointer, show, type Path, type Report } from './problem.js';
import { readJson } from './read-json.js';
import { reportShape } from './report-shape.js';

export interface ArticleFileInput {
  /** The path as problems show it. */
  readonly path: string;
  readonly text: string;
}

export interface ReadArticleFile {
  readonly path: string;
  /** Undefined if the file does not fit the schema of an article file. */
  readonly content: ArticleFile | undefined;
  /** The parts of the file that fit the schema: see draft-article-file.ts. */
  readonly draft: ArticleDraft;
  /** False if the file is not valid JSON; no further checks are made on it then. */
  readonly isJson: boolean;
  readonly problems: Problem<FilePlace>[];
  /** Adds a problem at a path of this file. */
  readonly report: Report;
  /** Whether a problem is already reported at this path or at a value that contains it, so that no further report is needed. */
  readonly isBroken: (path: Path) => boolean;
}

export function readArticleFile({ path, text }: ArticleFileInput): ReadArticleFile {
  const problems: Problem<FilePlace>[] = [];
  const json = readJson(text.startsWith('\uFEFF') ? text.slice(1) : text);
  const report: Report = (at, expected, got, suggestion = null) => {
    const line = 'lineOf' in json ? json.lineOf(at) : json.line;
    problems.push({ place: { file: path, line, pointer: jsonPointer(at) }, expected, got, suggestion });
  };
  if (!('value' in json)) {
    report([], 'JSON', json.got);
    return { path, content: undefined, draft: readDraft(json.rest), isJson: false, problems, report, isBroken: () => true };
  }

  const { value, repeatedKeys } = json;
  // JSON allows a key to occur twice and parsers keep the last value, which is hardly ever intended.
  for (const at of repeatedKeys) report(at, 'each key once', `${show(at.at(-1))} twice`);
  reportBrokenText(value, [], report);
  const parsed = articleFileSchema.safeParse(value);
  if (!parsed.success) for (const issue of parsed.error.issues) reportShape(issue, [], value, knownKeys, report);
  const broken = new Set(problems.map(({ place }) => place.pointer));
  const isBroken = (at: Path) => [...at.keys(), at.length].some((length) => broken.has(jsonPointer(at.slice(0, length))));
  return { path, content: parsed.data, draft: parsed.data ?? readDraft(value), isJson: true, problems, report, isBroken };
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Reports text that not every database and client can handle: NUL characters and lone surrogates. */
function reportBrokenText(value: unknown, at: Path, report: Report): void {
  if (typeof value === 'string') {
    if (value.includes('\0')) report(at, 'text without NUL characters', 'text with a NUL character');
    if (loneSurrogate.test(value)) report(at, 'text of whole characters', 'half of a character (a lone surrogate)');
  } else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) reportBrokenText(inner, [...at, Array.isArray(value) ? Number(key) : key], report);
  }
}
