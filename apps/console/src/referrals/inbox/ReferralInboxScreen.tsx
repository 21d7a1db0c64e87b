import { useSuspenseQuery } from "@apollo/client/react";
import { useRouterState } from "@tanstack/react-router";
import { EmptyState, useWords } from "@vas/ui";
import { AppButtonLink } from "../../app/links.tsx";
import { CursorPages } from "../../app/lists/CursorPages.tsx";
import { searchFaultOf } from "../../app/lists/search-fault.ts";
import { SearchFaultState } from "../../app/lists/SearchFaultState.tsx";
import { useUrlFilter } from "../../app/lists/use-url-filter.ts";
import { Screen } from "../../app/Screen.tsx";
import { useSession } from "../../app/session/SessionProvider.tsx";
import { DraftList } from "./DraftList.tsx";
import { parseInboxFilter, toFilterInput } from "./inbox-filter.ts";
import { InboxChips } from "./InboxChips.tsx";
import { InboxSearch } from "./InboxSearch.tsx";
import { InboxTable } from "./InboxTable.tsx";
import { messages } from "./messages.ts";
import { ReferralInboxDocument } from "./ReferralInboxScreen.generated.ts";

const pageLength = 50;

/** What has come in? */
export function ReferralInboxScreen() {
  const { t } = useWords();
  const { may } = useSession();
  const { filter } = useUrlFilter(parseInboxFilter);
  const words = useRouterState({ select: ({ location }) => location.state.searchWords ?? "" });
  const fault = searchFaultOf(words);
  // What cannot be searched for is not answered with everybody.
  const asked = fault ? { text: "", first: 0 } : { text: words, first: pageLength };
  const { data, refetch } = useSuspenseQuery(ReferralInboxDocument, {
    variables: {
      filter: toFilterInput(filter, asked.text),
      sort: filter.sort ?? "urgency",
      first: asked.first,
      after: filter.after ?? null,
    },
    fetchPolicy: "cache-and-network",
  });
  const { nodes, totalCount, pageInfo, counts, longWait } = data.referrals;
  const mayWrite = may("referral:write");
  return (
    <Screen
      name={t(messages.referrals)}
      lede={t(messages.lede, { open: counts.open, unassigned: counts.unassigned })}
      actions={mayWrite && <AppButtonLink to="/referrals/new">{t(messages.newReferral)}</AppButtonLink>}
    >
      <InboxChips counts={counts} longWait={longWait} />
      <InboxSearch key={words} words={words} />
      {fault ? (
        <SearchFaultState fault={fault} />
      ) : (
        <>
          {nodes.length === 0 ? <NothingHere /> : <InboxTable rows={nodes} onChanged={() => void refetch()} />}
          <CursorPages shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
        </>
      )}
      {mayWrite && <DraftList />}
    </Screen>
  );
}

function NothingHere() {
  const { t } = useWords();
  return (
    <EmptyState
      title={t(messages.none)}
      actions={
        <AppButtonLink variant="secondary" to="/referrals">
          {t(messages.showOpen)}
        </AppButtonLink>
      }
    >
      {t(messages.noneText)}
    </EmptyState>
  );
}
