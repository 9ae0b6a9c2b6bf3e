// An answer as tables: each list becomes a table, each item a row, and each scalar value a column.
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
  /** The complete text, as written to CSV. */
  readonly text: string;
  /** The text shown on the page: for a list, the first items and the number of further ones. */
  readonly short: string;
  /** The id of the node that the cell names, if any. */
  readonly nodeId: string | null;
}

export interface AnswerTable {
  /** The path of the list in the answer: `events`, `events › participants`. */
  readonly name: string;
  /** True for a list of the answer; false for the single values and objects at its root. */
  readonly isList: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

interface Found {
  readonly items: AnswerObject[];
  readonly owners: (AnswerObject | undefined)[];
}

/**
 * Outermost lists come first. All occurrences of a nested list form one table, with a column that names the owner of each row. Single objects
 * and values come after the lists, as tables with one row.
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
  // The total count of a list needs no table of its own.
  const alone = singles(data).filter(({ name }) => !lists.has(name));
  return [...ofLists, ...alone].filter(({ columns }) => columns.length > 0);
}

/** The single items at the root: one table for each object, and one for all scalar values. */
function singles(data: unknown): AnswerTable[] {
  if (!isObject(data)) return [];
  const objects = Object.entries(data).flatMap(([name, value]) =>
    isObject(value) ? [tableOf(name, [withoutLists(value)], [undefined])] : [],
  );
  const values = Object.entries(data).filter(([, value]) => scalarOf(value) !== undefined);
  return values.length > 0 ? [...objects, tableOf('answer', [Object.fromEntries(values)], [undefined])] : objects;
}

/** A connection without its lists, which have their own tables. Other objects are returned unchanged. */
function withoutLists(object: AnswerObject): AnswerObject {
  if (!isConnection(object)) return object;
  return Object.fromEntries(Object.entries(object).filter(([name, value]) => !Array.isArray(value) && name !== 'pageInfo'));
}

function depthOf(path: string): number {
  return path.split(' › ').length;
}

/** Visits each item of each list. The nodes and edges of a connection get the path of the connection. */
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
  // If a query requests both edges and nodes, the nodes form a list of their own.
  const list = Array.isArray(object['edges']) ? object['edges'] : object['nodes'];
  const isThrough = (value: unknown) => value === object['node'] || (value === list && isConnection(object));
  for (const [name, value] of Object.entries(object)) {
    // Evidence belongs to the row of its fact and to the citations.
    if (!isOnlyEvidence(value)) collect(value, isThrough(value) ? path : [...path, name], owner, visit);
  }
}

function tableOf(name: string, items: readonly AnswerObject[], owners: readonly (AnswerObject | undefined)[]): AnswerTable {
  // The owner column is omitted if all rows have the same owner.
  const hasOwners = depthOf(name) > 1 && new Set(owners.map((owner) => owner?.['id'])).size > 1;
  const records = items.map((item, index) => {
    const cells = new Map<string, Cell>();
    const owner = owners[index];
    if (owner && hasOwners) cells.set('of', cellOf([namePiece(labelOf(owner))], idOf(owner)));
    fill(cells, item, '');
    // Adds the name of the node if no other cell names it.
    const subject = isNode(item) ? item : item['node'];
    if (isNode(subject) && ![...cells.values()].some(({ nodeId }) => nodeId === subject.id)) {
      cells.set('name', cellOf([namePiece(labelOf(subject))], subject.id));
    }
    return cells;
  });
  // Ids are for programs and are shown only if the table has no other columns.
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
    // A denied claim must never appear as if it were affirmed.
    else if (field === 'proposition') cells.set(column, cellOf([namePiece(labelOf(object))], id));
    else if (isFuzzyDate(value)) fillDate(cells, value, column);
    else {
      const pieces = piecesOf(value, field);
      // The name links to the node; the slug does if the node has no name here.
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

/** The date in one column, and its other requested fields in columns of their own. */
function fillDate(cells: Map<string, Cell>, date: AnswerObject & { readonly edtf: string }, column: string): void {
  for (const [name, value] of Object.entries(date)) {
    const field = fieldName(date, name);
    if (field === '__typename') continue;
    cells.set(field === 'edtf' ? column : `${column}.${name}`, cellOf(piecesOf(value, field) ?? [], null));
  }
}

/** Owner, name and type come first; the other columns keep the order of the query. */
function rankOf(column: string): number {
  if (column === 'of') return 0;
  if (naming.has(column)) return 1;
  return column === 'type' ? 2 : 3;
}

/** Shows a node by its name, and its other requested fields in columns of their own. */
function fillNode(cells: Map<string, Cell>, node: AnswerObject & { readonly id: string }, column: string): void {
  cells.set(column, cellOf([namePiece(labelOf(node))], node.id));
  const others = Object.entries(node).filter(([name]) => !['__typename', ...naming].includes(fieldName(node, name)));
  fill(cells, Object.fromEntries(others), `${column}.`);
}

/** Undefined for values that need columns of their own. */
function piecesOf(value: unknown, field: string): Piece[] | undefined {
  if (value === null) return [];
  const scalar = scalarOf(value);
  if (scalar !== undefined) return [pieceOf(scalar, field)];
  if (Array.isArray(value)) return value.map((item) => itemPiece(item, field));
  if (!isConnection(value)) return undefined;
  const { nodes, edges } = value;
  return [Array.isArray(edges) ? edges : nodes].flat().map((item) => itemPiece(item, field));
}

/** One value: as it is in the answer, and formatted. */
interface Piece {
  readonly text: string;
  readonly shown: string;
}

function pieceOf(scalar: string | number | boolean, field: string): Piece {
  // A search fragment is a quotation: without quotation marks, the text of a denied claim would read as if it were affirmed.
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
  // The node comes first, then the description of its connection.
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
