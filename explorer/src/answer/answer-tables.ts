// An answer as tables: each list of it is one, each item a row, each single value a column.
import { typeInWords } from '../page/words';
import { isConnection, isEvidence, isFuzzyDate, isNode, isObject, labelOf, scalarOf, type AnswerObject } from './answer-objects';

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
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The outermost lists first. A list inside of others is one table for all of them, with a column that says whose row it is. */
export function tablesOfAnswer(data: unknown): AnswerTable[] {
  const lists = new Map<string, { items: AnswerObject[]; owners: (AnswerObject | undefined)[] }>();
  collect(data, [], undefined, (path, item, owner) => {
    const list = lists.get(path) ?? { items: [], owners: [] };
    list.items.push(item);
    list.owners.push(owner);
    lists.set(path, list);
  });
  if (lists.size === 0 && isObject(data)) {
    const single = Object.entries(data).filter(([, value]) => isObject(value) && !isConnection(value));
    return single.map(([name, value]) => tableOf(name, [value as AnswerObject], [undefined]));
  }
  return [...lists]
    .sort(([one], [other]) => depthOf(one) - depthOf(other))
    .map(([name, { items, owners }]) => tableOf(name, items, owners));
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
  const isThrough = (name: string) => name === 'node' || (isConnection(object) && (name === 'edges' || name === 'nodes'));
  for (const [name, value] of Object.entries(object)) {
    // What carries a fact belongs to its row and to the citations.
    if (!isCarrying(value)) collect(value, isThrough(name) ? path : [...path, name], owner, visit);
  }
}

function isCarrying(value: unknown): boolean {
  if (isEvidence(value)) return true;
  if (isConnection(value)) return isCarrying(value['nodes'] ?? value['edges']);
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => isEvidence(isObject(item) && isObject(item['node']) ? item['node'] : item))
  );
}

function tableOf(name: string, items: readonly AnswerObject[], owners: readonly (AnswerObject | undefined)[]): AnswerTable {
  const records = items.map((item, index) => {
    const cells = new Map<string, Cell>();
    const owner = owners[index];
    if (owner && depthOf(name) > 1) cells.set('of', cellOf([labelOf(owner)], idOf(owner)));
    fill(cells, item, '');
    return cells;
  });
  const columns = [...new Set(records.flatMap((cells) => [...cells.keys()]))];
  const empty = cellOf([], null);
  return { name, columns, rows: records.map((cells) => columns.map((column) => cells.get(column) ?? empty)) };
}

function fill(cells: Map<string, Cell>, object: AnswerObject, prefix: string): void {
  // The name stands first and leads to the node; the ids themselves are for programs.
  const id = isNode(object) ? object.id : null;
  for (const [name, value] of Object.entries(object)) {
    if (name === 'id' || name === 'cursor') continue;
    if (name === '__typename') {
      cells.set(`${prefix}type`, cellOf([typeInWords(String(value))], null));
      continue;
    }
    const column = prefix + name;
    const isName = ['label', 'title', 'proposition', 'name'].includes(name);
    const texts = cellTexts(value);
    if (texts !== undefined) cells.set(column, cellOf(texts, isName ? id : null));
    else if (isNode(value) && name !== 'node') {
      cells.set(column, cellOf([labelOf(value)], value.id));
    } else if (isObject(value) && !isConnection(value)) fill(cells, value, name === 'node' ? prefix : `${column}.`);
  }
}

/** Undefined for what needs columns of its own. */
function cellTexts(value: unknown): string[] | undefined {
  if (value === null) return [];
  const scalar = scalarOf(value);
  if (scalar !== undefined) return [String(scalar)];
  if (Array.isArray(value)) return value.map(itemText);
  if (!isConnection(value)) return undefined;
  const items = (value['nodes'] ??
    (value['edges'] as unknown[]).map((edge) => (isObject(edge) ? (edge['node'] ?? edge) : edge))) as unknown[];
  return items.map(itemText);
}

function itemText(item: unknown): string {
  const scalar = scalarOf(item);
  if (scalar !== undefined) return String(scalar);
  if (!isObject(item)) return '';
  if (isEvidence(item)) return isObject(item['quote']) ? `“${String(item['quote']['exact'])}”` : '';
  if (isNode(item)) return labelOf(item);
  return Object.values(item)
    .map((value) => (isNode(value) ? labelOf(value) : isFuzzyDate(value) ? value.edtf : (scalarOf(value) ?? '')))
    .filter((text) => text !== '')
    .join(' ');
}

const shownOfList = 3;

function cellOf(texts: readonly string[], nodeId: string | null): Cell {
  const more = texts.length - shownOfList;
  const short = [...texts.slice(0, shownOfList), ...(more > 0 ? [`+ ${more}`] : [])].join('; ');
  return { text: texts.join('; '), short, nodeId };
}

function idOf(object: AnswerObject): string | null {
  return isNode(object) ? object.id : null;
}
