// Statements of the search. Full-text queries are built from normalized words, which contain only letters and digits.
import { walkDirection, type Order, type Slice } from '../../domain/page.js';
import { nameFields, searchFields, searchKey } from '../../domain/search-entry.js';
import type { SearchPlan, SearchWay, SoughtWords, WordChoice } from '../../domain/search-plan.js';
import { searchMatches } from '../../domain/vocabulary.js';
import { excludedMatch, fieldUnit, largestCount, matchUnit, maxOrdinal } from '../search-rank.js';
import { nodeProjection } from './neo4j-records.js';
import { rangeConditions, rangeParameters } from './neo4j-sort-keys.js';
import type { CypherValue, Statement } from './neo4j-statement.js';

const bestFirst: Order = { by: 'position', direction: 'ASC' };
const fieldNumber = `CASE entry.field ${searchFields.map((field, index) => `WHEN '${field}' THEN ${index}`).join(' ')} END`;
const ordinal = `CASE WHEN entry.ordinal > ${maxOrdinal} THEN ${maxOrdinal} ELSE entry.ordinal END`;
const countKey = `right('000000000000' + toString(${largestCount} - node.articleCount), 12)`;

/** Rows { node, rank, sortKey }, one more than the limit. */
export function searchPage(plan: SearchPlan, slice: Slice): Statement {
  const found = compileFound(plan);
  return {
    name: 'searchPage',
    text: `${found.text}
WITH node, rank, toString(rank / ${matchUnit}) + ${countKey} + '\\t' + node.id AS sortKey
WHERE ${rangeConditions('sortKey', bestFirst, slice, '$').join(' AND ')}
WITH node, rank, sortKey ORDER BY sortKey ${walkDirection(bestFirst, slice)} LIMIT $limit
RETURN ${nodeProjection('node', ['article', 'entity', 'event', 'claim'])} AS node, rank, sortKey`,
    parameters: {
      ...found.parameters,
      ...rangeParameters(bestFirst, slice),
      limit: BigInt(slice.limit + 1),
    },
  };
}

/** Rows { kind, total }. */
export function searchCounts(plan: SearchPlan): Statement {
  const { text, parameters } = compileFound(plan);
  return { name: 'searchCounts', text: `${text}\nRETURN node.kind AS kind, count(*) AS total`, parameters };
}

interface Part {
  readonly text: string;
  readonly parameters: Readonly<Record<string, CypherValue>>;
}

/** Each matching node, with the best rank of its entries. */
function compileFound({ ways, excluded, kinds }: SearchPlan): Part {
  const hits = [...ways.map(compileWay), ...(excluded.length === 0 ? [] : compileExcluded(excluded))];
  return {
    text: `CALL () {
${hits.map(({ text }) => text).join('\nUNION ALL\n') || 'UNWIND [] AS entry RETURN entry, 0 AS match'}
}
WITH entry, match
MATCH (entry)-[:ENTRY_OF]->(node)
WITH node, min(match * ${matchUnit} + ${fieldNumber} * ${fieldUnit} + ${ordinal}) AS rank
WHERE rank >= 0 AND node.kind IN $kinds`,
    parameters: { kinds, names: nameFields, ...Object.assign({}, ...hits.map(({ parameters }) => parameters)) },
  };
}

function compileWay(way: SearchWay, index: number): Part {
  const match = searchMatches.indexOf(way.match);
  if (way.by === 'words') {
    return compileWords(
      way.of === 'names' ? 'dossier_search_name' : 'dossier_search_text',
      match,
      `words${index}`,
      askChoices(way.choices),
    );
  }
  const [comparison, key, text] = [way.by === 'equals' ? '=' : 'STARTS WITH', `key${index}`, `text${index}`];
  return {
    text:
      `MATCH (entry:SearchEntry) WHERE entry.field IN $names AND entry.key ${comparison} $${key} AND entry.normalized ${comparison} $${text}` +
      ` RETURN entry, ${match} AS match`,
    parameters: { [key]: searchKey(way.text), [text]: way.text },
  };
}

function compileExcluded(excluded: readonly SoughtWords[]): Part[] {
  const question = askChoices([{ among: 'words', anyOf: excluded }]);
  return (['dossier_search_name', 'dossier_search_text'] as const).map((index) => compileWords(index, excludedMatch, 'excluded', question));
}

function compileWords(index: string, match: number, parameter: string, question: string): Part {
  return {
    text: `CALL db.index.fulltext.queryNodes('${index}', $${parameter}) YIELD node RETURN node AS entry, ${match} AS match`,
    parameters: { [parameter]: question },
  };
}

/** In Lucene query syntax, where quoted words are never operators. The beginning of a word cannot be quoted. */
function askChoices(choices: readonly WordChoice[]): string {
  const properties = { words: 'normalized', spelling: 'spelling' } as const;
  const ask = (among: WordChoice['among'], { words, isOpen }: SoughtWords) =>
    `${properties[among]}:${isOpen ? `${words.join(' ')}*` : `"${words.join(' ')}"`}`;
  return choices.map(({ among, anyOf }) => `+(${anyOf.map((sought) => ask(among, sought)).join(' ')})`).join(' ');
}
