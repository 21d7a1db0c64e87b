import { useSuspenseQuery } from "@apollo/client/react";
import { Button, EmptyState, Select, StatusTag, Table, useWords, type Tone } from "@vas/ui";
import { startTransition, useState } from "react";
import { legalDayOf } from "../app/legal-day.ts";
import { AppLink } from "../app/links.tsx";
import { CursorPages } from "../app/lists/CursorPages.tsx";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import { Screen } from "../app/Screen.tsx";
import { bodyName } from "../organisations/organisation-names.ts";
import { messages } from "./messages.ts";
import { PlanTrainingDialog } from "./PlanTrainingDialog.tsx";
import { daysOf, parseTrainingFilter, yearsUntil } from "./training-filter.ts";
import { TrainingsScreenDocument, type TrainingsScreenQuery } from "./TrainingsScreen.generated.ts";
import "./trainings.css";

type Listed = TrainingsScreenQuery["trainings"]["nodes"][number];

const pageLength = 50;

const tones: Readonly<Record<Listed["status"], Tone>> = { planned: "info", held: "success", cancelled: "neutral" };

/** When, where and for whom is taught, and what is still to be planned? */
export function TrainingsScreen() {
  const { t } = useWords();
  const { filter } = useUrlFilter(parseTrainingFilter);
  const [isPlanning, setPlanning] = useState(false);
  const today = legalDayOf(new Date());
  const { data, refetch } = useSuspenseQuery(TrainingsScreenDocument, {
    variables: { ...daysOf(filter, today), first: pageLength, after: filter.after ?? null },
    fetchPolicy: "cache-and-network",
  });
  const { nodes, totalCount, pageInfo } = data.trainings;
  return (
    <Screen
      name={t(messages.title)}
      lede={t(messages.lede)}
      actions={<Button onPress={() => setPlanning(true)}>{t(messages.plan)}</Button>}
    >
      <YearField today={today} />
      {nodes.length === 0 ? (
        <EmptyState title={t(messages.none)}>{t(messages.noneText)}</EmptyState>
      ) : (
        <TrainingTable rows={nodes} />
      )}
      <CursorPages shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
      {isPlanning && (
        <PlanTrainingDialog onClose={() => setPlanning(false)} onSaved={() => startTransition(() => void refetch())} />
      )}
    </Screen>
  );
}

const toCome = "to-come";

function YearField({ today }: { readonly today: string }) {
  const { t } = useWords();
  const { filter, change } = useUrlFilter(parseTrainingFilter);
  return (
    <Select
      label={t(messages.time)}
      options={[
        { id: toCome, label: t(messages.toCome) },
        ...yearsUntil(today).map((year) => ({ id: year, label: year })),
      ]}
      value={filter.year ?? toCome}
      onChange={(year) => change({ year: year === toCome || year === null ? undefined : year })}
    />
  );
}

function TrainingTable({ rows }: { readonly rows: readonly Listed[] }) {
  const { t, format, language } = useWords();
  return (
    <Table
      isStackable
      caption={t(messages.title)}
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "day",
          header: t(messages.day),
          isRowHeader: true,
          cell: ({ id, heldOn, beginsAt }) => (
            <AppLink to="/trainings/$id" params={{ id }}>
              {t(messages.dayAndTime, { day: format.date(heldOn), time: format.timeOfDay(beginsAt) })}
            </AppLink>
          ),
        },
        { id: "course", header: t(messages.course), cell: ({ courseTitle }) => courseTitle },
        {
          id: "bodies",
          header: t(messages.bodies),
          cell: ({ organisations }) => format.list(organisations.map((body) => bodyName(body, language))),
        },
        { id: "venue", header: t(messages.venue), cell: ({ venue }) => venue },
        {
          id: "seats",
          header: t(messages.people),
          cell: ({ status, attended, seats }) =>
            status === "held" ? t(messages.attended, { count: attended }) : t(messages.seatsOf, { count: seats }),
        },
        {
          id: "status",
          header: t(messages.status),
          cell: ({ status }) => <StatusTag tone={tones[status]}>{t(messages[status])}</StatusTag>,
        },
      ]}
    />
  );
}
