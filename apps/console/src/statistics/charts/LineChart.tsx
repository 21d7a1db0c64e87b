import { LinePath } from "@visx/shape";
import { Axes } from "./Axes.tsx";
import type { Chart } from "./chart-data.ts";
import { seriesClass } from "./Fills.tsx";
import { frameOf } from "./frame.ts";

type Point = { readonly id: string; readonly x: number; readonly y: number; readonly text: string };

type SeriesProps = { readonly points: readonly Point[]; readonly series: number };

/** The first series is a full line with dots and its values above, the second dashed with squares and values below. */
function Series({ points, series }: SeriesProps) {
  const isFirst = series === 0;
  return (
    <g className={seriesClass(series)}>
      <LinePath
        data={[...points]}
        x={({ x }) => x}
        y={({ y }) => y}
        className="stats-line"
        {...(isFirst ? {} : { strokeDasharray: "6 4" })}
      />
      {points.map(({ id, x, y, text }) => (
        <g key={id}>
          {isFirst ? (
            <circle cx={x} cy={y} r="4" className="stats-point" />
          ) : (
            <rect x={x - 4} y={y - 4} width="8" height="8" className="stats-point" />
          )}
          <text x={x} y={isFirst ? y - 10 : y + 20} textAnchor="middle" className="stats-value">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

type Props = { readonly chart: Chart; readonly width: number; readonly number: (value: number) => string };

/** Stocks on successive days, joined by a line. */
export function LineChart({ chart, width, number }: Props) {
  const frame = frameOf(chart, width);
  const { across, up, height } = frame;
  const pointsOf = (series: number): readonly Point[] =>
    chart.groups.flatMap(({ id, marks }) => {
      const mark = marks.find((one) => one.series === series);
      if (!mark) return [];
      return [{ id, x: (across(id) ?? 0) + across.bandwidth() / 2, y: up(mark.count), text: mark.text }];
    });
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <Axes frame={frame} number={number} />
      {chart.series.map((name, series) => (
        <Series key={name} points={pointsOf(series)} series={series} />
      ))}
    </svg>
  );
}
