// Reads the text of one file: JSON, then the shape of an article file. Tells every mistake of the two.
import { knownKeys } from './article-json-schema.js';
import { articleFileSchema, type ArticleFile } from './article-file.js';
import { readDraft, type ArticleDraft } from './draft-article-file.js';
import type { FilePlace, Problem } from '../problem.js';
import { jsonPointer, show, type Path, type Report } from './problem.js';
import { readJson } from './read-json.js';
import { reportShape } from './report-shape.js';

export interface ArticleFileInput {
  /** As it is shown in problems. */
  readonly path: string;
  readonly text: string;
}

export interface ReadArticleFile {
  readonly path: string;
  /** Undefined when the file has not the shape of an article file. */
  readonly content: ArticleFile | undefined;
  /** As much of the file as has the right shape: see draft-article-file.ts. */
  readonly draft: ArticleDraft;
  /** False where it is not JSON: then nothing more is to be said of the file itself. */
  readonly isJson: boolean;
  readonly problems: Problem<FilePlace>[];
  /** Adds a problem at a place of this file. */
  readonly report: Report;
  /** Whether the shape is wrong at this place or around it, so that nothing more needs to be said of it. */
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
  // JSON lets a key stand twice, and keeps the last; nobody means that.
  for (const at of repeatedKeys) report(at, 'each key once', `${show(at.at(-1))} twice`);
  reportBrokenText(value, [], report);
  const parsed = articleFileSchema.safeParse(value);
  if (!parsed.success) for (const issue of parsed.error.issues) reportShape(issue, [], value, knownKeys, report);
  const broken = new Set(problems.map(({ place }) => place.pointer));
  const isBroken = (at: Path) => [...at.keys(), at.length].some((length) => broken.has(jsonPointer(at.slice(0, length))));
  return { path, content: parsed.data, draft: parsed.data ?? readDraft(value), isJson: true, problems, report, isBroken };
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Text that no database and no client can carry: NUL, and halves of characters. */
function reportBrokenText(value: unknown, at: Path, report: Report): void {
  if (typeof value === 'string') {
    if (value.includes('\0')) report(at, 'text without NUL characters', 'one in it');
    if (loneSurrogate.test(value)) report(at, 'text of whole characters', 'half of one in it (a lone surrogate)');
  } else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) reportBrokenText(inner, [...at, Array.isArray(value) ? Number(key) : key], report);
  }
}
