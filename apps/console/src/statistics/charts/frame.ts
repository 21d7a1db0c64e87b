import { scaleBand, scaleLinear } from "@visx/scale";
import type { Chart } from "./chart-data.ts";

/** Room around the drawing area: values above, names of columns below, the scale at the left. */
const room = { top: 24, right: 8, bottom: 28, left: 36 } as const;
const areaHeight = 200;
const ticks = 4;

/** The scales of a drawing whose columns stand side by side above their names. */
export function frameOf({ groups }: Chart, width: number) {
  const most = Math.max(1, ...groups.flatMap(({ marks }) => marks.map(({ count }) => count)));
  const across = scaleBand<string>({
    domain: groups.map(({ id }) => id),
    range: [room.left, Math.max(room.left + 40, width - room.right)],
    padding: 0.15,
  });
  const up = scaleLinear<number>({ domain: [0, most], range: [room.top + areaHeight, room.top], nice: ticks });
  const shortNames = new Map(groups.map(({ id, short }) => [id, short]));
  return {
    across,
    up,
    left: room.left,
    base: room.top + areaHeight,
    height: room.top + areaHeight + room.bottom,
    /** Numbers of people are whole: a scale of small counts has no halves. */
    tickValues: up.ticks(ticks).filter((tick) => Number.isInteger(tick)),
    nameOf: (id: string) => shortNames.get(id) ?? id,
  };
}

export type Frame = ReturnType<typeof frameOf>;
