import { useWords } from "@vas/ui";
import { useEffect, useId, useRef, useState, type RefObject } from "react";
import { BarChart } from "./BarChart.tsx";
import type { Chart } from "./chart-data.ts";
import { ColumnChart } from "./ColumnChart.tsx";
import { Fills, Legend } from "./Fills.tsx";
import { LineChart } from "./LineChart.tsx";
import "./charts.css";

const startWidth = 480;
const narrowest = 200;

/** The width that an element has been given, in whole pixels. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(startWidth);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const given = Math.floor(entry?.contentRect.width ?? 0);
      if (given > 0) setWidth(Math.max(narrowest, given));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

type DrawingProps = { readonly chart: Chart; readonly width: number; readonly drawing: string };

function Drawing({ chart, width, drawing }: DrawingProps) {
  const { format } = useWords();
  switch (chart.shape) {
    case "bars":
    case "groups":
      return <BarChart chart={chart} width={width} drawing={drawing} />;
    case "columns":
    case "distribution":
      return <ColumnChart chart={chart} width={width} drawing={drawing} number={format.number} />;
    case "line":
      return <LineChart chart={chart} width={width} number={format.number} />;
  }
}

/** The drawing of a figure. It is for the eye alone: its table twin says the same to everybody else. */
export function FigureChart({ chart }: { readonly chart: Chart }) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const drawing = useId();
  return (
    <div ref={place} className="stats-chart" aria-hidden="true">
      <svg width="0" height="0" className="stats-fills">
        <Fills drawing={drawing} series={chart.series.length} />
      </svg>
      <Legend drawing={drawing} series={chart.series} isLine={chart.shape === "line"} />
      <Drawing chart={chart} width={width} drawing={drawing} />
    </div>
  );
}
