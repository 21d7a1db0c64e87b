import { periodCode, type Period } from "../period.ts";
import { overview2015 } from "./overview-2015.ts";
import type { PrintedOverview } from "./printed.ts";

/** The overviews that were published on paper before this system, to be shown beside what the records give. */
export const printedOverviews: readonly PrintedOverview[] = [overview2015];

/** The published overview of a period, or undefined where none was published before this system. */
export function printedOverviewOf(period: Period): PrintedOverview | undefined {
  return printedOverviews.find((overview) => overview.period === periodCode(period));
}
