// An answer as tables: each list of it is one, each item a row, each single value a column.
import { formatValue } from '../formatting/format-value';
import { formatName, formatTypeName } from '../formatting/format-name';
import { fieldName } from './alias-names';
import {
  isConnection,
  isEvidence,
  isFuzzyDate,
  isNode,
  isObject,
  isOnlyEvidence,
  labelOf,
  scalarOf,
  type AnswerObject,
} from './answer-objects';

export interface Cell {
  /** All of it, as it goes to a file. */
  readonly text: string;
  /** What is shown of it: of a list, the first few and how many more. */
  readonly short: string;
  /** The node that the cell names, where it names one. */
  readonly nodeId: string | null;
}

export interface AnswerTable {
  /** Where the list stands in the answer: `events`, `events › participants`. */
  readonly name: string;
  /** Whether it is a list of the answer; else it is of what stands alone in it. */
  readonly isList: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

interface Found {
  readonly items: AnswerObject[];
  readonly owners: (AnswerObject | undefined)[];
}

/**
 * The outermost lists first. A list inside of others is one table for all of them, with a column that says whose row it is. What stands alone
 * in the answer comes after the lists, as a table of one row.
 */
export function tablesOfAnswer(data: unknown): AnswerTable[] {
  const lists = new Map<string, Found>();
  collect(data, [], undefined, (path, item, owner) => {
    const list = lists.get(path) ?? { items: [], owners: [] };
    list.items.push(item);
    list.owners.push(owner);
    lists.set(path, list);
  });
  const ofLists = [...lists]
    .sort(([one], [other]) => depthOf(one) - depthOf(other))
    .map(([name, { items, owners }]) => ({ ...tableOf(name, items, owners), isList: true }));
  // The count of a list stands with the list.
  const alone = singles(data).filter(({ name }) => !lists.has(name));
  return [...ofLists, ...alone].filter(({ columns }) => columns.length > 0);
}

/** What stands alone at the root: objects one by one, single values together. */
function singles(data: unknown): AnswerTable[] {
  if (!isObject(data)) return [];
  const objects = Object.entries(data).flatMap(([name, value]) =>
    isObject(value) ? [tableOf(name, [withoutLists(value)], [undefined])] : [],
  );
  const values = Object.entries(data).filter(([, value]) => scalarOf(value) !== undefined);
  return values.length > 0 ? [...objects, tableOf('answer', [Object.fromEntries(values)], [undefined])] : objects;
}

/** The same object, read through: its lists have tables of their own. */
function withoutLists(object: AnswerObject): AnswerObject {
  if (!isConnection(object)) return object;
  return Object.fromEntries(Object.entries(object).filter(([name, value]) => !Array.isArray(value) && name !== 'pageInfo'));
}

function depthOf(path: string): number {
  return path.split(' › ').length;
}

/** Visits each item of each list; the name of a connection stands for its nodes and edges. */
function collect(
  value: unknown,
  path: readonly string[],
  owner: AnswerObject | undefined,
  visit: (path: string, item: AnswerObject, owner: AnswerObject | undefined) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) {
      if (!isObject(item)) continue;
      visit(path.join(' › '), item, owner);
      descend(item, path, isNode(item) ? item : isNode(item['node']) ? item['node'] : owner, visit);
    }
  } else if (isObject(value)) descend(value, path, isNode(value) ? value : owner, visit);
}

function descend(
  object: AnswerObject,
  path: readonly string[],
  owner: AnswerObject | undefined,
  visit: Parameters<typeof collect>[3],
): void {
  // Where both are asked for, the nodes are a list beside that of the edges.
  const list = Array.isArray(object['edges']) ? object['edges'] : object['nodes'];
  const isThrough = (value: unknown) => value === object['node'] || (value === list && isConnection(object));
  for (const [name, value] of Object.entries(object)) {
    // What carries a fact belongs to its row and to the citations.
    if (!isOnlyEvidence(value)) collect(value, isThrough(value) ? path : [...path, name], owner, visit);
  }
}

function tableOf(name: string, items: readonly AnswerObject[], owners: readonly (AnswerObject | undefined)[]): AnswerTable {
  // Where all rows are of one thing nobody asks whose they are.
  const hasOwners = depthOf(name) > 1 && new Set(owners.map((owner) => owner?.['id'])).size > 1;
  const records = items.map((item, index) => {
    const cells = new Map<string, Cell>();
    const owner = owners[index];
    if (owner && hasOwners) cells.set('of', cellOf([namePiece(labelOf(owner))], idOf(owner)));
    fill(cells, item, '');
    // A row that would not say whose it is.
    const subject = isNode(item) ? item : item['node'];
    if (isNode(subject) && ![...cells.values()].some(({ nodeId }) => nodeId === subject.id)) {
      cells.set('name', cellOf([namePiece(labelOf(subject))], subject.id));
    }
    return cells;
  });
  // Ids are for programs, and shown only where there is nothing else to see.
  const all = new Set(records.flatMap((cells) => [...cells.keys()]));
  const columns = [...all].filter((column) => !isForPrograms(column)).sort((one, other) => rankOf(one) - rankOf(other));
  const shown = columns.some((column) => column !== 'of') ? columns : [...all];
  const empty = cellOf([], null);
  return { name, isList: false, columns: shown, rows: records.map((cells) => shown.map((column) => cells.get(column) ?? empty)) };
}

function isForPrograms(column: string): boolean {
  return /(^|\.)(id|cursor|startCursor|endCursor)$/.test(column);
}

function fill(cells: Map<string, Cell>, object: AnswerObject, prefix: string): void {
  const id = isNode(object) ? object.id : null;
  const first = Object.keys(object).find((name) => naming.has(fieldName(object, name)));
  for (const [name, value] of Object.entries(object)) {
    const field = fieldName(object, name);
    const column = prefix + name;
    if (field === '__typename') cells.set(`${prefix}type`, cellOf([namePiece(formatTypeName(String(value)))], null));
    // A claim that is denied never stands there as if it were made.
    else if (field === 'proposition') cells.set(column, cellOf([namePiece(labelOf(object))], id));
    else if (isFuzzyDate(value)) fillDate(cells, value, column);
    else {
      const pieces = piecesOf(value, field);
      // The name of a node leads to it; where it has none, its slug does.
      const isName = first === undefined ? field === 'slug' : naming.has(field);
      if (pieces !== undefined) cells.set(column, cellOf(pieces, isName ? id : null));
      if (isConnection(value)) fill(cells, withoutLists(value), `${column}.`);
      else if (pieces !== undefined) continue;
      else if (isNode(value) && value !== object['node']) fillNode(cells, value, column);
      else if (isObject(value)) fill(cells, value, value === object['node'] ? prefix : `${column}.`);
    }
  }
}

const naming = new Set(['label', 'title', 'proposition', 'name']);

/** The date in one column, and whatever else was asked for of it. */
function fillDate(cells: Map<string, Cell>, date: AnswerObject & { readonly edtf: string }, column: string): void {
  for (const [name, value] of Object.entries(date)) {
    const field = fieldName(date, name);
    if (field === '__typename') continue;
    cells.set(field === 'edtf' ? column : `${column}.${name}`, cellOf(piecesOf(value, field) ?? [], null));
  }
}

/** Whose row it is, what it is called and what it is come first; all else as it was asked for. */
function rankOf(column: string): number {
  if (column === 'of') return 0;
  if (naming.has(column)) return 1;
  return column === 'type' ? 2 : 3;
}

/** A node in a row is its name; what else was asked for of it stands in columns of its own. */
function fillNode(cells: Map<string, Cell>, node: AnswerObject & { readonly id: string }, column: string): void {
  cells.set(column, cellOf([namePiece(labelOf(node))], node.id));
  const others = Object.entries(node).filter(([name]) => !['__typename', ...naming].includes(fieldName(node, name)));
  fill(cells, Object.fromEntries(others), `${column}.`);
}

/** Undefined for what needs columns of its own. */
function piecesOf(value: unknown, field: string): Piece[] | undefined {
  if (value === null) return [];
  const scalar = scalarOf(value);
  if (scalar !== undefined) return [pieceOf(scalar, field)];
  if (Array.isArray(value)) return value.map((item) => itemPiece(item, field));
  if (!isConnection(value)) return undefined;
  const { nodes, edges } = value;
  return [Array.isArray(edges) ? edges : nodes].flat().map((item) => itemPiece(item, field));
}

/** One value: as the answer has it, and in words. */
interface Piece {
  readonly text: string;
  readonly shown: string;
}

function pieceOf(scalar: string | number | boolean, field: string): Piece {
  // Words that a search found are a quotation: those of a claim that is denied would read as if it were made.
  if (field === 'fragment') return namePiece(`“${scalar}”`);
  return { text: String(scalar), shown: formatValue(scalar, field) };
}

function namePiece(name: string): Piece {
  return { text: name, shown: name };
}

function itemPiece(item: unknown, field: string): Piece {
  const scalar = scalarOf(item);
  if (scalar !== undefined) return pieceOf(scalar, field);
  if (!isObject(item)) return namePiece('');
  if (isEvidence(item)) return namePiece(isObject(item['quote']) ? `“${String(item['quote']['exact'])}”` : '');
  if (isNode(item)) return namePiece(labelOf(item));
  if (isEvidence(item['node'])) return itemPiece(item['node'], field);
  // Who or what it is comes first: then how it is tied.
  const members = Object.entries(item).sort(([, one], [, other]) => Number(isNode(other)) - Number(isNode(one)));
  const pieces = members.flatMap(([key, value]) => {
    const name = fieldName(item, key);
    if (name === '__typename' || name === 'cursor' || value === false) return [];
    if (value === true) return [{ text: key, shown: formatName(key) }];
    if (isNode(value)) return [namePiece(labelOf(value))];
    const single = scalarOf(value);
    return single === undefined || single === '' ? [] : [pieceOf(single, name)];
  });
  const shown = [...new Set(pieces.map((piece) => piece.shown))];
  return { text: [...new Set(pieces.map(({ text }) => text))].join(' · '), shown: shown.join(' · ') };
}

const shownOfList = 3;

function cellOf(pieces: readonly Piece[], nodeId: string | null): Cell {
  const more = pieces.length - shownOfList;
  const short = [...pieces.slice(0, shownOfList).map(({ shown }) => shown), ...(more > 0 ? [`+ ${more}`] : [])].join('; ');
  return { text: pieces.map(({ text }) => text).join('; '), short, nodeId };
}

function idOf(object: AnswerObject): string | null {
  return isNode(object) ? object.id : null;
}
