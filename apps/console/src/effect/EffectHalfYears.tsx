import { CatchBoundary } from "@tanstack/react-router";
import { Panel, Skeleton, Table, useWords } from "@vas/ui";
import { lazy, Suspense } from "react";
import type { Chart, Mark } from "../statistics/charts/chart-data.ts";
import type { EffectScreenQuery } from "./EffectScreen.generated.ts";
import { useHalfName } from "./half-name.ts";
import { messages } from "./messages.ts";

// The drawing library is larger than the rest of the screen.
const FigureChart = lazy(async () => ({
  default: (await import("../statistics/charts/FigureChart.tsx")).FigureChart,
}));

type Effect = EffectScreenQuery["trainingEffect"];
type HalfYear = Effect["halfYears"][number];
type Props = { readonly halfYears: readonly HalfYear[]; readonly smallest: number };

/** What all centres referred by half-years, drawn and as a table; where the influx of autumn 2015 is among them, it has a look of its own. */
export function EffectHalfYears({ halfYears, smallest }: Props) {
  const { t, format } = useWords();
  const count = (referrals: number | null | undefined) =>
    typeof referrals === "number" ? format.number(referrals) : t(messages.under, { smallest });
  const halfName = useHalfName();
  const hasInflux = halfYears.some(({ isInflux }) => isInflux);
  const series = [t(messages.otherTimes), ...(hasInflux ? [t(messages.influx)] : [])];
  return (
    <Panel title={t(messages.halfYears)}>
      {hasInflux && <p>{t(messages.influxText)}</p>}
      <CatchBoundary
        getResetKey={() => halfYears.length}
        errorComponent={() => <p className="ui-quiet">{t(messages.chartFailed)}</p>}
      >
        <Suspense fallback={<Skeleton lines={4} />}>
          <FigureChart chart={chartOf(halfYears, { series, smallest })} />
        </Suspense>
      </CatchBoundary>
      <Table
        isStackable
        caption={t(messages.halfYearTable)}
        isCaptionHidden
        rows={halfYears}
        rowKey={({ half }) => half}
        columns={[
          { id: "half", header: t(messages.half), isRowHeader: true, cell: ({ half }) => halfName(half) },
          { id: "referrals", header: t(messages.referrals), align: "end", cell: ({ referrals }) => count(referrals) },
          { id: "open", header: t(messages.open), align: "end", cell: ({ open }) => format.number(open) },
          { id: "over", header: t(messages.overHalf), align: "end", cell: ({ overHalf }) => format.number(overHalf) },
          { id: "influx", header: t(messages.note), cell: ({ isInflux }) => isInflux && t(messages.influx) },
        ]}
      />
    </Panel>
  );
}

type Drawn = { readonly series: readonly string[]; readonly smallest: number };

/** A count that is not shown has the limit for its words, and no column. */
function chartOf(halfYears: readonly HalfYear[], { series, smallest }: Drawn): Chart {
  return {
    shape: "columns",
    series,
    groups: halfYears.map(({ half, referrals, isInflux }) => {
      const text = typeof referrals === "number" ? String(referrals) : `<${smallest}`;
      const mark: Mark = { series: isInflux ? 1 : 0, count: referrals ?? 0, text };
      return { id: half, label: half, short: `${half.slice(5)}/${half.slice(2, 4)}`, marks: [mark] };
    }),
  };
}
