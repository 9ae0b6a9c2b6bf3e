// An answer as a graph: every object with an id is a node, and is tied to the object with an id that it hangs under. What stands between the
// two in the answer (a connection's edge, a hop of a path, an item of a timeline) says how they are tied; evidence says in which words.
import type { Citation } from './answer-citations';
import { fieldName } from './alias-names';
import { factsOf, isConnection, isEvidence, isNode, isObject, isOnlyEvidence, kindOf, labelOf, type AnswerObject } from './answer-objects';
import { citationOf, holdsMoreThanSource, sourceOf } from './citation-of';
import { isReversed, isTwoWay, edgeLabel, statusOf } from './edge-label';
import { formatSpeechAct } from './format-claim';

export type NodeKind = 'person' | 'organization' | 'place' | 'topic' | 'event' | 'article' | 'claim' | 'other';
export type Fact = readonly [name: string, value: string | number | boolean];

export interface GraphNode {
  readonly id: string;
  readonly typename: string;
  readonly label: string;
  readonly kind: NodeKind;
  readonly status: string | null;
  readonly facts: readonly Fact[];
  readonly citations: readonly Citation[];
  /** Of an article: where it stands, for those who cite it without a quote. */
  readonly source: Citation | null;
}

export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The role, relation or title, or what a speaker does; else the member. */
  readonly label: string;
  /** The member of the answer that led from one to the other, under the name that the question gave it. */
  readonly member: string;
  /** The field of the schema that the member is. */
  readonly field: string;
  readonly status: string | null;
  readonly facts: readonly Fact[];
  readonly citations: readonly Citation[];
}

export interface AnswerGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Quotes that hang on nothing with an id. */
  readonly unattached: readonly Citation[];
}

/** Nodes and edges in the order in which the answer names them, each once. */
export function graphOfAnswer(data: unknown): AnswerGraph {
  return new GraphBuilder(data).graph();
}

/** What led from one object of an answer to another. */
interface Step {
  readonly member: string;
  readonly field: string;
  /** Of speakers: what they do with the claim. */
  readonly verb?: string | undefined;
}

interface Position extends Step {
  /** The nearest object above that has an id. */
  readonly owner: string | undefined;
  /** The object without an id that holds this one and says how it is tied to the owner. */
  readonly via: AnswerObject | undefined;
  /** What evidence found here carries. */
  readonly carriers: readonly Carrier[];
}

interface Carrier {
  readonly citations: Citation[];
}

type Growing<Item> = Omit<{ -readonly [Name in keyof Item]: Item[Name] }, 'citations' | 'facts'> & { citations: Citation[]; facts: Fact[] };
type Node = AnswerObject & { readonly id: string };

/** Pairs of fields that hold the two ends of one connection. */
const ends = [
  ['from', 'to'],
  ['person', 'of'],
  ['member', 'of'],
] as const;

/** Lists of what ties one event to another. */
const links = new Set(['follows', 'followedBy']);

/** What stands elsewhere than among the facts. */
const shown = new Set(['label', 'proposition', 'id', 'status', 'cursor', 'endCursor', 'startCursor']);

class GraphBuilder {
  readonly #nodes = new Map<string, Growing<GraphNode>>();
  readonly #edges = new Map<string, Growing<GraphEdge>>();
  readonly #unattached: Carrier = { citations: [] };

  /** Ties that have no name but that of a field. */
  readonly #unnamed = new Set<string>();

  constructor(data: unknown) {
    this.#walk(data, { ...stepTo(''), owner: undefined, via: undefined, carriers: [this.#unattached] });
  }

  graph(): AnswerGraph {
    // A timeline or a list may lead again to what a role or another list already ties: the first, and the one with a name, say it better.
    const all = [...this.#edges.values()];
    const tied = new Set(all.filter(({ id }) => !this.#unnamed.has(id)).map(pairOf));
    const says = (edge: GraphEdge) => !this.#unnamed.has(edge.id) || edge.citations.length > 0 || !tied.has(pairOf(edge));
    const edges = all.filter((edge) => says(edge) && tied.add(pairOf(edge)));
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
    for (const carrier of position.carriers) addCitation(carrier, citationOf(evidence));
    const { article } = evidence;
    // An article is a node where more of it was asked for than what a footnote says.
    if (holdsMoreThanSource(article)) this.#walk(article, { ...position, ...stepTo('evidence'), via: undefined });
  }

  #node(object: Node, position: Position): void {
    const node = this.#addNode(object);
    if (position.owner !== undefined) this.#addEdge(position.owner, object.id, position, position.via);
    // How a speaker stands to a claim matters: who has not confirmed it does not hold it.
    const said = formatSpeechAct(object);
    for (const [name, value] of Object.entries(object)) {
      const step = stepTo(name, fieldName(object, name));
      this.#walk(value, {
        ...step,
        verb: step.field === 'speakers' ? said : undefined,
        owner: object.id,
        via: undefined,
        carriers: [node],
      });
    }
  }

  #connection(object: AnswerObject, position: Position): void {
    for (const [name, value] of Object.entries(object)) {
      const isList = value === object['edges'] || value === object['nodes'];
      // A facet or a page info says nothing of the items.
      this.#walk(value, { ...position, ...(isList ? {} : stepTo(name, fieldName(object, name))), via: undefined });
    }
  }

  /** An object without an id: it ties the nodes that it holds to each other where it has two ends, else each to the owner above. */
  #part(object: AnswerObject, position: Position): void {
    const pair = ends.find(([one, other]) => isNode(object[one]) && isNode(object[other]))?.map((end) => object[end] as Node);
    const members = Object.entries(object).filter(([, value]) => !isOnlyEvidence(value));
    const inside = members.map(([, value]) => value).filter(isNode);
    const tied: Growing<GraphEdge>[] = [];
    for (const [name, value] of members) {
      // What an edge or a link leads to is told by the list that it stands in.
      const isOfList = value === object['node'] || links.has(position.field);
      const below = isOfList ? position : { ...position, ...stepTo(name, fieldName(object, name)) };
      if (!isNode(value)) {
        // A part of what is about one node is about that node: who took a step in the life of a warrant.
        const owner = inside.length === 1 && isObject(value) && !isConnection(value) ? inside[0]!.id : position.owner;
        this.#walk(value, { ...below, owner, via: undefined });
        continue;
      }
      const isEnd = pair?.includes(value);
      this.#walk(value, { ...below, owner: isEnd ? undefined : position.owner, via: object });
      if (!isEnd && position.owner !== undefined) tied.push(...this.#known(position.owner, value.id, below, object));
    }
    if (pair) tied.push(...this.#addEdge(pair[0]!.id, pair[1]!.id, position, object));
    this.#opposeSides(object);
    this.#citeArticles(object, tied);
    // Evidence beside nodes carries what ties them; where there are none it carries what is above.
    const around = inside.length > 0 ? inside.map(({ id }) => this.#nodes.get(id)!) : position.carriers;
    const carriers = tied.length > 0 ? tied : around;
    for (const [name, value] of Object.entries(object)) {
      if (isOnlyEvidence(value)) this.#walk(value, { ...position, ...stepTo(name, fieldName(object, name)), carriers });
    }
  }

  /** Articles beside what they tie are what it rests on. */
  #citeArticles({ articles }: AnswerObject, tied: readonly Carrier[]): void {
    if (!Array.isArray(articles)) return;
    const sources = articles.filter(isNode).map((article) => ({ ...sourceOf(article), quote: null, supports: [] }));
    for (const carrier of tied) for (const source of sources) addCitation(carrier, source);
  }

  /** The sides of a contradiction: each claim of one against each of the others, and all of them on the same thing. */
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
      // Of several claims it is not told who of the speakers says which.
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
    // The same node elsewhere in the answer may say more of itself.
    if (node.label === node.typename || node.label === node.id || label.endsWith(`: ${node.label}`)) node.label = label;
    if (node.kind === 'other') node.kind = kind;
    node.status ??= statusOf(object);
    if (kind === 'article') node.source = { ...sourceOf(object), ...known(node.source), quote: null, supports: [] };
    addFacts(node.facts, factsOf(object, shown));
    this.#nodes.set(object.id, node);
    return node;
  }

  /** No edge where a node is tied to itself. */
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

/** Where the question gave it no name of its own, a member has that of its field. */
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

/** What is known of an article, without what is not. */
function known(source: Citation | null): Partial<Citation> {
  return Object.fromEntries(Object.entries(source ?? {}).filter(([, value]) => value !== null));
}

function addCitation({ citations }: Carrier, citation: Citation): void {
  if (!citations.some((one) => JSON.stringify(one) === JSON.stringify(citation))) citations.push(citation);
}

function addFacts(facts: Fact[], more: readonly Fact[]): void {
  for (const [name, value] of more) {
    if (!facts.some(([one]) => one === name)) facts.push([name, value]);
  }
}
