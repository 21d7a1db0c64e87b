import { useId, type ReactNode } from "react";
import { useWords } from "../i18n/Localised.tsx";
import { messages } from "../messages.ts";
import { classNames } from "./class-names.ts";
import { Icon } from "./Icon.tsx";
import { SelectAllCell, SelectRowCell, type RowSelection } from "./TableSelection.tsx";

export type SortOrder = { readonly column: string; readonly direction: "ascending" | "descending" };

export type Column<Row> = {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** The cell that names its row; read out before the others. */
  readonly isRowHeader?: boolean;
  readonly isSortable?: boolean;
  readonly align?: "start" | "end";
};

export type TableProps<Row> = {
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: SortOrder;
  readonly onSort?: (sort: SortOrder) => void;
  readonly selection?: RowSelection<Row>;
  /** On a narrow screen each row is a card with the column's name before each cell, so that nothing is out of sight. */
  readonly isStackable?: boolean;
  /** Shows this many grey rows in place of data under way. */
  readonly loadingRows?: number;
};

/** What scrolls must take focus, so that the arrow keys can scroll it (WCAG 2.1.1). */
const scrollable = { role: "region", tabIndex: 0 } as const;

/** The roles of a native table, said aloud: a browser forgets them where style makes cards of the rows. */
const roles = {
  table: "table",
  group: "rowgroup",
  row: "row",
  column: "columnheader",
  line: "rowheader",
  cell: "cell",
};

/** The other direction for the sorted column, ascending for a new one. */
function nextSort(column: string, sort: SortOrder | undefined): SortOrder {
  const isAscending = sort?.column === column && sort.direction === "ascending";
  return { column, direction: isAscending ? "descending" : "ascending" };
}

function sortIcon(direction: SortOrder["direction"] | undefined): "sortUp" | "sortDown" | "sortBoth" {
  if (direction === undefined) return "sortBoth";
  return direction === "ascending" ? "sortUp" : "sortDown";
}

type HeadCellProps<Row> = Pick<TableProps<Row>, "sort" | "onSort"> & { readonly column: Column<Row> };

function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>) {
  const direction = sort?.column === column.id ? sort.direction : undefined;
  if (!column.isSortable || !onSort) {
    return (
      <th scope="col" role={roles.column} data-align={column.align}>
        {column.header}
      </th>
    );
  }
  return (
    <th scope="col" role={roles.column} data-align={column.align} aria-sort={direction ?? "none"}>
      <button type="button" className="ui-sort" onClick={() => onSort(nextSort(column.id, sort))}>
        {column.header}
        <Icon name={sortIcon(direction)} />
      </button>
    </th>
  );
}

function BodyCell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  return column.isRowHeader ? (
    <th scope="row" role={roles.line} data-align={column.align}>
      {column.cell(row)}
    </th>
  ) : (
    <td role={roles.cell} data-align={column.align} data-header={column.header}>
      {column.cell(row)}
    </td>
  );
}

function tableClass({ isStackable = false }: { readonly isStackable?: boolean }): string {
  return classNames("ui-table", isStackable && "ui-table-stackable") ?? "";
}

function LoadingRows({ count, width }: { readonly count: number; readonly width: number }) {
  const { t } = useWords();
  return Array.from({ length: count }, (_, row) => (
    <tr key={row}>
      <td colSpan={width}>
        {row === 0 && <span className="ui-visually-hidden">{t(messages.loadingRows)}</span>}
        <span className="ui-skeleton-line" aria-hidden="true" />
      </td>
    </tr>
  ));
}

/**
 * A native table in a region of its own that scrolls sideways when the screen is narrow and takes focus for the arrow keys.
 * Sorting and filtering happen on the server; the table only asks.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, isCaptionHidden = false, columns, rows, rowKey, sort, onSort, selection, loadingRows = 0 } = props;
  const captionId = useId();
  return (
    <div {...scrollable} className="ui-table-region" aria-labelledby={captionId}>
      <table className={tableClass(props)} role={roles.table} aria-busy={loadingRows > 0}>
        <caption id={captionId} className={classNames(isCaptionHidden && "ui-visually-hidden")}>
          {caption}
        </caption>
        <thead role={roles.group}>
          <tr role={roles.row}>
            {selection && <SelectAllCell rows={rows} rowKey={rowKey} selection={selection} />}
            {columns.map((column) => (
              <HeadCell key={column.id} column={column} {...(sort ? { sort } : {})} {...(onSort ? { onSort } : {})} />
            ))}
          </tr>
        </thead>
        <tbody role={roles.group}>
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              role={roles.row}
              data-selected={selection?.selected.has(rowKey(row)) ? "" : undefined}
            >
              {selection && <SelectRowCell row={row} rowKey={rowKey} selection={selection} />}
              {columns.map((column) => (
                <BodyCell key={column.id} column={column} row={row} />
              ))}
            </tr>
          ))}
          {loadingRows > 0 && <LoadingRows count={loadingRows} width={columns.length + (selection ? 1 : 0)} />}
        </tbody>
      </table>
    </div>
  );
}
