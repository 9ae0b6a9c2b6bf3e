// Reads JSON and keeps the place of every value, so that a mistake can be told with its line.
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { show, type Path } from './problem.js';

export interface ReadJson {
  readonly value: unknown;
  /** Keys that stand twice in their object, with the place of each. */
  readonly repeatedKeys: readonly Path[];
  /** The line, from 1, of the value at this place, or of the nearest one around it. */
  readonly lineOf: (at: Path) => number;
}

/** What is there instead of JSON. */
export interface NotJson {
  readonly got: string;
  /** As much of it as can be read all the same. */
  readonly rest?: unknown;
  /** From 1; null where nothing is there. */
  readonly line: number | null;
}

/** An article file is 8 deep; past this the reader itself would run out of stack. */
const maxDepth = 64;

export function readJson(text: string): ReadJson | NotJson {
  if (text.trim() === '') return { got: 'an empty file', line: null };
  const lineAt = createLineFinder(text);
  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined) return { got: `brackets nested deeper than ${maxDepth}`, line: lineAt(tooDeep) };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  // What a parser finds after the first mistake is mostly its consequence.
  if (first) return { got: describeError(first, text), line: lineAt(first.offset), rest: root && (getNodeValue(root) as unknown) };
  if (!root) return { got: 'none', line: null };
  return { value: getNodeValue(root), repeatedKeys: findRepeatedKeys(root, []), lineOf: (at) => lineAt(nearestNode(root, at).offset) };
}

/** By the names that the parser gives them. */
const errorNames: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word that is not JSON',
  InvalidNumberFormat: 'a number that is not JSON',
  PropertyNameExpected: 'no key in double quotes where one is due',
  ValueExpected: 'no value where one is due',
  ColonExpected: 'no colon where one is due',
  CommaExpected: 'no comma where one is due',
  CloseBraceExpected: 'no closing brace where one is due',
  CloseBracketExpected: 'no closing bracket where one is due',
  EndOfFileExpected: 'more after the end of the first value',
  InvalidCommentToken: 'a comment',
  UnexpectedEndOfComment: 'a comment',
  UnexpectedEndOfString: 'text without its closing quotation mark',
  UnexpectedEndOfNumber: 'a number without its end',
  InvalidUnicode: 'a \\u escape without its four hexadecimal digits',
  InvalidEscapeCharacter: 'a backslash that escapes nothing',
  InvalidCharacter: 'a line break or another control character inside text',
};

function describeError({ error, offset, length }: ParseError, text: string): string {
  const name = errorNames[printParseErrorCode(error)] ?? 'something else';
  return length > 0 ? `${name}: ${show(text.slice(offset, offset + length))}` : name;
}

/** Where brackets are first open deeper than an article file may be. */
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
