import { useQuery } from "@apollo/client/react";
import { Button, EmptyState, ErrorState, Panel, Skeleton, Stack, StatusTag, Table, useWords } from "@vas/ui";
import { useState } from "react";
import { legalDayOf } from "../app/legal-day.ts";
import type { NamedBody } from "../organisations/organisation-names.ts";
import { EndManagerDialog } from "./EndManagerDialog.tsx";
import { ManagersDocument, type ManagersQuery } from "./Managers.generated.ts";
import { messages } from "./messages.ts";
import { NameManagerDialog, type Candidate } from "./NameManagerDialog.tsx";

export type Manager = ManagersQuery["managers"][number];
type Props = {
  readonly organisation: NamedBody & { readonly id: string };
  /** Somebody was named or is it no more: who is listed is asked again. */
  readonly onChanged: () => void;
};

/** Who sees how the body's staff stands, and who did: each with the days and who named and ended them. */
export function Managers({ organisation, onChanged }: Props) {
  const { t } = useWords();
  const [isNaming, setNaming] = useState(false);
  const [ending, setEnding] = useState<Manager>();
  // Named are those who count for the body today, whatever day the screen is about.
  const variables = { id: organisation.id, day: legalDayOf(new Date()) };
  const { data, error, refetch } = useQuery(ManagersDocument, { variables, fetchPolicy: "cache-and-network" });
  const acting = new Set(data?.managers.filter(({ endedOn }) => endedOn === null).map(({ learner }) => learner));
  return (
    <Panel
      title={t(messages.managers)}
      actions={
        <Button variant="secondary" onPress={() => setNaming(true)}>
          {t(messages.nameOne)}
        </Button>
      }
    >
      <Stack gap="m">
        <p>{t(messages.text)}</p>
        {error ? (
          <ErrorState title={t(messages.failed)} onRetry={() => void refetch()} />
        ) : (
          <Found managers={data?.managers} onEnd={setEnding} />
        )}
      </Stack>
      {isNaming && (
        <NameManagerDialog
          organisation={organisation}
          candidates={data?.coverageLearners.flatMap((one) => candidateOf(one, acting)) ?? []}
          onClose={() => setNaming(false)}
          onNamed={onChanged}
        />
      )}
      {ending && <EndManagerDialog manager={ending} onClose={() => setEnding(undefined)} onEnded={onChanged} />}
    </Panel>
  );
}

type Counted = ManagersQuery["coverageLearners"][number];

/** Whoever is it already is not named again, and nobody can be whose data have been erased. */
function candidateOf({ id, name }: Counted, acting: ReadonlySet<string>): readonly Candidate[] {
  return name === null || acting.has(id) ? [] : [{ id, name }];
}

type FoundProps = { readonly managers: readonly Manager[] | undefined; readonly onEnd: (manager: Manager) => void };

function Found({ managers, onEnd }: FoundProps) {
  const { t } = useWords();
  if (!managers) return <Skeleton lines={2} />;
  if (managers.length === 0) return <EmptyState title={t(messages.none)}>{t(messages.noneText)}</EmptyState>;
  return <ManagerTable managers={managers} onEnd={onEnd} />;
}

function useDays() {
  const { t, format } = useWords();
  return ({ since, namedBy, endedOn, endedBy }: Manager): string => {
    const from = { day: format.date(since) };
    const begun = namedBy === null ? t(messages.since, from) : t(messages.sinceBy, { ...from, by: namedBy });
    if (endedOn === null) return begun;
    const to = { day: format.date(endedOn) };
    return `${begun}, ${endedBy === null ? t(messages.ended, to) : t(messages.endedBy, { ...to, by: endedBy })}`;
  };
}

function ManagerTable({ managers, onEnd }: { readonly managers: readonly Manager[] } & Pick<FoundProps, "onEnd">) {
  const { t } = useWords();
  const days = useDays();
  const state = ({ endedOn }: Manager) =>
    endedOn === null ? (
      <StatusTag tone="success">{t(messages.acting)}</StatusTag>
    ) : (
      <StatusTag>{t(messages.over)}</StatusTag>
    );
  const act = (manager: Manager) =>
    manager.endedOn === null && (
      <Button variant="quiet" aria-label={t(messages.endOf, { name: manager.name })} onPress={() => onEnd(manager)}>
        {t(messages.end)}
      </Button>
    );
  return (
    <Table
      isStackable
      caption={t(messages.table)}
      isCaptionHidden
      rows={managers}
      rowKey={({ id }) => id}
      columns={[
        { id: "name", header: t(messages.name), isRowHeader: true, cell: ({ name }) => name },
        { id: "state", header: t(messages.state), cell: state },
        { id: "email", header: t(messages.email), cell: ({ email }) => email ?? t(messages.noEmail) },
        { id: "days", header: t(messages.days), cell: days },
        { id: "acts", header: t(messages.acts), cell: act },
      ]}
    />
  );
}
