import { Group } from "@visx/group";
import { scaleLinear } from "@visx/scale";
import { Bar } from "@visx/shape";
import type { Chart, Group as Marks } from "./chart-data.ts";
import { fillOf } from "./Fills.tsx";
import { wrapLabel } from "./wrap-label.ts";

const fontSize = 15;
const lineHeight = 19;
const gap = 12;
const afterBar = 6;
const narrowest = 24;

type Placed = {
  readonly group: Marks;
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
};

/** Each name stands above its bars, so that long Finnish words have the whole width on a phone as well. */
function placeGroups({ groups }: Chart, width: number, barHeight: number): readonly Placed[] {
  let top = 0;
  return groups.map((group) => {
    const lines = wrapLabel(group.label, width, fontSize);
    const height = lines.length * lineHeight + group.marks.length * (barHeight + 2);
    const placed = { group, lines, top, height };
    top += height + gap;
    return placed;
  });
}

type Props = { readonly chart: Chart; readonly width: number; readonly drawing: string };

/** Bars from the left, one name after another; several series stand together under a name. */
export function BarChart({ chart, width, drawing }: Props) {
  const barHeight = chart.series.length > 1 ? 16 : 18;
  const placed = placeGroups(chart, width, barHeight);
  const marks = chart.groups.flatMap((group) => group.marks);
  const room = Math.max(...marks.map(({ text }) => text.length), 1) * fontSize * 0.55 + afterBar;
  const length = scaleLinear<number>({
    domain: [0, Math.max(1, ...marks.map(({ count }) => count))],
    range: [0, Math.max(narrowest, width - room - 2)],
  });
  const last = placed.at(-1);
  const height = last ? last.top + last.height + 2 : 0;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {placed.map(({ group, lines, top }) => (
        <Group key={group.id} top={top}>
          {lines.map((line, place) => (
            <text key={line} y={place * lineHeight + 14} className="stats-label">
              {line}
            </text>
          ))}
          {group.marks.map(({ series, count, text }, place) => {
            const y = lines.length * lineHeight + place * (barHeight + 2);
            return (
              <Group key={series} top={y}>
                <Bar
                  x={0.5}
                  y={0.5}
                  width={length(count)}
                  height={barHeight - 1}
                  fill={fillOf(drawing, series)}
                  className="stats-mark"
                />
                <text x={length(count) + afterBar} y={barHeight - 4} className="stats-value">
                  {text}
                </text>
              </Group>
            );
          })}
        </Group>
      ))}
    </svg>
  );
}
