// Prints the graph of a version-1 store as `dossier dump` does. Programs of that version have no such command, so this uses their own reader.
// It runs in a built checkout of that version, on the store that the settings name. See tests/stores/README.md.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Item {
  readonly id: string;
  readonly family: string;
  readonly evidenceIds?: readonly string[];
}
interface Page<Of> {
  readonly items: readonly { readonly item: Of; readonly sortKey: string }[];
  readonly hasMore: boolean;
}
interface Reader {
  nodePage(list: object, slice: object): Promise<Page<Item>>;
  nodesByIds(ids: readonly string[]): Promise<Map<string, Item>>;
  articleTexts(ids: readonly string[]): Promise<Map<string, string>>;
}
type Edge = Pick<Item, 'evidenceIds'> & { readonly fromId: string };

/** What is used of the built program. */
interface Program {
  openConfiguredStore(config: unknown): Promise<{ reader(options: object): Reader; close(): Promise<void> }>;
  readConfig(): unknown;
  canonicalJson(value: unknown): string;
  edgeId(edge: Edge): string;
  readonly relationNames: readonly string[];
  readAllEdges(reader: Reader, relation: string, direction: string, ids: readonly string[]): Promise<Edge[]>;
}

const files = ['compose.js', 'config.js', 'domain/canonical-json.js', 'domain/edge.js', 'domain/relations.js', 'store/read-all-edges.js'];
const modules = await Promise.all(files.map((file) => import(pathToFileURL(join(process.cwd(), 'dist', file)).href)));
const { openConfiguredStore, readConfig, canonicalJson, edgeId, relationNames, readAllEdges }: Program = Object.assign({}, ...modules);

const store = await openConfiguredStore(readConfig());
try {
  const reader = store.reader({ deadlineAt: Date.now() + 120_000 });
  const ids = await readIds(reader);
  const nodes = [...(await reader.nodesByIds(ids)).values()].sort((a, b) => compare(a.family, b.family) || compare(a.id, b.id));
  const texts = await reader.articleTexts(nodes.filter(({ family }) => family === 'article').map(({ id }) => id));
  const edges = (await Promise.all(relationNames.map((relation) => readAllEdges(reader, relation, 'out', ids)))).flat();
  for (const node of nodes) {
    const { recordedAt: _recordedAt, ...content } = node as Item & { recordedAt: string };
    console.log(canonicalJson({ ...withSortedEvidence(content), text: texts.get(node.id) }));
    const own = edges.filter(({ fromId }) => fromId === node.id).sort((a, b) => compare(edgeId(a), edgeId(b)));
    for (const edge of own) console.log(canonicalJson(withSortedEvidence(edge)));
  }
} finally {
  await store.close();
}

/** Families without a list of their own are found through the nodes to which their edges lead. */
async function readIds(reader: Reader): Promise<string[]> {
  const listed: string[] = [];
  for (const [family, by] of [
    ['article', 'date'],
    ['entity', 'label'],
    ['event', 'date'],
    ['claim', 'date'],
  ]) {
    for (let after: string | null = null, hasMore = true; hasMore; ) {
      const list = { family, filter: { and: [] }, order: { by, direction: 'ASC' } };
      const page: Page<Item> = await reader.nodePage(list, { after, before: null, limit: 100, fromEnd: false });
      listed.push(...page.items.map(({ item }) => item.id));
      ({ hasMore } = page);
      after = page.items.at(-1)?.sortKey ?? null;
    }
  }
  const found = await Promise.all(
    ['STEP_OF', 'ACCUSATION_IN', 'QUOTED_FROM'].map((relation) => readAllEdges(reader, relation, 'in', listed)),
  );
  return [...listed, ...found.flat().map(({ fromId }) => fromId)];
}

function withSortedEvidence<Of extends Pick<Item, 'evidenceIds'>>(item: Of): Of {
  return item.evidenceIds ? { ...item, evidenceIds: [...item.evidenceIds].sort() } : item;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
