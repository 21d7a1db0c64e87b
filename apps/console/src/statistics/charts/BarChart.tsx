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

/** From this width on names stand beside their bars. */
const wideEnough = 400;
const nameShare = 0.4;

type Placed = {
  readonly group: Marks;
  readonly lines: readonly string[];
  readonly top: number;
  /** Where the first bar begins, below `top`. */
  readonly barsTop: number;
  readonly height: number;
};

type Layout = { readonly width: number; readonly barHeight: number; readonly nameWidth: number };

/** On a narrow screen a name stands above its bars, so that long words have the whole width; else beside them. */
function placeGroups({ groups }: Chart, { width, barHeight, nameWidth }: Layout): readonly Placed[] {
  let top = 0;
  return groups.map((group) => {
    const lines = wrapLabel(group.label, nameWidth || width, fontSize);
    const named = lines.length * lineHeight;
    const barsTop = nameWidth > 0 ? 0 : named;
    const height = Math.max(named, barsTop + group.marks.length * (barHeight + 2));
    const placed = { group, lines, top, barsTop, height };
    top += height + (nameWidth > 0 && groups[0]?.marks.length === 1 ? gap / 2 : gap);
    return placed;
  });
}

type Props = { readonly chart: Chart; readonly width: number; readonly drawing: string };

/** Bars from the left, one name after another; several series stand together under a name. */
export function BarChart({ chart, width, drawing }: Props) {
  const barHeight = chart.series.length > 1 ? 16 : 18;
  const nameWidth = width >= wideEnough ? Math.floor(width * nameShare) : 0;
  const placed = placeGroups(chart, { width, barHeight, nameWidth: nameWidth && nameWidth - gap });
  const marks = chart.groups.flatMap((group) => group.marks);
  const room = Math.max(...marks.map(({ text }) => text.length), 1) * fontSize * 0.55 + afterBar;
  const length = scaleLinear<number>({
    domain: [0, Math.max(1, ...marks.map(({ count }) => count))],
    range: [0, Math.max(narrowest, width - nameWidth - room - 2)],
  });
  const last = placed.at(-1);
  const height = last ? last.top + last.height + 2 : 0;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {placed.map(({ group, lines, top, barsTop }) => (
        <Group key={group.id} top={top}>
          {lines.map((line, place) => (
            <text key={line} y={place * lineHeight + 14} className="stats-label">
              {line}
            </text>
          ))}
          {group.marks.map(({ series, count, text }, place) => {
            return (
              <Group key={series} left={nameWidth} top={barsTop + place * (barHeight + 2)}>
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
