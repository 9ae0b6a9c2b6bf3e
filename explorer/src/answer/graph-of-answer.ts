// An answer as a graph. Every object with an id becomes a node and is connected to its nearest ancestor with an id. Objects between the two
// (an edge of a connection, a hop of a path, an item of a timeline) describe the connection; evidence supplies its quotes.
import { apiRelations, relationApi } from '../../../src/domain/relations.js';
import type { Citation } from './answer-citations';
import type { AnswerGraph, Fact, GraphEdge, GraphNode } from './answer-graph';
import { fieldName } from './alias-names';
import { factsOf, isConnection, isEvidence, isNode, isObject, isOnlyEvidence, kindOf, labelOf, type AnswerObject } from './answer-objects';
import { citationOf, holdsMoreThanSource, sourceOf } from './citation-of';
import { isReversed, isTwoWay, edgeLabel, statusOf } from './edge-label';
import { formatSpeechAct } from './format-claim';

/** Nodes and edges without duplicates, in the order of their first appearance in the answer. */
export function graphOfAnswer(data: unknown): AnswerGraph {
  return new GraphBuilder(data).graph();
}

/** The step from one object of an answer to another. */
interface Step {
  readonly member: string;
  readonly field: string;
  /** For speakers: the verb that relates them to the claim. */
  readonly verb?: string | undefined;
}

interface Position extends Step {
  /** The id of the nearest ancestor that has one. */
  readonly owner: string | undefined;
  /** The object without an id that contains this one and describes its connection to the owner. */
  readonly via: AnswerObject | undefined;
  /** The nodes or edges that evidence found here supports. */
  readonly cited: readonly Cited[];
}

interface Cited {
  readonly citations: Citation[];
}

type Growing<Item> = Omit<{ -readonly [Name in keyof Item]: Item[Name] }, 'citations' | 'facts'> & { citations: Citation[]; facts: Fact[] };
type Node = AnswerObject & { readonly id: string };

/** Pairs of fields that hold the two ends of one connection. */
const ends: readonly (readonly [string, string])[] = [
  ['from', 'to'],
  ['member', 'of'],
  ...apiRelations.map(relationApi).map(({ source, target }) => [source, target] as const),
];

/** Lists of links between events. */
const links = new Set(['follows', 'followedBy']);

/** Fields that are not listed among the facts: they are shown elsewhere, or only programs need them. */
const shown = new Set(['label', 'proposition', 'id', 'status', 'cursor', 'endCursor', 'startCursor']);

class GraphBuilder {
  readonly #nodes = new Map<string, Growing<GraphNode>>();
  readonly #edges = new Map<string, Growing<GraphEdge>>();
  readonly #unattached: Cited = { citations: [] };

  /** Ids of edges that have no label other than the name of a field. */
  readonly #unnamed = new Set<string>();

  constructor(data: unknown) {
    this.#walk(data, { ...stepTo(''), owner: undefined, via: undefined, cited: [this.#unattached] });
  }

  graph(): AnswerGraph {
    // A timeline or list may repeat a connection that a role or an earlier list already gives: the labeled edge, else the first, is kept.
    const all = [...this.#edges.values()];
    const connectedPairs = new Set(all.filter(({ id }) => !this.#unnamed.has(id)).map(pairOf));
    const isKept = (edge: GraphEdge) => !this.#unnamed.has(edge.id) || edge.citations.length > 0 || !connectedPairs.has(pairOf(edge));
    const edges = all.filter((edge) => isKept(edge) && connectedPairs.add(pairOf(edge)));
    return { nodes: [...this.#nodes.values()], edges, unattached: this.#unattached.citations };
  }

  #walk(value: unknown, position: Position): void {
    if (Array.isArray(value)) for (const item of value) this.#walk(item, position);
    else if (isEvidence(value)) this.#cite(value, position);
    else if (isNode(value)) this.#node(value, position);
    else if (isConnection(value)) this.#connection(value, position);
    else if (isObject(value)) this.#part(value, position);
  }

  #cite(evidence: AnswerObject, position: Position): void {
    for (const item of position.cited) addCitation(item, citationOf(evidence));
    const { article } = evidence;
    // An article becomes a node if the query asks for more of it than a footnote shows.
    if (holdsMoreThanSource(article)) this.#walk(article, { ...position, ...stepTo('evidence'), via: undefined });
  }

  #node(object: Node, position: Position): void {
    const node = this.#addNode(object);
    if (position.owner !== undefined) this.#addEdge(position.owner, object.id, position, position.via);
    // The verb matters: a speaker who has not confirmed a claim does not affirm it.
    const said = formatSpeechAct(object);
    for (const [name, value] of Object.entries(object)) {
      const step = stepTo(name, fieldName(object, name));
      this.#walk(value, {
        ...step,
        verb: step.field === 'speakers' ? said : undefined,
        owner: object.id,
        via: undefined,
        cited: [node],
      });
    }
  }

  #connection(object: AnswerObject, position: Position): void {
    for (const [name, value] of Object.entries(object)) {
      const isList = value === object['edges'] || value === object['nodes'];
      // Facets and page info say nothing about the items.
      this.#walk(value, { ...position, ...(isList ? {} : stepTo(name, fieldName(object, name))), via: undefined });
    }
  }

  /** An object without an id. It connects its nodes to each other if it has a pair of ends; otherwise it connects each to the owner. */
  #part(object: AnswerObject, position: Position): void {
    const pair = ends.find(([one, other]) => isNode(object[one]) && isNode(object[other]))?.map((end) => object[end] as Node);
    const members = Object.entries(object).filter(([, value]) => !isOnlyEvidence(value));
    const inside = members.map(([, value]) => value).filter(isNode);
    const connections: Growing<GraphEdge>[] = [];
    for (const [name, value] of members) {
      // The node of an edge or link takes its name from the list that contains it.
      const isOfList = value === object['node'] || links.has(position.field);
      const below = isOfList ? position : { ...position, ...stepTo(name, fieldName(object, name)) };
      if (!isNode(value)) {
        // In an object with exactly one node, the other parts belong to that node: for example, who took a step of a warrant.
        const owner = inside.length === 1 && isObject(value) && !isConnection(value) ? inside[0]!.id : position.owner;
        this.#walk(value, { ...below, owner, via: undefined });
        continue;
      }
      const isEnd = pair?.includes(value);
      this.#walk(value, { ...below, owner: isEnd ? undefined : position.owner, via: object });
      if (!isEnd && position.owner !== undefined) connections.push(...this.#known(position.owner, value.id, below, object));
    }
    if (pair) connections.push(...this.#addEdge(pair[0]!.id, pair[1]!.id, position, object));
    this.#opposeSides(object);
    this.#citeArticles(object, connections);
    // Evidence next to nodes supports their connections; without nodes it supports the objects above.
    const around = inside.length > 0 ? inside.map(({ id }) => this.#nodes.get(id)!) : position.cited;
    const cited = connections.length > 0 ? connections : around;
    for (const [name, value] of Object.entries(object)) {
      if (isOnlyEvidence(value)) this.#walk(value, { ...position, ...stepTo(name, fieldName(object, name)), cited });
    }
  }

  /** Articles listed next to a connection are its sources. */
  #citeArticles({ articles }: AnswerObject, connections: readonly Cited[]): void {
    if (!Array.isArray(articles)) return;
    const sources = articles.filter(isNode).map((article) => ({ ...sourceOf(article), quote: null, supports: [] }));
    for (const item of connections) for (const source of sources) addCitation(item, source);
  }

  /** Connects each claim on one side of a contradiction with each claim on the other sides, and all of them with their subjects. */
  #opposeSides({ sides, about }: AnswerObject): void {
    if (!Array.isArray(sides)) return;
    const claims = sides.filter(isObject).map((side) => nodesOf(side['claims']));
    const subjects = nodesOf(about);
    for (const [index, some] of claims.entries()) {
      for (const one of some) {
        for (const other of claims.slice(index + 1).flat()) this.#addEdge(one.id, other.id, stepTo('contradicts'), undefined);
        for (const subject of subjects) this.#addEdge(one.id, subject.id, stepTo('about'), undefined);
      }
    }
    for (const side of sides.filter(isObject)) {
      const [claim, ...others] = nodesOf(side['claims']);
      // If a side has several claims, the answer does not say which speaker made which claim.
      if (!claim || others.length > 0) continue;
      const step = { ...stepTo('speakers'), verb: formatSpeechAct(claim) };
      for (const speaker of nodesOf(side['speakers'])) this.#addEdge(claim.id, speaker.id, step, undefined);
    }
  }

  #addNode(object: Node): Growing<GraphNode> {
    const label = labelOf(object);
    const kind = kindOf(object);
    const node = this.#nodes.get(object.id) ?? {
      id: object.id,
      typename: String(object['__typename'] ?? 'Node'),
      label,
      kind,
      status: null,
      facts: [],
      citations: [],
      source: null,
    };
    // Another occurrence of the same node may contain more of its fields.
    if (node.label === node.typename || node.label === node.id || label.endsWith(`: ${node.label}`)) node.label = label;
    if (node.kind === 'other') node.kind = kind;
    node.status ??= statusOf(object);
    if (kind === 'article') node.source = { ...sourceOf(object), ...known(node.source), quote: null, supports: [] };
    addFacts(node.facts, factsOf(object, shown));
    this.#nodes.set(object.id, node);
    return node;
  }

  /** Adds no edge from a node to itself. */
  #addEdge(one: string, other: string, step: Step, via: AnswerObject | undefined): Growing<GraphEdge>[] {
    if (one === other) return [];
    const [source, target] = isReversed(via) ? [other, one] : [one, other];
    const { id, label, status, isNamed } = describeEdge(source, target, step, via);
    const { member, field } = step;
    const edge = this.#edges.get(id) ?? { id, source, target, label, member, field, status, facts: [], citations: [] };
    if (via) addFacts(edge.facts, factsOf(via, shown));
    if (!isNamed) this.#unnamed.add(id);
    this.#edges.set(id, edge);
    return [edge];
  }

  #known(one: string, other: string, step: Step, via: AnswerObject): Growing<GraphEdge>[] {
    const [source, target] = isReversed(via) ? [other, one] : [one, other];
    const edge = this.#edges.get(describeEdge(source, target, step, via).id);
    return edge ? [edge] : [];
  }
}

/** Without an alias, a member is named after its field. */
function stepTo(member: string, field = member): Step {
  return { member, field, verb: undefined };
}

function describeEdge(source: string, target: string, { member, field, verb }: Step, via: AnswerObject | undefined) {
  const name = edgeLabel(field, via) ?? verb;
  const label = name ?? member;
  const status = via ? statusOf(via) : null;
  const pair = isTwoWay(field, via) ? [source, target].sort() : [source, target];
  return { id: [...pair, label, status ?? ''].join(' '), label, status, isNamed: name !== undefined || field === 'contradicts' };
}

function pairOf({ source, target }: GraphEdge): string {
  return [source, target].sort().join(' ');
}

function nodesOf(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The fields of a source that are not null. */
function known(source: Citation | null): Partial<Citation> {
  return Object.fromEntries(Object.entries(source ?? {}).filter(([, value]) => value !== null));
}

function addCitation({ citations }: Cited, citation: Citation): void {
  if (!citations.some((one) => JSON.stringify(one) === JSON.stringify(citation))) citations.push(citation);
}

function addFacts(facts: Fact[], more: readonly Fact[]): void {
  for (const [name, value] of more) {
    if (!facts.some(([one]) => one === name)) facts.push([name, value]);
  }
}
