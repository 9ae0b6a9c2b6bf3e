// Imports one batch of rows in one transaction. Invalid rows are refused and do not affect the other rows.
import { canonicalJson } from '../../domain/canonical-json.js';
import { nodeId } from '../../domain/ids.js';
import type { EntityKind } from '../../domain/ontology/kinds.js';
import { DossierError } from '../../errors.js';
import { formatProblem, mismatch } from '../../problem.js';
import type { BatchProblem } from '../../store/write-batch.js';
import { findDifferences } from '../node-differences.js';
import { namesOf } from './entity-name.js';
import { rowFingerprint, type ImportGraph, type KnownArticle, type WholeArticle } from './import-graph.js';
import type { ImportRow } from './import-row.js';
import { linkRows, type LinkedRows } from './link-rows.js';
import type { RefusedRow, RowProblem } from './refused-row.js';
import { readNamedEntities, type DeclaredEntities } from './resolve-names.js';

/** A row with its file and line. */
export interface PlacedRow {
  readonly file: string;
  readonly line: number;
  readonly row: ImportRow;
}

export interface BatchOutcome {
  /** Number of new articles. */
  readonly articles: number;
  readonly mentions: number;
  readonly entities: readonly EntityKind[];
  /** Number of rows that repeat an article in the graph or an earlier row. */
  readonly repeated: number;
  readonly refused: readonly RefusedRow[];
}

export async function importRows(placed: readonly PlacedRow[], graph: ImportGraph, declared: DeclaredEntities): Promise<BatchOutcome> {
  const refused = new Map<PlacedRow, readonly RowProblem[]>();
  // Another process may write between our reads and our write. So if the store refuses the batch, everything is read again once before
  // rows are refused.
  for (let isFirst = true; ; isFirst = false) {
    const open = placed.filter((each) => !refused.has(each));
    const known = await graph.articles(open.map(articleId));
    const named = await readNamedEntities(
      graph,
      open.flatMap(({ row }) => namesOf(row)),
    );
    const existing = open.filter((each) => known.has(articleId(each)));
    const { firsts, later } = findRepeated(open.filter((each) => !known.has(articleId(each))));
    const linkedExisting = linkRows(rowsOf(existing), named, declared);
    const other = existing.flatMap((each, index) => compare(each, known.get(articleId(each))!, linkedExisting.articles[index]!));
    const linked = linkRows(rowsOf(firsts), named, declared);
    const problems = await tryWrite(linked, firsts, graph);
    if (problems.length > 0) {
      if (!isFirst) for (const [each, own] of findFaults(problems, linked, firsts)) refused.set(each, own);
      continue;
    }
    for (const [each, own] of [...other, ...later.filter(({ first, each }) => !haveSameContent(first, each)).map(reportOther)])
      refused.set(each, own);
    return {
      articles: firsts.length,
      mentions: linked.batch.edges.length,
      entities: linked.newEntities.map(({ kind }) => kind),
      repeated: placed.length - firsts.length - refused.size,
      refused: placed.flatMap((each) => {
        const own = refused.get(each);
        return own ? [{ file: each.file, line: each.line, problems: own }] : [];
      }),
    };
  }
}

type Fault = readonly [PlacedRow, readonly RowProblem[]];

function articleId({ row }: PlacedRow): string {
  return nodeId('article', row.slug);
}

function rowsOf(placed: readonly PlacedRow[]): ImportRow[] {
  return placed.map(({ row }) => row);
}

/** The first row of each slug, and the later rows with the same slug. */
function findRepeated(placed: readonly PlacedRow[]): {
  readonly firsts: readonly PlacedRow[];
  readonly later: readonly { readonly first: PlacedRow; readonly each: PlacedRow }[];
} {
  const firsts = new Map<string, PlacedRow>();
  const later: { first: PlacedRow; each: PlacedRow }[] = [];
  for (const each of placed) {
    const first = firsts.get(each.row.slug);
    if (first) later.push({ first, each });
    else firsts.set(each.row.slug, each);
  }
  return { firsts: [...firsts.values()], later };
}

function haveSameContent(a: PlacedRow, b: PlacedRow): boolean {
  return canonicalJson(a.row) === canonicalJson(b.row);
}

function reportOther({ first, each }: { readonly first: PlacedRow; readonly each: PlacedRow }): Fault {
  return [each, [otherContent(`line ${first.line}`, each.row.slug)]];
}

function otherContent(where: string, slug: string, got = 'different content'): RowProblem {
  return { path: [], ...mismatch(`the content that ${where} has under the same id ${JSON.stringify(slug)}`, got) };
}

/** Compares a row with the existing article of the same slug. */
function compare(each: PlacedRow, known: KnownArticle, stated: WholeArticle): Fault[] {
  if ('rowFingerprint' in known) {
    return known.rowFingerprint === rowFingerprint(each.row) ? [] : [[each, [otherContent('an earlier line', each.row.slug)]]];
  }
  const { article } = known;
  const fields = findDifferences(stated.record, article.record).map(({ key }) => `different ${key}`);
  if (article.text !== stated.text) fields.push('different text');
  if (listMentions(article) !== listMentions(stated)) fields.push('different mentions');
  return fields.length === 0 ? [] : [[each, [otherContent('the graph', each.row.slug, fields.join(', '))]]];
}

/** The list of mentions as one text, which is equal for articles that mention the same entities in the same forms. */
function listMentions({ mentions }: WholeArticle): string {
  return canonicalJson(mentions.map(({ toId, facts }) => [toId, facts]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

/** Writes the batch. Returns the problems for which the store refused it; empty if it was written. */
async function tryWrite({ batch }: LinkedRows, placed: readonly PlacedRow[], graph: ImportGraph): Promise<readonly BatchProblem[]> {
  if (placed.length === 0) return [];
  try {
    await graph.write(batch, rowsOf(placed));
    return [];
  } catch (error) {
    if (!(error instanceof DossierError) || error.code !== 'INVALID_BATCH') throw error;
    return error.details['problems'] as readonly BatchProblem[];
  }
}

/** The rows that state the facts that the store refused, with the problems. */
function findFaults(
  problems: readonly BatchProblem[],
  { rowsBySubject }: LinkedRows,
  placed: readonly PlacedRow[],
): Map<PlacedRow, RowProblem[]> {
  const faults = new Map<PlacedRow, RowProblem[]>();
  for (const problem of problems) {
    const rows = rowsBySubject.get(problem.place.subject);
    if (!rows) throw new Error(`The store refused a fact that no row states: ${formatProblem(problem)}`);
    const { expected, got, suggestion } = problem;
    for (const row of rows) faults.set(placed[row]!, [...(faults.get(placed[row]!) ?? []), { path: [], expected, got, suggestion }]);
  }
  return faults;
}
