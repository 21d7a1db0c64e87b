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

/** Nothing at all is known of the period. */
export function isEmpty({ figures }: { readonly figures: readonly Pick<Figure, "cells">[] }): boolean {
  return !figures.some(hasNumbers);
}
