import { useSuspenseQuery } from "@apollo/client/react";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { Button, EmptyState, useWords } from "@vas/ui";
import { CursorPages } from "../app/lists/CursorPages.tsx";
import { searchFaultOf } from "../app/lists/search-fault.ts";
import { SearchFaultState } from "../app/lists/SearchFaultState.tsx";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import { Screen } from "../app/Screen.tsx";
import { everybody, isLimited, parseCustomerFilter, toFilterInput } from "./customer-filter.ts";
import { CustomerChips, CustomerSearch } from "./CustomerSearch.tsx";
import { CustomersDocument, type CustomersQuery } from "./CustomersScreen.generated.ts";
import { CustomerTable } from "./CustomerTable.tsx";
import { messages } from "./messages.ts";
import { RecentCustomers } from "./RecentCustomers.tsx";
import "./customers.css";

const pageLength = 50;

/** Looks for the same words among everybody, where the list was limited. The words stay in the history entry. */
function SearchAll({ words }: { readonly words: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { filter } = useUrlFilter(parseCustomerFilter);
  if (!isLimited(filter)) return null;
  const search = () =>
    void navigate({ to: ".", search: { ...everybody, sort: filter.sort } as never, state: { searchWords: words } });
  return (
    <Button variant="secondary" onPress={search}>
      {t(words === "" ? messages.showAll : messages.searchAll)}
    </Button>
  );
}

/** Who are we helping, and where is the one I look for? */
export function CustomersScreen() {
  const { t, format } = useWords();
  const { filter } = useUrlFilter(parseCustomerFilter);
  const words = useRouterState({ select: ({ location }) => location.state.searchWords ?? "" });
  const fault = searchFaultOf(words);
  // What cannot be searched for is not answered with everybody.
  const asked = fault ? { text: "", first: 0 } : { text: words, first: pageLength };
  const { data } = useSuspenseQuery(CustomersDocument, {
    variables: {
      filter: toFilterInput(filter, asked.text),
      sort: filter.sort ?? "newest_admitted",
      first: asked.first,
      after: filter.after ?? null,
    },
    fetchPolicy: "cache-and-network",
  });
  const { stock } = data.customers;
  const figures = { customers: stock.customers, children: stock.accompanyingChildren };
  return (
    <Screen name={t(messages.customers)} lede={t(messages.stock, { date: format.date(stock.onDate), ...figures })}>
      <CustomerSearch key={words} words={words} />
      <RecentCustomers />
      <CustomerChips />
      {words !== "" && !fault && <p role="status">{t(messages.searchFor)}</p>}
      {fault ? <SearchFaultState fault={fault} /> : <Found of={data.customers} words={words} />}
    </Screen>
  );
}

type FoundProps = { readonly of: CustomersQuery["customers"]; readonly words: string };

function Found({ of: { nodes, totalCount, pageInfo }, words }: FoundProps) {
  const { t } = useWords();
  if (nodes.length === 0) {
    return (
      <EmptyState title={t(messages.none)} actions={<SearchAll words={words} />}>
        {t(messages.noneText)}
      </EmptyState>
    );
  }
  return (
    <>
      <CustomerTable rows={nodes} />
      <CursorPages shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
    </>
  );
}
