import { Skeleton, Table, useWords } from "@vas/ui";
import { lazy, Suspense } from "react";
import type { Chart } from "../statistics/charts/chart-data.ts";
import type { BodyCoverageScreenQuery } from "./BodyCoverageScreen.generated.ts";
import { useShareWords } from "./CoverageShare.tsx";
import { messages } from "./messages.ts";

// The drawing library is larger than the rest of the screen.
const FigureChart = lazy(async () => ({
  default: (await import("../statistics/charts/FigureChart.tsx")).FigureChart,
}));

type Day = BodyCoverageScreenQuery["coverage"]["bodies"][number]["trend"][number];

/** The share at the ends of months as columns, and the same as a table. A month that is unknown has no column. */
export function CoverageTrend({ days }: { readonly days: readonly Day[] }) {
  const { t, format } = useWords();
  const words = useShareWords();
  const newest = days.toReversed();
  return (
    <>
      <Suspense fallback={<Skeleton lines={4} />}>
        <FigureChart chart={chartOf(days, t(messages.percent))} />
      </Suspense>
      <Table
        caption={t(messages.change)}
        rows={newest}
        rowKey={({ day }) => day}
        columns={[
          { id: "day", header: t(messages.day), isRowHeader: true, cell: ({ day }) => format.date(day) },
          { id: "share", header: t(messages.covered), cell: (day) => words(day) },
        ]}
      />
    </>
  );
}

function chartOf(days: readonly Day[], series: string): Chart {
  return {
    shape: "columns",
    series: [series],
    groups: days.map(({ day, percent }) => ({
      id: day,
      label: day,
      short: `${Number(day.slice(5, 7))}/${day.slice(2, 4)}`,
      marks: typeof percent === "number" ? [{ series: 0, count: percent, text: String(percent) }] : [],
    })),
  };
}
