import { useWords } from "@vas/ui";
import { messages } from "./messages.ts";

export type TrendDay = { readonly day: string; readonly percent?: number | null };

const [width, height, edge] = [96, 28, 3];

type Point = { readonly x: number; readonly y: number };

/** The runs of days on which the share is known: what is unknown is a gap and no line. */
function runsOf(days: readonly TrendDay[]): readonly (readonly Point[])[] {
  const step = (width - 2 * edge) / Math.max(1, days.length - 1);
  const runs: Point[][] = [[]];
  days.forEach(({ percent }, place) => {
    if (typeof percent === "number") {
      runs.at(-1)?.push({ x: edge + place * step, y: height - edge - (percent / 100) * (height - 2 * edge) });
    } else runs.push([]);
  });
  return runs.filter((run) => run.length > 0);
}

/** How the share came to be what it is, as a small line; the words beside it say where it began. */
export function TrendLine({ days }: { readonly days: readonly TrendDay[] }) {
  const { t, format } = useWords();
  const runs = runsOf(days);
  const known = days.filter(({ percent }) => typeof percent === "number");
  const [first] = known;
  if (!first || known.length < 2) return null;
  const last = runs.at(-1)?.at(-1);
  return (
    <span className="coverage-trend">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <line x1={edge} x2={width - edge} y1={height / 2} y2={height / 2} className="coverage-trend-half" />
        {runs.map((run) => (
          <polyline
            key={run[0]?.x}
            points={run.map(({ x, y }) => `${x},${y}`).join(" ")}
            className="coverage-trend-line"
          />
        ))}
        {last && <circle cx={last.x} cy={last.y} r="3" className="coverage-trend-end" />}
      </svg>
      <span className="ui-quiet">
        {t(messages.since, { day: format.date(first.day), percent: first.percent ?? 0 })}
      </span>
    </span>
  );
}
