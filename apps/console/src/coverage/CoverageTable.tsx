import { StatusTag, Table, useWords } from "@vas/ui";
import { useCodes } from "../app/codes.ts";
import { AppLink } from "../app/links.tsx";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import { bodyName } from "../organisations/organisation-names.ts";
import { CoverageShare } from "./CoverageShare.tsx";
import type { CoverageScreenQuery } from "./CoverageScreen.generated.ts";
import { parseCoverageFilter } from "./coverage-filter.ts";
import { messages } from "./messages.ts";
import { TrendLine } from "./TrendLine.tsx";

export type CoveredBody = CoverageScreenQuery["coverage"]["bodies"][number];

type Props = { readonly bodies: readonly CoveredBody[]; readonly day: string; readonly showsKind: boolean };

/** Bodies in the order of need, each with its share in words and as a bar. */
export function CoverageTable({ bodies, day, showsKind }: Props) {
  const { t, format } = useWords();
  const codes = useCodes();
  const kind = {
    id: "kind",
    header: t(messages.kind),
    cell: (body: CoveredBody) => codes.label("organisationKind", body.kind),
  };
  return (
    <Table
      isStackable
      caption={t(messages.tableOf, { day: format.date(day) })}
      isCaptionHidden
      rows={bodies}
      rowKey={({ id }) => id}
      columns={[
        { id: "body", header: t(messages.body), isRowHeader: true, cell: (body) => <BodyLink body={body} day={day} /> },
        ...(showsKind ? [kind] : []),
        { id: "share", header: t(messages.covered), cell: ({ asked }) => <CoverageShare counted={asked} /> },
        { id: "state", header: t(messages.state), cell: ({ asked }) => <CoverageTag asked={asked} /> },
        {
          id: "countedOn",
          header: t(messages.countedOn),
          cell: ({ asked }) => asked.countedOn && format.date(asked.countedOn),
        },
        {
          id: "planned",
          header: t(messages.planned),
          cell: ({ plannedOn }) => plannedOn && format.date(plannedOn),
        },
        { id: "trend", header: t(messages.change), cell: ({ trend }) => <TrendLine days={trend} /> },
      ]}
    />
  );
}

/** A body, and since when it is open where that is known. */
export function BodyLink({ body, day }: { readonly body: CoveredBody; readonly day: string }) {
  const { t, format, language } = useWords();
  const { filter } = useUrlFilter(parseCoverageFilter);
  return (
    <>
      <AppLink to="/coverage/$id" params={{ id: body.id }} search={{ day, course: filter.course } as never}>
        {bodyName(body, language)}
      </AppLink>
      {body.openedOn && (
        <span className="coverage-below ui-quiet">{t(messages.openedOn, { day: format.date(body.openedOn) })}</span>
      )}
    </>
  );
}

/** The state in a word: nobody, half or less, more than half, unknown. */
export function CoverageTag({ asked }: { readonly asked: CoveredBody["asked"] }) {
  const { t } = useWords();
  if (asked.certified === 0) return <StatusTag tone="error">{t(messages.nobody)}</StatusTag>;
  if (asked.state !== "known") return <StatusTag tone="warning">{t(messages.unknown)}</StatusTag>;
  return asked.isOverHalf ? (
    <StatusTag tone="success">{t(messages.overHalf)}</StatusTag>
  ) : (
    <StatusTag tone="info">{t(messages.upToHalf)}</StatusTag>
  );
}
