// Collects the nodes, edges and evidence of one file, and remembers the path in the file that states each of them.
import { edgeId, type EdgeFacts, type EdgeRecord } from '../domain/edge.js';
import { createFuzzyDate, type FuzzyDate } from '../domain/fuzzy-date.js';
import { nodeId } from '../domain/ids.js';
import type { EvidenceRecord, NodeRecord, TextQuote } from '../domain/records.js';
import type { RelationName } from '../domain/relations.js';
import type { Provenance } from '../domain/vocabulary.js';
import type { ArticleFile, QuoteEntry } from './article-file.js';
import type { DateEntry } from './article-values.js';
import type { CheckedFile } from './check-article-files.js';
import { locateQuote } from './locate-quote.js';
import type { Path, Report } from './problem.js';

export interface Origin {
  readonly path: Path;
  readonly report: Report;
}

export interface Collected {
  readonly nodes: NodeRecord[];
  readonly edges: EdgeRecord[];
  readonly origins: Map<string, Origin>;
}

/** An edge as a file states it. Fields that are left out have default values. */
export interface StatedEdge {
  readonly relation: RelationName;
  readonly from: string;
  readonly to: string;
  readonly key?: string;
  readonly facts?: EdgeFacts;
  readonly evidenceIds: readonly string[];
  readonly outPosition?: number;
  readonly inPosition?: number;
}

/** The provenance and note that every fact of a file has. */
interface FactEntry {
  readonly provenance: Provenance;
  readonly note?: string | undefined;
}

export interface LinkedFile {
  readonly content: ArticleFile;
  readonly articleId: string;
  addNode(path: Path, node: NodeRecord): void;
  addEdge(path: Path, edge: StatedEdge): void;
  /** Records these quotes as evidence and returns the ids. */
  evidence(quotes: readonly QuoteEntry[]): string[];
  /** Adds nodes and edges for all recorded evidence, each span once, in the order of the text. */
  linkEvidence(): void;
}

/** Number of UTF-16 code units that are stored before and after a quote. */
const contextLength = 32;

export function createLinkedFile({ content, report }: CheckedFile, { nodes, edges, origins }: Collected): LinkedFile {
  const { slug, text } = content.article;
  const articleId = nodeId('article', slug);
  const spans = new Map<string, EvidenceRecord>();
  const remember = (id: string, path: Path) => {
    if (!origins.has(id)) origins.set(id, { path, report });
  };
  const addNode = (path: Path, node: NodeRecord) => {
    remember(node.id, path);
    nodes.push(node);
  };
  const addEdge = (path: Path, { relation, from, to, key = '', facts = {}, evidenceIds, outPosition = 0, inPosition = 0 }: StatedEdge) => {
    const edge: EdgeRecord = { relation, fromId: from, toId: to, key, outPosition, inPosition, facts, evidenceIds };
    remember(edgeId(edge), path);
    edges.push(edge);
  };

  return {
    content,
    articleId,
    addNode,
    addEdge,
    evidence: (quotes) =>
      quotes.map((quote) => {
        const located = locateQuote(text, quote);
        if (!('start' in located)) throw new Error(`The check did not find a quote that is not in the text: ${located.got}`);
        const id = nodeId('evidence', `${slug}.${located.start}-${located.end}`);
        spans.set(id, { family: 'evidence', id, articleId, quote: cutQuote(text, located), extractor: content.extractor });
        return id;
      }),
    linkEvidence: () => {
      for (const span of [...spans.values()].sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end)) {
        addNode(['article', 'text'], span);
        const { id, quote } = span;
        addEdge(['article', 'text'], { relation: 'QUOTED_FROM', from: id, to: articleId, evidenceIds: [], inPosition: quote.start });
      }
    },
  };
}

function cutQuote(text: string, { start, end }: { start: number; end: number }): TextQuote {
  const prefix = text.slice(Math.max(0, start - contextLength), start);
  return { exact: text.slice(start, end), prefix, suffix: text.slice(end, end + contextLength), start, end };
}

export function readDate(entry: DateEntry): FuzzyDate;
export function readDate(entry: DateEntry | undefined): FuzzyDate | null;
export function readDate(entry: DateEntry | undefined): FuzzyDate | null {
  if (entry === undefined) return null;
  return typeof entry === 'string' ? createFuzzyDate(entry) : createFuzzyDate(entry.edtf, entry.provenance, entry.note ?? null);
}

/** The provenance and note of a fact, as edges store them. */
export function readProvenance({ provenance, note }: FactEntry): { readonly provenance: Provenance; readonly note?: string } {
  return { provenance, ...(note === undefined ? {} : { note }) };
}
