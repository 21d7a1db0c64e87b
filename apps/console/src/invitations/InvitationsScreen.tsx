import { useSuspenseQuery } from "@apollo/client/react";
import { Button, ChipList, Cluster, EmptyState, StatusTag, Table, useWords, type Column, type Tone } from "@vas/ui";
import { startTransition, useState } from "react";
import { useCodes } from "../app/codes.ts";
import { AppButtonLink } from "../app/links.tsx";
import { CursorPages } from "../app/lists/CursorPages.tsx";
import { FilterChip } from "../app/lists/FilterChip.tsx";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import { Screen } from "../app/Screen.tsx";
import { codeFrom, textFrom, type RawSearch } from "../app/search-params.ts";
import { InvitationsScreenDocument, type InvitationsScreenQuery } from "./InvitationsScreen.generated.ts";
import { InviteDialog } from "./InviteDialog.tsx";
import { messages } from "./messages.ts";
import { ResendDialog, WithdrawInvitationDialog } from "./InvitationDialogs.tsx";

export type ListedInvitation = InvitationsScreenQuery["invitations"]["nodes"][number];
type Act = { readonly kind: "resend" | "withdraw"; readonly invitation: ListedInvitation };

const states = ["open", "expired", "accepted", "withdrawn"] as const;
const tones: Readonly<Record<ListedInvitation["state"], Tone>> = {
  open: "info",
  expired: "warning",
  accepted: "success",
  withdrawn: "neutral",
};

function parseFilter(search: RawSearch) {
  return { state: codeFrom(states, search["state"]), after: textFrom(search["after"]) };
}

/** Who has been invited, and who has not come yet? */
export function InvitationsScreen() {
  const { t } = useWords();
  const { filter } = useUrlFilter(parseFilter);
  const [isInviting, setInviting] = useState(false);
  const [act, setAct] = useState<Act>();
  const variables = { filter: { state: filter.state ?? null }, first: 50, after: filter.after ?? null };
  const { data, refetch } = useSuspenseQuery(InvitationsScreenDocument, {
    variables,
    fetchPolicy: "cache-and-network",
  });
  const { nodes, totalCount, pageInfo } = data.invitations;
  const again = () => startTransition(() => void refetch());
  const close = () => setAct(undefined);
  return (
    <Screen
      name={t(messages.title)}
      lede={t(messages.lede)}
      actions={
        <>
          <AppButtonLink to="/enrolments" variant="secondary">
            {t(messages.toEnrolments)}
          </AppButtonLink>
          <Button onPress={() => setInviting(true)}>{t(messages.invite)}</Button>
        </>
      }
    >
      <States />
      {nodes.length === 0 ? (
        <EmptyState title={t(messages.none)}>{t(messages.noneText)}</EmptyState>
      ) : (
        <InvitationTable rows={nodes} onAct={setAct} />
      )}
      <CursorPages shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
      {isInviting && <InviteDialog courses={data.openCourses} onClose={() => setInviting(false)} onInvited={again} />}
      {act && <ActDialog act={act} onClose={close} onChanged={again} />}
    </Screen>
  );
}

/** The list limited by how invitations stand. */
function States() {
  const { t } = useWords();
  const { label } = useCodes();
  const { filter, hrefWith } = useUrlFilter(parseFilter);
  return (
    <ChipList label={t(messages.byState)}>
      <FilterChip href={hrefWith({ state: undefined })} isCurrent={filter.state === undefined}>
        {t(messages.all)}
      </FilterChip>
      {states.map((state) => (
        <FilterChip key={state} href={hrefWith({ state })} isCurrent={filter.state === state}>
          {label("invitationState", state)}
        </FilterChip>
      ))}
    </ChipList>
  );
}

type ActProps = { readonly act: Act; readonly onClose: () => void; readonly onChanged: () => void };

function ActDialog({ act: { kind, invitation }, ...rest }: ActProps) {
  return kind === "resend" ? (
    <ResendDialog invitation={invitation} {...rest} />
  ) : (
    <WithdrawInvitationDialog invitation={invitation} {...rest} />
  );
}

type TableProps = { readonly rows: readonly ListedInvitation[]; readonly onAct: (act: Act) => void };

function InvitationTable({ rows, onAct }: TableProps) {
  const { t, format } = useWords();
  const { label } = useCodes();
  const columns: readonly Column<ListedInvitation>[] = [
    { id: "email", header: t(messages.address), isRowHeader: true, cell: ({ email }) => email },
    {
      id: "state",
      header: t(messages.state),
      cell: ({ state }) => <StatusTag tone={tones[state]}>{label("invitationState", state)}</StatusTag>,
    },
    { id: "course", header: t(messages.course), cell: ({ course }) => course },
    { id: "organisation", header: t(messages.organisation), cell: ({ organisation }) => organisation },
    { id: "dueOn", header: t(messages.dueOn), cell: ({ dueOn }) => dueOn && format.date(dueOn) },
    {
      id: "mailed",
      header: t(messages.mailed),
      cell: ({ mailedAt }) => (mailedAt ? format.instant(mailedAt) : t(messages.notMailedYet)),
    },
    { id: "expiresAt", header: t(messages.expiresAt), cell: ({ expiresAt }) => format.instant(expiresAt) },
    { id: "by", header: t(messages.invitedBy), cell: ({ invitedByName }) => invitedByName },
    { id: "acts", header: t(messages.acts), cell: (row) => <Acts invitation={row} onAct={onAct} /> },
  ];
  return (
    <Table
      isStackable
      caption={t(messages.title)}
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={columns}
    />
  );
}

function Acts({ invitation, onAct }: { readonly invitation: ListedInvitation; readonly onAct: TableProps["onAct"] }) {
  const { t } = useWords();
  if (invitation.state !== "open" && invitation.state !== "expired") return null;
  return (
    <Cluster>
      <Button variant="secondary" onPress={() => onAct({ kind: "resend", invitation })}>
        {t(messages.resend)}
      </Button>
      <Button variant="quiet" onPress={() => onAct({ kind: "withdraw", invitation })}>
        {t(messages.withdraw)}
      </Button>
    </Cluster>
  );
}
