import { Table, useWords } from "@vas/ui";
import { messages } from "../messages.ts";
import { besideOf, useShown } from "../overview-context.ts";
import { CountCell } from "./CountCell.tsx";
import { anchorOf, type Figure } from "./figure.ts";
import { comparisonCells, comparisonColumns, periodColumn, type TableCell } from "./figure-table.ts";
import { HowCounted } from "./FigurePanel.tsx";
import type { Entry } from "./rows.ts";

const nothing: Entry = { key: [], count: 0, share: null };

type Line = { readonly figure: Figure; readonly cells: readonly TableCell[] };

type Props = { readonly title: string; readonly figures: readonly Figure[] };

/** The undivided numbers of a part: each with what is counted and how, and beside the other period where there is one. */
export function KeyFigures({ title, figures }: Props) {
  const words = useWords();
  const { t, format } = words;
  const shown = useShown();
  const { period, compared } = shown;
  const lines = figures.map((figure): Line => {
    const own = figure.cells[0] ?? nothing;
    const other = besideOf(shown, figure.id)?.figure.cells[0];
    const records = own.count > 0 ? { key: own.key, period: period.code, label: figure.title } : undefined;
    const beside =
      compared && other ? comparisonCells(own, other, { period: compared.period, label: figure.title, words }) : [];
    return { figure, cells: [{ text: format.number(own.count), records }, ...beside] };
  });
  const columns = compared
    ? [periodColumn(period, words), ...comparisonColumns(compared.period, words)]
    : [t(messages.count)];
  return (
    <Table
      caption={t(messages.keyFigures, { section: title })}
      isCaptionHidden
      rows={lines}
      rowKey={({ figure }) => figure.id}
      columns={[
        {
          id: "figure",
          header: t(messages.figure),
          isRowHeader: true,
          cell: ({ figure }) => (
            <div className="stats-key" id={anchorOf(figure.id)}>
              {figure.title}
              <HowCounted figure={figure} />
            </div>
          ),
        },
        ...columns.map((header, place) => ({
          id: String(place),
          header,
          align: "end" as const,
          cell: ({ figure, cells }: Line) => <CountCell figure={figure.id} cell={cells[place] ?? { text: "" }} />,
        })),
      ]}
    />
  );
}
