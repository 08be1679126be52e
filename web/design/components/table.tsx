import { type ColumnDef, createSortedRowModel, rowSortingFeature, sortFns, tableFeatures, useTable } from '@tanstack/react-table';
import { useTranslation } from 'react-i18next';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel(), sortFns });

/** A column of a table: `id`, `header`, how a row's value is got, and how it is shown. */
export type Column<Row extends object> = ColumnDef<typeof features, Row, unknown> & { meta?: { isNumber?: boolean } };

interface Props<Row extends object> {
  /** What the table shows, for those who do not see it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
}

/** Rows that can be sorted by each of their columns. Long lists come in pages: hand in what has been fetched. */
export function Table<Row extends object>({ caption, columns, rows, rowId }: Props<Row>) {
  const { t } = useTranslation('shell');
  const table = useTable({ features, columns: columns as ColumnDef<typeof features, Row, unknown>[], data: rows as Row[], getRowId: rowId });
  const isNumber = (column: { columnDef: { meta?: unknown } }) =>
    (column.columnDef.meta as { isNumber?: boolean } | undefined)?.isNumber ? 'number' : undefined;
  return (
    <div className="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption className="for-ears">{caption}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const sorted = header.column.getIsSorted();
                return (
                  <th
                    key={header.id}
                    scope="col"
                    className={isNumber(header.column)}
                    aria-sort={sorted === 'asc' ? 'ascending' : sorted ? 'descending' : undefined}
                  >
                    {header.column.getCanSort() ? (
                      <button
                        type="button"
                        onClick={header.column.getToggleSortingHandler()}
                        title={t('sortBy', { column: String(header.column.columnDef.header) })}
                      >
                        <table.FlexRender header={header} /> <span aria-hidden>{sorted === 'asc' ? '▲' : sorted ? '▼' : ''}</span>
                      </button>
                    ) : (
                      <table.FlexRender header={header} />
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getAllCells().map((cell) => (
                <td key={cell.id} className={isNumber(cell.column)}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length}>{t('emptyTable')}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
