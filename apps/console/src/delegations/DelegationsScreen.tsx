import { useSuspenseQuery } from "@apollo/client/react";
import { Button, EmptyState, StatusTag, Table, useWords, type Tone } from "@vas/ui";
import { startTransition, useState } from "react";
import { useCodes } from "../app/codes.ts";
import { CursorPages } from "../app/lists/CursorPages.tsx";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import { Screen } from "../app/Screen.tsx";
import { textFrom, type RawSearch } from "../app/search-params.ts";
import { useSession } from "../app/session/SessionProvider.tsx";
import { DelegationsScreenDocument, type DelegationsScreenQuery } from "./DelegationsScreen.generated.ts";
import { GrantDelegationDialog } from "./GrantDelegationDialog.tsx";
import { messages } from "./messages.ts";
import { RevokeDelegationDialog } from "./RevokeDelegationDialog.tsx";

export type Delegation = DelegationsScreenQuery["delegations"]["nodes"][number];

const tones: Readonly<Record<Delegation["state"], Tone>> = { upcoming: "info", current: "success", over: "neutral" };

function parseFilter(search: RawSearch) {
  return { after: textFrom(search["after"]) };
}

/** Who may decide, on which days, and who may no more? */
export function DelegationsScreen() {
  const { t } = useWords();
  const { may } = useSession();
  const { filter } = useUrlFilter(parseFilter);
  const [isGranting, setGranting] = useState(false);
  const [revoked, setRevoked] = useState<Delegation>();
  const variables = { first: 50, after: filter.after ?? null };
  const { data, refetch } = useSuspenseQuery(DelegationsScreenDocument, { variables });
  const { nodes, pageInfo, totalCount } = data.delegations;
  const again = () => startTransition(() => void refetch());
  return (
    <Screen
      name={t(messages.title)}
      lede={t(messages.lede)}
      actions={may("delegation:write") && <Button onPress={() => setGranting(true)}>{t(messages.grant)}</Button>}
    >
      {totalCount === 0 ? (
        <EmptyState title={t(messages.empty)}>{t(messages.emptyText)}</EmptyState>
      ) : (
        <>
          <DelegationTable rows={nodes} onRevoke={setRevoked} />
          <CursorPages shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
        </>
      )}
      {isGranting && <GrantDelegationDialog onClose={() => setGranting(false)} onGranted={again} />}
      {revoked && (
        <RevokeDelegationDialog
          delegation={nodes.find(({ id }) => id === revoked.id) ?? revoked}
          onClose={() => setRevoked(undefined)}
          onStale={again}
        />
      )}
    </Screen>
  );
}

type TableProps = { readonly rows: readonly Delegation[]; readonly onRevoke: (delegation: Delegation) => void };

function DelegationTable({ rows, onRevoke }: TableProps) {
  const { t, format } = useWords();
  const { label } = useCodes();
  const isRevocable = ({ availableActions }: Delegation) => availableActions.includes("revoke");
  function daysOf({ validFrom, validTo }: Delegation): string {
    const from = format.date(validFrom);
    return validTo ? t(messages.between, { from, to: format.date(validTo) }) : t(messages.untilFurtherNotice, { from });
  }
  const acts = {
    id: "acts",
    header: t(messages.acts),
    cell: (row: Delegation) =>
      isRevocable(row) && (
        <Button variant="secondary" onPress={() => onRevoke(row)}>
          {t(messages.revoke)}
        </Button>
      ),
  };
  return (
    <Table
      caption={t(messages.title)}
      isCaptionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { id: "staff", header: t(messages.staff), isRowHeader: true, cell: (row) => row.staff.name },
        {
          id: "kinds",
          header: t(messages.kinds),
          cell: (row) => format.list(row.kinds.map((kind) => label("delegationKind", kind))),
        },
        { id: "valid", header: t(messages.valid), cell: daysOf },
        {
          id: "state",
          header: t(messages.state),
          cell: ({ state }) => <StatusTag tone={tones[state]}>{t(messages[state])}</StatusTag>,
        },
        { id: "grantedBy", header: t(messages.grantedBy), cell: (row) => row.grantedBy.name },
        ...(rows.some(isRevocable) ? [acts] : []),
      ]}
    />
  );
}
