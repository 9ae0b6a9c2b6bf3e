// An answer as a graph: every object with an id is a node, and is tied to the object with an id that it hangs under. What stands between the
// two in the answer (a connection's edge, a hop of a path, an item of a timeline) says how they are tied; evidence says in which words.
import type { Citation } from './answer-citations';
import { factsOf, isConnection, isEvidence, isListOfScalars, isNode, isObject, kindOf, labelOf, type AnswerObject } from './answer-objects';
import { citationOf } from './citation-of';
import { speechInWords } from './speech-in-words';

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
}

export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The role, relation or title; else the field of the answer. */
  readonly label: string;
  /** The field of the answer that led from one to the other. */
  readonly field: string;
  readonly status: string | null;
  readonly facts: readonly Fact[];
  readonly citations: readonly Citation[];
}

export interface AnswerGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Nodes and edges in the order in which the answer names them, each once. */
export function graphOfAnswer(data: unknown): AnswerGraph {
  const builder = new GraphBuilder();
  builder.walk(data, { owner: undefined, field: '', via: undefined, carriers: [] });
  return builder.graph();
}

interface Place {
  /** The nearest object above that has an id. */
  readonly owner: string | undefined;
  /** The field that led here. */
  readonly field: string;
  /** The object without an id that holds this one and says how it is tied to the owner. */
  readonly via: AnswerObject | undefined;
  /** What evidence found here carries. */
  readonly carriers: readonly Carrier[];
}

interface Carrier {
  readonly citations: Citation[];
}

type Growing<Item> = Omit<{ -readonly [Name in keyof Item]: Item[Name] }, 'citations' | 'facts'> & { citations: Citation[]; facts: Fact[] };

/** Pairs of fields that hold the two ends of one connection. */
const ends = [
  ['from', 'to'],
  ['person', 'of'],
  ['member', 'of'],
] as const;

/** What names a connection, the first that is there. */
const naming = ['role', 'title', 'relation', 'change', 'roles', 'state', 'kind'];
/** What stands elsewhere than among the facts. */
const shown = new Set(['label', 'proposition', 'id', 'status', 'cursor', 'endCursor', 'startCursor']);

class GraphBuilder {
  readonly #nodes = new Map<string, Growing<GraphNode>>();
  readonly #edges = new Map<string, Growing<GraphEdge>>();

  /** Ties that have no name but that of a field. */
  readonly #unnamed = new Set<string>();

  graph(): AnswerGraph {
    // A timeline or a list may lead again to what a role or another list already ties: the first, and the one with a name, say it better.
    const all = [...this.#edges.values()];
    const tied = new Set(all.filter(({ id }) => !this.#unnamed.has(id)).map(pairOf));
    const edges = all.filter((edge) => !this.#unnamed.has(edge.id) || (!tied.has(pairOf(edge)) && tied.add(pairOf(edge))));
    return { nodes: [...this.#nodes.values()], edges };
  }

  walk(value: unknown, place: Place): void {
    if (Array.isArray(value)) for (const item of value) this.walk(item, place);
    else if (isEvidence(value)) cite(value, place.carriers);
    else if (isNode(value)) this.#node(value, place);
    else if (isConnection(value)) this.#connection(value, place);
    else if (isObject(value)) this.#part(value, place);
  }

  #node(object: AnswerObject & { readonly id: string }, { owner, field, via }: Place): void {
    const node = this.#addNode(object);
    if (owner !== undefined) this.#addEdge(owner, object.id, field, via);
    const below = { owner: object.id, via: undefined, carriers: [node] };
    // How a speaker stands to a claim matters: who has not confirmed it does not hold it.
    const said = speechInWords(object);
    for (const [name, value] of Object.entries(object)) this.walk(value, { ...below, field: name === 'speakers' && said ? said : name });
  }

  #connection(object: AnswerObject, place: Place): void {
    for (const name of ['edges', 'nodes']) this.walk(object[name], { ...place, via: undefined });
  }

  /** An object without an id: it ties the nodes that it holds to each other where it has two ends, else each to the owner above. */
  #part(object: AnswerObject, place: Place): void {
    const pair = ends.find(([one, other]) => isNode(object[one]) && isNode(object[other]));
    const tied: Growing<GraphEdge>[] = [];
    for (const [name, value] of Object.entries(object)) {
      if (isOnlyEvidence(value)) continue;
      if (!isNode(value)) {
        this.walk(value, { ...place, field: name, via: undefined });
      } else {
        const isEnd = pair?.some((end) => end === name);
        const field = name === 'node' ? place.field : name;
        this.walk(value, { ...place, owner: isEnd ? undefined : place.owner, field, via: object });
        if (!isEnd && place.owner !== undefined) tied.push(...this.#edgeBetween(place.owner, value.id, field, object));
      }
    }
    if (pair) {
      const [source, target] = pair.map((end) => (object[end] as { readonly id: string }).id) as [string, string];
      tied.push(...this.#addEdge(source, target, place.field, object));
    }
    this.#opposeSides(object);
    // Evidence beside nodes carries what ties them; where there are none it carries what is above.
    const carriers = tied.length > 0 ? tied : place.carriers;
    for (const [name, value] of Object.entries(object)) {
      if (isOnlyEvidence(value)) this.walk(value, { ...place, field: name, carriers });
    }
  }

  /** The sides of a contradiction: each claim of one against each of the others. */
  #opposeSides({ sides }: AnswerObject): void {
    if (!Array.isArray(sides)) return;
    const claims = sides.map((side) => (isObject(side) && Array.isArray(side['claims']) ? side['claims'].filter(isNode) : []));
    for (const [index, some] of claims.entries()) {
      for (const one of some) {
        for (const other of claims.slice(index + 1).flat()) this.#addEdge(one.id, other.id, 'contradicts', undefined);
      }
    }
  }

  #addNode(object: AnswerObject & { readonly id: string }): Growing<GraphNode> {
    const label = labelOf(object);
    const node = this.#nodes.get(object.id) ?? {
      id: object.id,
      typename: String(object['__typename'] ?? 'Node'),
      label,
      kind: kindOf(object),
      status: null,
      facts: [],
      citations: [],
    };
    // The same node elsewhere in the answer may say more of itself.
    if (node.label === node.typename || node.label === node.id || label.endsWith(`: ${node.label}`)) node.label = label;
    if (node.kind === 'other') node.kind = kindOf(object);
    node.status ??= statusOf(object);
    addFacts(node.facts, factsOf(object, shown));
    this.#nodes.set(object.id, node);
    return node;
  }

  /** No edge where a node is tied to itself. */
  #addEdge(source: string, target: string, field: string, via: AnswerObject | undefined): Growing<GraphEdge>[] {
    if (source === target) return [];
    const [known] = this.#edgeBetween(source, target, field, via);
    const { id, label, status } = describeEdge(source, target, field, via);
    const edge = known ?? { id, source, target, label, field, status, facts: [], citations: [] };
    if (via) addFacts(edge.facts, factsOf(via, shown));
    if (label === field && /^[a-z][A-Za-z]*$/.test(field) && field !== 'contradicts') this.#unnamed.add(id);
    this.#edges.set(id, edge);
    return [edge];
  }

  #edgeBetween(source: string, target: string, field: string, via: AnswerObject | undefined): Growing<GraphEdge>[] {
    const edge = this.#edges.get(describeEdge(source, target, field, via).id);
    return edge ? [edge] : [];
  }
}

function pairOf({ source, target }: GraphEdge): string {
  return [source, target].sort().join(' ');
}

function describeEdge(source: string, target: string, field: string, via: AnswerObject | undefined) {
  const label = (via && nameOf(via)) ?? field;
  const status = via ? statusOf(via) : null;
  return { id: [source, target, label, status ?? ''].join(' '), label, status };
}

function nameOf(via: AnswerObject): string | undefined {
  const { articleCount } = via;
  if (typeof articleCount === 'number') return articleCount === 1 ? 'together in 1 article' : `together in ${articleCount} articles`;
  const values = naming.map((name) => via[name]);
  const value = values.find((one) => (typeof one === 'string' && one !== '') || isListOfScalars(one));
  return Array.isArray(value) ? value.join(', ') : (value as string | undefined);
}

function statusOf({ status }: AnswerObject): string | null {
  return typeof status === 'string' ? status : null;
}

function cite(evidence: AnswerObject, carriers: readonly Carrier[]): void {
  const citation = citationOf(evidence);
  for (const { citations } of carriers) {
    if (!citations.some((known) => JSON.stringify(known) === JSON.stringify(citation))) citations.push(citation);
  }
}

/** A list or connection of evidence and nothing else. */
function isOnlyEvidence(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isEvidence);
  if (!isConnection(value)) return isEvidence(value);
  const items = [value['nodes'], value['edges']].filter(Array.isArray).flat() as unknown[];
  return items.length > 0 && items.every((item) => isEvidence(isObject(item) && isObject(item['node']) ? item['node'] : item));
}

function addFacts(facts: Fact[], more: readonly Fact[]): void {
  for (const [name, value] of more) {
    if (!facts.some(([known]) => known === name)) facts.push([name, value]);
  }
}
