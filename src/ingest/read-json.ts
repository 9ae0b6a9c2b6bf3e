// Reads JSON and keeps the position of every value, so that an error can be reported with its line.
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { show, type Path } from './problem.js';

export interface ReadJson {
  readonly value: unknown;
  /** Paths of keys that already occurred in the same object. */
  readonly repeatedKeys: readonly Path[];
  /** The line, starting at 1, of the value at this path, or of the nearest value that contains it. */
  readonly lineOf: (at: Path) => number;
}

/** Describes input that is not valid JSON. */
export interface NotJson {
  readonly got: string;
  /** The part of the input that could be parsed despite the error. */
  readonly rest?: unknown;
  /** Starts at 1; null if the input is empty. */
  readonly line: number | null;
}

/** An article file is nested 8 levels deep. The limit keeps the parser, which is recursive, from overflowing the stack. */
const maxDepth = 64;

export function readJson(text: string): ReadJson | NotJson {
  if (text.trim() === '') return { got: 'an empty file', line: null };
  const lineAt = createLineFinder(text);
  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined) return { got: `brackets nested deeper than ${maxDepth}`, line: lineAt(tooDeep) };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  // Only the first error is reported, since later ones are mostly its consequences.
  if (first) return { got: describeError(first, text), line: lineAt(first.offset), rest: root && (getNodeValue(root) as unknown) };
  if (!root) return { got: 'no value', line: null };
  return { value: getNodeValue(root), repeatedKeys: findRepeatedKeys(root, []), lineOf: (at) => lineAt(nearestNode(root, at).offset) };
}

/** Descriptions of errors, by the names that the parser gives them. */
const errorNames: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word that is not JSON',
  InvalidNumberFormat: 'a number that is not JSON',
  PropertyNameExpected: 'no key in double quotes where one is required',
  ValueExpected: 'no value where one is required',
  ColonExpected: 'no colon where one is required',
  CommaExpected: 'no comma where one is required',
  CloseBraceExpected: 'no closing brace where one is required',
  CloseBracketExpected: 'no closing bracket where one is required',
  EndOfFileExpected: 'more text after the end of the first value',
  InvalidCommentToken: 'a comment',
  UnexpectedEndOfComment: 'a comment',
  UnexpectedEndOfString: 'text without its closing quotation mark',
  UnexpectedEndOfNumber: 'an incomplete number',
  InvalidUnicode: 'a \\u escape without its four hexadecimal digits',
  InvalidEscapeCharacter: 'an invalid escape sequence',
  InvalidCharacter: 'a line break or another control character inside text',
};

function describeError({ error, offset, length }: ParseError, text: string): string {
  const name = errorNames[printParseErrorCode(error)] ?? 'a syntax error';
  return length > 0 ? `${name}: ${show(text.slice(offset, offset + length))}` : name;
}

/** The offset of the first bracket that is nested deeper than `maxDepth`. */
function findTooDeep(text: string): number | undefined {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]!;
    if (character === '\\' && isInString) index += 1;
    else if (character === '"') isInString = !isInString;
    else if (!isInString && '[{'.includes(character)) depth += 1;
    else if (!isInString && ']}'.includes(character)) depth -= 1;
    if (depth > maxDepth) return index;
  }
  return undefined;
}

function findRepeatedKeys(node: Node, at: Path): Path[] {
  if (node.type === 'array') return (node.children ?? []).flatMap((child, index) => findRepeatedKeys(child, [...at, index]));
  const seen = new Set<string>();
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) => {
    const name = String(key?.value);
    const path = [...at, name];
    const found = seen.has(name) ? [path] : [];
    seen.add(name);
    return value ? [...found, ...findRepeatedKeys(value, path)] : found;
  });
}

function nearestNode(root: Node, at: Path): Node {
  for (let length = at.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, [...at.slice(0, length)]);
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
