// The lists of an answer as tables: shown one at a time, sortable by any column, and downloadable as CSV.
import { useMemo, useState } from 'react';
import { formatName } from '../formatting/format-name';
import { saveFile } from '../components/save-file';
import { tablesOfAnswer, type AnswerTable, type Cell } from '../answer/answer-tables';
import { StatusBadge } from '../components/status-badge';
import { toCsv } from '../answer/to-csv';
import './views.css';

interface TableView {
  readonly data: unknown;
  readonly onSelectNode: (id: string) => void;
}

interface Sorting {
  readonly column: number;
  readonly isDescending: boolean;
}

const firstRows = 200;

export function AnswerTableView({ data, onSelectNode }: TableView) {
  const tables = useMemo(() => tablesOfAnswer(data), [data]);
  const [name, setName] = useState<string>();
  const table = tables.find((one) => one.name === name) ?? tables[0];
  if (!table) return <p className="empty">This answer has no data to show as a table.</p>;
  return (
    <div className="answer-view">
      <div className="answer-tools">
        <label>
          <span className="soft small">List </span>
          <select value={table.name} onChange={(event) => setName(event.target.value)}>
            {tables.map((one) => (
              <option key={one.name} value={one.name}>
                {one.name.split(' › ').map(formatName).join(' › ')} ({one.rows.length})
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button"
          onClick={() => saveFile('dossier.csv', new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }))}
        >
          Download CSV
        </button>
      </div>
      <SortedTable key={table.name} table={table} onSelectNode={onSelectNode} />
    </div>
  );
}

function SortedTable({ table, onSelectNode }: { readonly table: AnswerTable; readonly onSelectNode: (id: string) => void }) {
  const [sorting, setSorting] = useState<Sorting>();
  const [isWhole, setWhole] = useState(false);
  const rows = useMemo(() => sorted(table.rows, sorting), [table, sorting]);
  const shown = isWhole ? rows : rows.slice(0, firstRows);
  const sortBy = (column: number) => setSorting((before) => ({ column, isDescending: before?.column === column && !before.isDescending }));
  return (
    <>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={`Table of ${table.name}`}>
        <table className="answer-table">
          <caption className="visually-hidden">{table.name}; select a column heading to sort</caption>
          <thead>
            <tr>
              {table.columns.map((column, index) => (
                <th key={column} scope="col" aria-sort={ariaSort(sorting, index)}>
                  <button type="button" onClick={() => sortBy(index)}>
                    {column.split('.').map(formatName).join(' · ')}
                    <span aria-hidden="true">{sorting?.column === index ? (sorting.isDescending ? ' ▼' : ' ▲') : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column} className={cell.short.length > 40 ? 'is-long' : undefined}>
                    <div className="cell">
                      {isStatus(table.columns[column]!) ? (
                        <StatusBadge status={cell.text} />
                      ) : (
                        <CellContent cell={cell} onSelectNode={onSelectNode} />
                      )}
                    </div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown.length && (
        <button type="button" className="button" onClick={() => setWhole(true)}>
          Show all {rows.length} rows
        </button>
      )}
    </>
  );
}

function CellContent({ cell: { short, nodeId }, onSelectNode }: { readonly cell: Cell; readonly onSelectNode: (id: string) => void }) {
  if (nodeId === null || short === '') return short;
  return (
    <button type="button" className="link-button" onClick={() => onSelectNode(nodeId)}>
      {short}
    </button>
  );
}

function isStatus(column: string): boolean {
  return column === 'status' || column.endsWith('.status');
}

function sorted(rows: AnswerTable['rows'], sorting: Sorting | undefined): AnswerTable['rows'] {
  if (!sorting) return rows;
  const compare = new Intl.Collator('en', { numeric: true }).compare;
  const sign = sorting.isDescending ? -1 : 1;
  return [...rows].sort((one, other) => sign * compare(one[sorting.column]!.text, other[sorting.column]!.text));
}

function ariaSort(sorting: Sorting | undefined, column: number): 'ascending' | 'descending' | 'none' {
  if (sorting?.column !== column) return 'none';
  return sorting.isDescending ? 'descending' : 'ascending';
}
