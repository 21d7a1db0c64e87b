import { useSuspenseQuery } from "@apollo/client/react";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { fieldLabels } from "@vas/domain/vocabulary";
import { Cluster, Columns, EmptyState, Panel, SearchField, Select, StatusTag, Switch, Table, useWords } from "@vas/ui";
import { useState } from "react";
import { useCodes } from "../app/codes.ts";
import { legalDayOf } from "../app/legal-day.ts";
import { AppButtonLink, AppLink } from "../app/links.tsx";
import { CursorPages } from "../app/lists/CursorPages.tsx";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import { Screen } from "../app/Screen.tsx";
import { useSession } from "../app/session/SessionProvider.tsx";
import { messages } from "./messages.ts";
import { parseOrganisationFilter } from "./organisation-filter.ts";
import { bodyName } from "./organisation-names.ts";
import { OrganisationsDocument, type OrganisationsQuery } from "./OrganisationsScreen.generated.ts";

const pageLength = 50;

type Listed = OrganisationsQuery["organisations"]["nodes"][number];

/** Who works with us? */
export function OrganisationsScreen() {
  const { t } = useWords();
  const { may } = useSession();
  const { filter } = useUrlFilter(parseOrganisationFilter);
  const words = useRouterState({ select: ({ location }) => location.state.searchWords ?? "" });
  const { data } = useSuspenseQuery(OrganisationsDocument, {
    variables: {
      filter: {
        search: words === "" ? null : words,
        kind: filter.kind ?? null,
        openOn: filter.closed ? null : legalDayOf(new Date()),
      },
      first: pageLength,
      after: filter.after ?? null,
    },
    fetchPolicy: "cache-and-network",
  });
  const { nodes, totalCount, pageInfo } = data.organisations;
  const add = may("organisation:write") && <AppButtonLink to="/organisations/new">{t(messages.open)}</AppButtonLink>;
  return (
    <Screen name={t(messages.organisations)} lede={t(messages.lede)} actions={add}>
      <OrganisationSearch key={words} words={words} />
      {nodes.length === 0 ? (
        <EmptyState title={t(messages.none)}>{t(messages.noneText)}</EmptyState>
      ) : (
        <OrganisationTable rows={nodes} />
      )}
      <CursorPages shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
    </Screen>
  );
}

/** Words go into the history entry, the rest into the address. */
function OrganisationSearch({ words }: { readonly words: string }) {
  const { t } = useWords();
  const codes = useCodes();
  const navigate = useNavigate();
  const { filter, change } = useUrlFilter(parseOrganisationFilter);
  const [typed, setTyped] = useState(words);
  const search = (text: string) =>
    void navigate({
      to: ".",
      search: { ...filter, after: undefined } as never,
      state: { searchWords: text },
      replace: true,
    });
  return (
    <Panel title={t(messages.limit)}>
      <Columns>
        <SearchField label={t(messages.search)} value={typed} onChange={setTyped} onSubmit={search} />
        <Select
          label={t(fieldLabels.kind)}
          options={[{ id: "all", label: t(messages.allKinds) }, ...codes.options("organisationKind")]}
          value={filter.kind ?? "all"}
          onChange={(kind) => change({ kind: kind === "all" ? undefined : (kind as typeof filter.kind) })}
        />
      </Columns>
      <Cluster>
        <Switch isSelected={filter.closed === true} onChange={(closed) => change({ closed: closed || undefined })}>
          {t(messages.closedToo)}
        </Switch>
      </Cluster>
    </Panel>
  );
}

function OrganisationTable({ rows }: { readonly rows: readonly Listed[] }) {
  const { t, format, language } = useWords();
  const codes = useCodes();
  return (
    <Table
      isStackable
      caption={t(messages.organisations)}
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "name",
          header: t(messages.organisation),
          isRowHeader: true,
          cell: (row) => (
            <AppLink to="/organisations/$id" params={{ id: row.id }}>
              {bodyName(row, language)}
            </AppLink>
          ),
        },
        { id: "kind", header: t(fieldLabels.kind), cell: ({ kind }) => codes.label("organisationKind", kind) },
        { id: "municipality", header: t(fieldLabels.municipality), cell: ({ municipality }) => municipality },
        {
          id: "period",
          header: t(messages.period),
          cell: ({ openedOn, closedOn }) =>
            closedOn ? (
              <StatusTag>{`${t(messages.closed)} ${format.date(closedOn)}`}</StatusTag>
            ) : (
              openedOn && `${format.date(openedOn)} –`
            ),
        },
        {
          id: "capacity",
          header: t(fieldLabels.capacity),
          align: "end",
          cell: ({ capacity }) => capacity !== null && capacity !== undefined && format.number(capacity),
        },
      ]}
    />
  );
}
