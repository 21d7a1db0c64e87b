import { AxisBottom, AxisLeft } from "@visx/axis";
import type { Frame } from "./frame.ts";

type Props = { readonly frame: Frame; readonly number: (value: number) => string };

/** The scale at the left and the names below; the words get their look from the style sheet. */
export function Axes({ frame, number }: Props) {
  return (
    <>
      <AxisLeft
        left={frame.left}
        scale={frame.up}
        tickValues={frame.tickValues}
        tickFormat={(value) => number(Number(value))}
        axisClassName="stats-axis"
        tickLength={4}
      />
      <AxisBottom
        top={frame.base}
        scale={frame.across}
        tickValues={frame.across.domain()}
        tickFormat={frame.nameOf}
        axisClassName="stats-axis"
        tickLength={4}
      />
    </>
  );
}
