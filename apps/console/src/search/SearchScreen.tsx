import { useSuspenseQuery } from "@apollo/client/react";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { EmptyState, Panel, SearchField, StatusTag, useWords } from "@vas/ui";
import { useState } from "react";
import { searchFaultOf } from "../app/lists/search-fault.ts";
import { SearchFaultState } from "../app/lists/SearchFaultState.tsx";
import { Screen } from "../app/Screen.tsx";
import type { Found } from "./found-words.ts";
import { FoundLink } from "./FoundLink.tsx";
import { messages } from "./messages.ts";
import { SearchDocument } from "./Search.generated.ts";
import "./search.css";

const most = 50;
const groups = [
  { kind: "FoundCustomer", words: messages.customers },
  { kind: "FoundReferral", words: messages.referrals },
  { kind: "FoundOrganisation", words: messages.bodies },
] as const;

/** Where is what I look for? The words come with the history entry: they may be a name. */
export function SearchScreen() {
  const { t } = useWords();
  const words = useRouterState({ select: ({ location }) => location.state.searchWords?.trim() ?? "" });
  return (
    <Screen name={t(messages.title)} lede={t(messages.lede)}>
      <Words key={words} words={words} />
      <Answer words={words} />
    </Screen>
  );
}

function Answer({ words }: { readonly words: string }) {
  const { t } = useWords();
  const fault = searchFaultOf(words);
  if (words === "") return <EmptyState title={t(messages.start)} />;
  return fault ? <SearchFaultState fault={fault} /> : <Results words={words} />;
}

function Words({ words }: { readonly words: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(words);
  return (
    <SearchField
      label={t(messages.label)}
      value={typed}
      onChange={setTyped}
      onSubmit={(text) => void navigate({ to: "/search", state: { searchWords: text }, replace: true })}
    />
  );
}

function Results({ words }: { readonly words: string }) {
  const { t } = useWords();
  const { data } = useSuspenseQuery(SearchDocument, {
    variables: { text: words, first: most },
    fetchPolicy: "network-only",
  });
  const found = data.search;
  return (
    <>
      <p role="status">{t(messages.found, { count: found.length })}</p>
      {found.length === 0 && <EmptyState title={t(messages.nothing)}>{t(messages.nothingText)}</EmptyState>}
      {groups.map(({ kind, words: title }) => (
        <Group key={kind} title={t(title)} found={found.filter(({ __typename }) => __typename === kind)} />
      ))}
    </>
  );
}

function Group({ title, found }: { readonly title: string; readonly found: readonly Found[] }) {
  const { t } = useWords();
  if (found.length === 0) return null;
  return (
    <Panel title={`${title} (${found.length})`}>
      <ul className="found-list">
        {found.map((one) => (
          <li key={one.id}>
            <FoundLink found={one} />
            <StatusTag>{t(one.matched === "name" ? messages.byName : messages.byReference)}</StatusTag>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
