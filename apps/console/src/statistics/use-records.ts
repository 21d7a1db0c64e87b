import { useRouter } from "@tanstack/react-router";
import { useWords, type Speech } from "@vas/ui";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import { periodText } from "./figures/figure-table.ts";
import type { Shown } from "./overview-context.ts";
import type { AskedNumber } from "./RecordsPanel.tsx";
import { noRecords, parseStatisticsFilter, type StatisticsFilter } from "./statistics-filter.ts";

type Numbers = Pick<Shown, "overview" | "compared" | "period">;

/** The number that the address names, or undefined where it names none that is there. */
function askedNumber(numbers: Numbers, { records, key, of }: StatisticsFilter, words: Speech): AskedNumber | undefined {
  const { overview, compared, period } = numbers;
  const figure = overview.figures.find(({ id }) => id === records);
  const place = [{ overview, period }, compared].find((one) => one?.period.code === of);
  const cells = place?.overview.figures.find(({ id }) => id === records)?.cells;
  const cell = cells?.find((one) => one.key.join("|") === key.join("|"));
  if (!figure || !place || !cell) return undefined;
  const title = [figure.title, ...cell.labels, periodText(place.period, words)].join(" – ");
  return { figure: figure.id, key: cell.key, period: place.period.code, title, count: cell.count };
}

/**
 * The number whose records the address asks for, and the ways to ask and to stop asking: Back closes the list. Without the
 * permission nothing is asked, and no number leads there.
 */
export function useRecords(numbers: Numbers, mayRecords: boolean) {
  const router = useRouter();
  const words = useWords();
  const { filter, hrefWith, change } = useUrlFilter(parseStatisticsFilter);
  const show = (records: string, key: readonly string[], of: string) =>
    void router.navigate({ href: hrefWith({ records, key, of }), resetScroll: false });
  return {
    asked: mayRecords ? askedNumber(numbers, filter, words) : undefined,
    show: mayRecords ? show : undefined,
    close: () => change(noRecords),
  };
}
