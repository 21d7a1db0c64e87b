import { CatchBoundary } from "@tanstack/react-router";
import { Skeleton, useWords } from "@vas/ui";
import { lazy, Suspense } from "react";
import { chartOf } from "../charts/chart-data.ts";
import { messages } from "../messages.ts";
import { besideOf, useShown, type Shown } from "../overview-context.ts";
import { monthsOf } from "../period.ts";
import { withEveryMonth, type Beside } from "./rows.ts";
import { shapeOf, type Figure } from "./figure.ts";
import { figureTable, periodText } from "./figure-table.ts";
import { TableTwin, VisibleTable } from "./FigureTables.tsx";

// The drawing library is larger than the rest of the screen: it comes when the first chart is in sight.
const FigureChart = lazy(async () => ({ default: (await import("../charts/FigureChart.tsx")).FigureChart }));

/** The figure as it is shown in both periods: months without any are zeros, months that have not begun are left out. */
function useShownFigure(figure: Figure): { readonly figure: Figure; readonly beside: Beside | undefined } {
  const { language } = useWords();
  const shown = useShown();
  const beside = besideOf(shown, figure.id);
  if (shapeOf(figure) !== "columns") return { figure, beside };
  const months = new Intl.DateTimeFormat(language === "en" ? "en-GB" : `${language}-FI`, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const words = (month: string) => months.format(new Date(`${month}-01T00:00:00Z`));
  const counted = ({ period, overview }: NonNullable<Shown["compared"]>) => monthsOf(period, overview.lastDay);
  const { compared } = shown;
  return {
    figure: withEveryMonth(figure, counted(shown), words),
    beside: beside && compared && { ...beside, figure: withEveryMonth(beside.figure, counted(compared), words) },
  };
}

type Props = { readonly figure: Figure; readonly isTable: boolean };

/** The numbers of a figure: drawn, with a table twin that is heard and printed, or as a table in sight. */
export function FigureView({ figure: asked, isTable }: Props) {
  const words = useWords();
  const { t, format } = words;
  const { period, compared } = useShown();
  const { figure, beside } = useShownFigure(asked);
  const table = figureTable(figure, { period, beside, words });
  if (isTable) return <VisibleTable id={figure.id} title={figure.title} table={table} />;
  const titles = [period, ...(compared ? [compared.period] : [])].map((one) => periodText(one, words));
  const chart = chartOf(figure, {
    period,
    beside,
    titles,
    number: format.number,
    restName: (count) => t(messages.others, { count }),
  });
  return (
    <>
      {chart && (
        <CatchBoundary
          getResetKey={() => figure.id}
          errorComponent={() => <p className="ui-quiet">{t(messages.chartFailed)}</p>}
        >
          <Suspense fallback={<Skeleton lines={4} />}>
            <FigureChart chart={chart} />
          </Suspense>
        </CatchBoundary>
      )}
      <TableTwin id={figure.id} title={figure.title} table={table} />
    </>
  );
}
