import { EmptyState, Skeleton, useWords } from "@vas/ui";
import { Suspense, useDeferredValue } from "react";
import { legalDayOf } from "../app/legal-day.ts";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import { Screen } from "../app/Screen.tsx";
import { useSession } from "../app/session/SessionProvider.tsx";
import { messages } from "./messages.ts";
import { OverviewContent } from "./OverviewContent.tsx";
import { parsePeriod, periodInTitle, type Period } from "./period.ts";
import { PeriodPicker } from "./PeriodPicker.tsx";
import "./statistics.css";
import { parseStatisticsFilter } from "./statistics-filter.ts";

/** Counting a large register takes seconds: the page says so instead of standing still. */
function Counting() {
  const { t } = useWords();
  return (
    <div className="stats-counting">
      <p role="status">{t(messages.counting)}</p>
      <Skeleton lines={8} />
    </div>
  );
}

/** The period to compare with, where the address names one of the same length. */
function comparisonOf(code: string | undefined, period: Period | undefined, today: string): Period | undefined {
  const compare = code === undefined ? undefined : parsePeriod(code, today);
  const isSameKind = (compare?.half === undefined) === (period?.half === undefined);
  return isSameKind && compare?.code !== period?.code ? compare : undefined;
}

/** What happened, and does it add up? */
export function StatisticsScreen() {
  const { t, language } = useWords();
  // Until the numbers come in the new language, the old ones stay: the page keeps its place.
  const answered = useDeferredValue(language);
  const { may } = useSession();
  const { filter } = useUrlFilter(parseStatisticsFilter);
  const today = legalDayOf(new Date());
  const thisYear = { code: today.slice(0, 4), year: Number(today.slice(0, 4)), half: undefined };
  const period = filter.period === undefined ? thisYear : parsePeriod(filter.period, today);
  const compare = comparisonOf(filter.compare, period, today);
  const title = period
    ? t(messages.titleOf, { period: t(periodInTitle(period), { year: String(period.year) }) })
    : t(messages.title);
  return (
    <Screen name={t(messages.title)} title={title} lede={t(messages.lede)}>
      <Suspense fallback={<Skeleton lines={2} />}>
        <PeriodPicker period={period ?? thisYear} compare={compare} today={today} />
      </Suspense>
      {period ? (
        <Suspense key={`${period.code} ${compare?.code ?? ""}`} fallback={<Counting />}>
          <OverviewContent
            period={period}
            compare={compare}
            language={answered}
            mayRecords={may("statistics:records")}
          />
        </Suspense>
      ) : (
        <EmptyState title={t(messages.noSuchPeriod)}>{t(messages.noSuchPeriodText)}</EmptyState>
      )}
    </Screen>
  );
}
