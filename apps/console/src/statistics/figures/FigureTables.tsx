import { Table, useWords } from "@vas/ui";
import { messages } from "../messages.ts";
import { CountCell } from "./CountCell.tsx";
import type { FigureTable, TableLine } from "./figure-table.ts";

type Props = { readonly id: string; readonly title: string; readonly table: FigureTable };

/** The numbers of a figure in sight. */
export function VisibleTable({ id, title, table: { headers, columns, lines } }: Props) {
  const { t } = useWords();
  return (
    <Table
      caption={t(messages.tableOf, { title })}
      isCaptionHidden
      rows={lines}
      rowKey={(line) => line.id}
      columns={columns.map((header, place) => ({
        id: String(place),
        header,
        isRowHeader: place < headers,
        align: place < headers ? "start" : "end",
        cell: ({ cells }: TableLine) => <CountCell figure={id} cell={cells[place] ?? { text: "" }} />,
      }))}
    />
  );
}

/** The same numbers for those who hear the page, and on paper; nothing in it takes focus. */
export function TableTwin({ id, title, table: { headers, columns, lines } }: Props) {
  const names = columns.map((column, place) => ({ column, place, key: `${id} ${place}` }));
  return (
    <div className="stats-twin">
      <table className="ui-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            {names.map(({ column, key }) => (
              <th key={key} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              {names.map(({ place, key }) => {
                const { text, below } = line.cells[place] ?? { text: "" };
                const content = below === undefined ? text : `${text} (${below})`;
                return place < headers ? (
                  <th key={key} scope="row">
                    {content}
                  </th>
                ) : (
                  <td key={key} data-align="end">
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
