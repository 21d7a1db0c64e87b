import { useSuspenseQuery } from "@apollo/client/react";
import { ChipList, Select, useWords } from "@vas/ui";
import { FilterChip } from "../app/lists/FilterChip.tsx";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import { periodText } from "./figures/figure-table.ts";
import { messages } from "./messages.ts";
import { comparablePeriods, parsePeriod, periodCode, type Period } from "./period.ts";
import { noRecords, parseStatisticsFilter } from "./statistics-filter.ts";
import { StatisticsYearsDocument } from "./StatisticsScreen.generated.ts";

type Props = { readonly period: Period; readonly compare: Period | undefined; readonly today: string };

/** The comparison that goes with a change of period: it stays where it is of the same length. */
function keptComparison(compare: Period | undefined, next: Period | undefined): string | undefined {
  const isSameKind = (compare?.half === undefined) === (next?.half === undefined);
  return compare && next && isSameKind && compare.code !== next.code ? compare.code : undefined;
}

/** So many of the newest years are in sight at once, and the chosen one. */
const yearsInSight = 6;

type YearsProps = {
  readonly years: readonly string[];
  readonly current: string;
  readonly hrefOf: (code: string) => string;
};

function YearChips({ years, current, hrefOf }: YearsProps) {
  return years.map((year) => (
    <FilterChip key={year} href={hrefOf(year)} isCurrent={year === current}>
      {year}
    </FilterChip>
  ));
}

function Years({ years, current, hrefOf }: YearsProps) {
  const { t } = useWords();
  const inSight = years.filter((year, place) => place < yearsInSight || year === current);
  const further = years.filter((year) => !inSight.includes(year));
  return (
    <>
      <ChipList label={t(messages.years)}>
        <YearChips years={inSight} current={current} hrefOf={hrefOf} />
      </ChipList>
      {further.length > 0 && (
        <details className="stats-years">
          <summary>{t(messages.earlierYears)}</summary>
          <ChipList label={t(messages.earlierYears)}>
            <YearChips years={further} current={current} hrefOf={hrefOf} />
          </ChipList>
        </details>
      )}
    </>
  );
}

/** Years and halves as links, and the period to compare with. */
export function PeriodPicker({ period, compare, today }: Props) {
  const words = useWords();
  const { t } = words;
  const { data } = useSuspenseQuery(StatisticsYearsDocument);
  const { change, hrefWith } = useUrlFilter(parseStatisticsFilter);
  const years = data.overviewYears;
  const shownYear = periodCode(period.year);
  const listed = years.includes(shownYear) ? years : [shownYear, ...years].sort().reverse();
  const hrefOf = (code: string) =>
    hrefWith({ period: code, compare: keptComparison(compare, parsePeriod(code, today)), ...noRecords });
  const parts = [
    { code: shownYear, label: messages.wholeYear },
    { code: periodCode(period.year, 1), label: messages.firstHalf },
    { code: periodCode(period.year, 2), label: messages.secondHalf },
  ].filter(({ code }) => parsePeriod(code, today));
  const others = comparablePeriods(period, listed, today);
  return (
    <div className="stats-picker">
      <Years years={listed} current={shownYear} hrefOf={hrefOf} />
      <ChipList label={t(messages.parts)}>
        {parts.map(({ code, label }) => (
          <FilterChip key={code} href={hrefOf(code)} isCurrent={code === period.code}>
            {t(label)}
          </FilterChip>
        ))}
      </ChipList>
      <Select
        label={t(messages.compareWith)}
        options={[
          { id: "none", label: t(messages.noComparison) },
          ...others.map((other) => ({ id: other.code, label: periodText(other, words) })),
        ]}
        value={compare?.code ?? "none"}
        onChange={(code) => change({ compare: code === "none" || code === null ? undefined : code, ...noRecords })}
      />
    </div>
  );
}
