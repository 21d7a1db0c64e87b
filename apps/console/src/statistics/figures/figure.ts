import type { StatisticsOverviewQuery } from "../StatisticsScreen.generated.ts";

export type Overview = StatisticsOverviewQuery["overview"];
/** The other period: the same figures with the numbers only. */
export type Compared = NonNullable<StatisticsOverviewQuery["compared"]>;
export type Figure = Overview["figures"][number];
export type Cell = Figure["cells"][number];
/** A figure's numbers in another period. */
export type OtherFigure = Compared["figures"][number];

/** How a figure is drawn: not at all, bars by name, columns in time, a line of stocks, a distribution, bars in groups. */
export type Shape = "number" | "bars" | "columns" | "line" | "distribution" | "groups";

const ownShapes: Readonly<Record<string, Shape>> = {
  "customers.monthEnds": "line",
  "admitted.decisionDays": "distribution",
};

/** The drawing that suits a figure. */
export function shapeOf({ id, dimensions }: Pick<Figure, "id" | "dimensions">): Shape {
  if (dimensions.length === 0) return "number";
  if (dimensions.length > 1) return "groups";
  return ownShapes[id] ?? (id.endsWith(".month") ? "columns" : "bars");
}

/** The parts of the page, in reading order; the first two ids of a figure's name lead to them. */
export const sections = ["referred", "admitted", "customers", "ended", "children"] as const;
export type Section = (typeof sections)[number];

const sectionOfPrefix: Readonly<Record<string, Section>> = {
  referrals: "referred",
  admitted: "admitted",
  reopened: "admitted",
  customers: "customers",
  ended: "ended",
  children: "children",
};

/** The part in which a figure stands. */
export function sectionOf(id: string): Section {
  return sectionOfPrefix[id.split(".")[0] ?? ""] ?? "referred";
}

/** The address of a figure inside the page. */
export function anchorOf(id: string): string {
  return `figure-${id.replaceAll(".", "-")}`;
}

/** The address of a part inside the page. */
export function sectionAnchor(section: Section): string {
  return `part-${section}`;
}

/** Is there anything to show of a figure? */
export function hasNumbers({ cells }: Pick<Figure, "cells">): boolean {
  return cells.some(({ count }) => count > 0);
}

/** A lone value under a name: nothing that a drawing could compare. */
export function isSingle({ id, dimensions, cells }: Pick<Figure, "id" | "dimensions" | "cells">): boolean {
  const shape = shapeOf({ id, dimensions });
  return shape !== "columns" && shape !== "line" && cells.length === 1;
}

/** The same division with the same numbers, such as refusals of a year whose referrals were all decided in it. */
export function isSame(a: Figure, b: Figure): boolean {
  return (
    a.dimensions.join() === b.dimensions.join() &&
    a.cells.length === b.cells.length &&
    a.cells.every(
      ({ key, count }, place) => b.cells[place]?.key.join() === key.join() && b.cells[place].count === count,
    )
  );
}

/** Nothing at all is known of the period. */
export function isEmpty({ figures }: { readonly figures: readonly Pick<Figure, "cells">[] }): boolean {
  return !figures.some(hasNumbers);
}
