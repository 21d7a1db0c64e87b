import { CatchBoundary } from "@tanstack/react-router";
import { Skeleton, useWords } from "@vas/ui";
import { lazy, Suspense } from "react";
import { chartOf } from "../charts/chart-data.ts";
import { messages } from "../messages.ts";
import { besideOf, useShown } from "../overview-context.ts";
import { withEveryMonth } from "./rows.ts";
import { shapeOf, type Figure } from "./figure.ts";
import { figureTable, periodText } from "./figure-table.ts";
import { TableTwin, VisibleTable } from "./FigureTables.tsx";

// The drawing library is larger than the rest of the screen: it comes when the first chart is in sight.
const FigureChart = lazy(async () => ({ default: (await import("../charts/FigureChart.tsx")).FigureChart }));

/** A figure's cells as they are shown: the months of a period without any are zeros. */
export function useShownFigure(figure: Figure): Figure {
  const { language } = useWords();
  const { period } = useShown();
  if (shapeOf(figure) !== "columns") return figure;
  const months = new Intl.DateTimeFormat(language === "en" ? "en-GB" : `${language}-FI`, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return withEveryMonth(figure, period, (month) => months.format(new Date(`${month}-01T00:00:00Z`)));
}

type Props = { readonly figure: Figure; readonly isTable: boolean };

/** The numbers of a figure: drawn, with a table twin that is heard and printed, or as a table in sight. */
export function FigureView({ figure, isTable }: Props) {
  const words = useWords();
  const { t, format } = words;
  const shown = useShown();
  const { period, compared } = shown;
  const beside = besideOf(shown, figure.id);
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
