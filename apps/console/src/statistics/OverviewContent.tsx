import { useSuspenseQuery } from "@apollo/client/react";
import { Button, ChipList, EmptyState, Link, Notice, Panel, Stack, useWords } from "@vas/ui";
import { useEffect } from "react";
import { saveFile } from "../app/files/save-file.ts";
import { FilterChip } from "../app/lists/FilterChip.tsx";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import { isEmpty, sectionAnchor, sections } from "./figures/figure.ts";
import { Section } from "./figures/Section.tsx";
import { Findings } from "./Findings.tsx";
import { messages } from "./messages.ts";
import { overviewCsv, overviewFileName } from "./overview-csv.ts";
import { ShownProvider, useShown, type Shown } from "./overview-context.ts";
import { OverviewText } from "./OverviewText.tsx";
import type { Period } from "./period.ts";
import { PrintedOverview } from "./PrintedOverview.tsx";
import { RecordsPanel } from "./RecordsPanel.tsx";
import { sectionTitle } from "./section-titles.ts";
import { parseStatisticsFilter } from "./statistics-filter.ts";
import { StatisticsOverviewDocument } from "./StatisticsScreen.generated.ts";
import { useRecords } from "./use-records.ts";

/** A link to a place in the page opened before the numbers came: now that they are there, it leads to its place. */
function useArrivalAtPlace(): void {
  useEffect(() => {
    const id = window.location.hash.slice(1);
    if (id !== "") document.getElementById(id)?.scrollIntoView();
  }, []);
}

/** Charts or tables, and the whole page on paper or in a file. */
function Toolbar() {
  const words = useWords();
  const { t } = words;
  const shown = useShown();
  const { filter, hrefWith } = useUrlFilter(parseStatisticsFilter);
  const hrefOf = (view: "tables" | undefined) => hrefWith({ view, turned: [] });
  return (
    <div className="stats-toolbar">
      <ChipList label={t(messages.views)}>
        <FilterChip href={hrefOf(undefined)} isCurrent={filter.view === undefined}>
          {t(messages.asCharts)}
        </FilterChip>
        <FilterChip href={hrefOf("tables")} isCurrent={filter.view === "tables"}>
          {t(messages.asTables)}
        </FilterChip>
      </ChipList>
      <div className="ui-cluster">
        <Button variant="secondary" onPress={() => window.print()}>
          {t(messages.print)}
        </Button>
        <Button variant="secondary" onPress={() => saveFile(overviewFileName(shown, words), overviewCsv(shown, words))}>
          {t(messages.downloadAll)}
        </Button>
      </div>
    </div>
  );
}

function Contents() {
  const { t } = useWords();
  return (
    <nav className="stats-contents" aria-label={t(messages.contents)}>
      {sections.map((section) => (
        <Link key={section} href={`#${sectionAnchor(section)}`}>
          {t(sectionTitle(section))}
        </Link>
      ))}
    </nav>
  );
}

function NotCollected() {
  const { t } = useWords();
  const { notCollected } = useShown().overview;
  if (notCollected.length === 0) return null;
  return (
    <Panel title={t(messages.notCollected)}>
      <p className="stats-measure">{t(messages.notCollectedText)}</p>
      <ul className="stats-list">
        {notCollected.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </Panel>
  );
}

/** Which figures are tables: the choice for the page, and those that were turned one by one. */
function useTurning() {
  const { filter, change } = useUrlFilter(parseStatisticsFilter);
  const isTurned = (figure: string) => filter.turned.includes(figure);
  return {
    isTable: (figure: string) => (filter.view === "tables") !== isTurned(figure),
    turn: (figure: string) =>
      change({
        turned: isTurned(figure) ? filter.turned.filter((other) => other !== figure) : [...filter.turned, figure],
      }),
  };
}

function Numbers({ mayRecords }: { readonly mayRecords: boolean }) {
  const { t, format } = useWords();
  const { overview } = useShown();
  const turning = useTurning();
  useArrivalAtPlace();
  return (
    <>
      {overview.isRunning && <Notice title={t(messages.running, { day: format.date(overview.lastDay) })} />}
      <Toolbar />
      <Contents />
      <Findings />
      <OverviewText />
      {overview.printed && <PrintedOverview printed={overview.printed} />}
      {mayRecords && <p className="ui-quiet stats-screen-only">{t(messages.recordsHint)}</p>}
      {sections.map((section) => (
        <Section key={section} section={section} {...turning} />
      ))}
      <NotCollected />
    </>
  );
}

type Props = {
  readonly period: Period;
  readonly compare: Period | undefined;
  /** The language in which the server answers. */
  readonly language: string;
  readonly mayRecords: boolean;
};

/** The numbers of a period, asked anew every time: they are those of this moment. */
export function OverviewContent({ period, compare, language, mayRecords }: Props) {
  const { t } = useWords();
  const { data } = useSuspenseQuery(StatisticsOverviewDocument, {
    variables: { period: period.code, compare: (compare ?? period).code, isCompared: compare !== undefined },
    // A figure has the same id in every period: kept by id, one period would overwrite the other.
    fetchPolicy: "no-cache",
    queryKey: [language],
  });
  const { overview } = data;
  const compared = compare && data.compared ? { overview: data.compared, period: compare } : undefined;
  const records = useRecords({ overview, compared, period }, mayRecords);
  const shown: Shown = { overview, period, compared, showRecords: records.show };
  if ([overview, ...(compared ? [compared.overview] : [])].every(isEmpty)) {
    return <EmptyState title={t(messages.empty)}>{t(messages.emptyText)}</EmptyState>;
  }
  return (
    <ShownProvider value={shown}>
      <div className="stats-content">
        <Stack gap="m">
          <Numbers mayRecords={mayRecords} />
        </Stack>
      </div>
      {records.asked && <RecordsPanel asked={records.asked} onClose={records.close} />}
    </ShownProvider>
  );
}
