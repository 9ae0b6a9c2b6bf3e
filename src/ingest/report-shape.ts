// Reports schema errors that zod found, in the terms that authors of article files know.
import type { z } from 'zod';
import { findNearest, show, type Path, type Report } from './problem.js';

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

/** The keys that are allowed in an object at a path. */
export type KnownKeys = (at: Path) => readonly string[];

/** Reports one zod issue. `base` is the path at which the value that zod checked begins. */
export function reportShape(issue: Issue, base: Path, root: unknown, knownKeys: KnownKeys, report: Report): void {
  const at = [...base, ...(issue.path as Path)];
  const value = valueAt(root, at);
  const got = show(value);
  switch (issue.code) {
    case 'unrecognized_keys':
      return reportUnknownKeys(issue, at, knownKeys(at), report);
    case 'invalid_union':
      return reportUnion(issue, at, root, knownKeys, report);
    case 'invalid_value':
      return reportChoice(at, issue.values.map(String), value, report);
    case 'invalid_type':
      return report(at, typeNames[issue.expected] ?? issue.expected, got);
    case 'too_small':
      return report(at, issue.origin === 'string' ? 'non-empty text' : describeMinimum(issue), got);
    case 'too_big':
      return report(at, issue.origin === 'string' ? `text of at most ${issue.maximum} characters` : `at most ${issue.maximum}`, got);
    default:
      return report(at, issue.message, got);
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'an object',
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
};

function describeMinimum({ origin, minimum }: IssueOf<'too_small'>): string {
  return origin === 'array' ? `a list of at least ${minimum} ${minimum === 1 ? 'item' : 'items'}` : `at least ${minimum}`;
}

function reportChoice(at: Path, choices: readonly string[], value: unknown, report: Report): void {
  const nearest = typeof value === 'string' ? findNearest(value, choices) : null;
  report(at, choices.length > 1 ? `one of ${choices.join(', ')}` : choices.join(), show(value), nearest);
}

function reportUnknownKeys({ keys }: IssueOf<'unrecognized_keys'>, at: Path, known: readonly string[], report: Report): void {
  for (const key of keys) report([...at, key], `one of the keys ${known.join(', ')}`, show(key), findNearest(key, known));
}

function reportUnion({ errors }: IssueOf<'invalid_union'>, at: Path, root: unknown, knownKeys: KnownKeys, report: Report): void {
  // The author most likely meant the alternative that has the same JSON type as the value, so only its errors are reported.
  const meant = errors.find((issues) => !issues.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0));
  if (meant) for (const inner of meant) reportShape(inner, at, root, knownKeys, report);
  else report(at, 'text, or an object that contains it', show(valueAt(root, at)));
}

function valueAt(root: unknown, at: Path): unknown {
  const step = (value: unknown, key: string | number) =>
    value !== null && typeof value === 'object' ? (value as Record<string | number, unknown>)[key] : undefined;
  return at.reduce<unknown>(step, root);
}
