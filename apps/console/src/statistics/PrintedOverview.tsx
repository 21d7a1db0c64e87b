import { Button, ChipList, Link, Panel, StatusTag, Table, useWords } from "@vas/ui";
import { saveFile } from "../app/files/save-file.ts";
import { FilterChip } from "../app/lists/FilterChip.tsx";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import type { Overview } from "./figures/figure.ts";
import { messages } from "./messages.ts";
import { printedCsv } from "./overview-csv.ts";
import { useShown } from "./overview-context.ts";
import { sectionTitle } from "./section-titles.ts";
import { parseStatisticsFilter } from "./statistics-filter.ts";

type Printed = NonNullable<Overview["printed"]>;
type Comparison = Printed["comparisons"][number];

const noteAnchor = (number: number) => `printed-note-${number}`;

/** The notes of a statement as links to their text below the table: one note concerns several statements. */
function NoteLinks({ notes, all }: { readonly notes: readonly string[]; readonly all: readonly string[] }) {
  const { t } = useWords();
  const numbers = notes.map((note) => all.indexOf(note) + 1);
  return (
    <span className="stats-note-links">
      {numbers.map((number) => (
        <Link key={number} href={`#${noteAnchor(number)}`}>
          {t(messages.note, { number })}
        </Link>
      ))}
    </span>
  );
}

function PrintedTable({ comparisons, notes }: { comparisons: readonly Comparison[]; notes: readonly string[] }) {
  const { t } = useWords();
  return (
    <Table
      caption={t(messages.printedTable)}
      isCaptionHidden
      rows={comparisons}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "statement",
          header: t(messages.statement),
          isRowHeader: true,
          cell: ({ statement }) => <div className="stats-key">{statement}</div>,
        },
        { id: "computed", header: t(messages.computed), align: "end", cell: ({ computed }) => computed },
        { id: "printed", header: t(messages.printed), align: "end", cell: ({ printed }) => printed },
        {
          id: "agreement",
          header: t(messages.agreement),
          cell: ({ agrees }) => (
            <StatusTag tone={agrees ? "success" : "warning"}>
              {t(agrees ? messages.agrees : messages.differs)}
            </StatusTag>
          ),
        },
        {
          id: "notes",
          header: t(messages.notes),
          cell: (row) => <NoteLinks notes={row.notes} all={notes} />,
        },
        { id: "part", header: t(messages.part), cell: ({ section }) => t(sectionTitle(section)) },
      ]}
    />
  );
}

/** Which statements are in sight: those that need a reader's eye, or all. */
function useShownStatements({ comparisons }: Printed) {
  const { t } = useWords();
  const { filter, hrefWith } = useUrlFilter(parseStatisticsFilter);
  const noted = comparisons.filter(({ agrees, notes }) => !agrees || notes.length > 0);
  const isAll = filter.printed === "all" || noted.length === 0;
  const choice = (
    <ChipList label={t(messages.printedShown)}>
      <FilterChip href={hrefWith({ printed: undefined })} isCurrent={!isAll} count={noted.length}>
        {t(messages.printedNoted)}
      </FilterChip>
      <FilterChip href={hrefWith({ printed: "all" })} isCurrent={isAll} count={comparisons.length}>
        {t(messages.printedAll)}
      </FilterChip>
    </ChipList>
  );
  return { choice, statements: isAll ? comparisons : noted };
}

/** An overview published before this system, statement by statement beside what the records give. */
export function PrintedOverview({ printed }: { readonly printed: Printed }) {
  const words = useWords();
  const { t } = words;
  const { period } = useShown();
  const { comparisons } = printed;
  const { choice, statements } = useShownStatements(printed);
  const notes = [...new Set(comparisons.flatMap((comparison) => comparison.notes))];
  const agreeing = comparisons.filter(({ agrees }) => agrees).length;
  return (
    <Panel
      title={t(messages.printedTitle)}
      actions={
        <Button
          variant="quiet"
          onPress={() => saveFile(`${t(messages.csvPrintedName)}-${period.code}.csv`, printedCsv({ printed }, words))}
        >
          {t(messages.download)}
        </Button>
      }
    >
      <p className="stats-measure">
        {t(messages.printedLede, { title: printed.title })}{" "}
        {t(messages.printedSummary, { agreeing, all: comparisons.length })}
      </p>
      {choice}
      <PrintedTable comparisons={statements} notes={notes} />
      {notes.length > 0 && (
        <section aria-label={t(messages.notes)}>
          <h3 className="ui-h3">{t(messages.notes)}</h3>
          <ol className="stats-notes">
            {notes.map((note, place) => (
              <li key={note} id={noteAnchor(place + 1)}>
                {note}
              </li>
            ))}
          </ol>
        </section>
      )}
    </Panel>
  );
}
