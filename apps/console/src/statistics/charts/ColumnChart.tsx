import { Bar } from "@visx/shape";
import { Axes } from "./Axes.tsx";
import type { Chart } from "./chart-data.ts";
import { fillOf } from "./Fills.tsx";
import { frameOf } from "./frame.ts";

type Props = {
  readonly chart: Chart;
  readonly width: number;
  readonly drawing: string;
  readonly number: (value: number) => string;
};

/** Columns in time or by size, in their order; the columns of several series stand side by side. */
export function ColumnChart({ chart, width, drawing, number }: Props) {
  const frame = frameOf(chart, width);
  const { across, up, base, height } = frame;
  const columnWidth = across.bandwidth() / chart.series.length;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {chart.groups.flatMap(({ id, marks }) =>
        marks.map(({ series, count, text }) => {
          const x = (across(id) ?? 0) + series * columnWidth;
          return (
            <g key={`${id} ${series}`}>
              <Bar
                x={x}
                y={up(count)}
                width={columnWidth}
                height={base - up(count)}
                fill={fillOf(drawing, series)}
                className="stats-mark"
              />
              <text x={x + columnWidth / 2} y={up(count) - 5} textAnchor="middle" className="stats-value">
                {text}
              </text>
            </g>
          );
        }),
      )}
      <Axes frame={frame} number={number} />
    </svg>
  );
}
