import { useQuery } from "@apollo/client/react";
import { useWords } from "@vas/ui";
import { useEffect, useState } from "react";
import { AppLink } from "../app/links.tsx";
import { useRecentCustomers } from "../customers/recent-customers.ts";
import { FoundLink } from "./FoundLink.tsx";
import { messages } from "./messages.ts";
import { SearchDocument } from "./Search.generated.ts";
import "./search.css";

const most = 4;
const shortest = 2;
const quiet = 250;

export type SearchSuggestionsProps = {
  readonly words: string;
  /** Something was chosen: the suggestions go away. */
  readonly onGo: () => void;
};

/** The words once the person has stopped typing for a moment. */
function useSettled(words: string): string {
  const [settled, setSettled] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), quiet);
    return () => clearTimeout(timer);
  }, [words]);
  return settled;
}

/** What the words in the header's search may mean, as links; the customers opened lately while there are none. */
export function SearchSuggestions({ words, onGo }: SearchSuggestionsProps) {
  const text = useSettled(words.trim());
  return words.trim().length < shortest ? <Recent onGo={onGo} /> : <Suggested text={text} onGo={onGo} />;
}

function Recent({ onGo }: Pick<SearchSuggestionsProps, "onGo">) {
  const { t } = useWords();
  const recent = useRecentCustomers();
  if (recent.length === 0) return null;
  return (
    <nav className="search-suggestions" aria-label={t(messages.recent)}>
      <p className="ui-quiet">{t(messages.recent)}</p>
      <ul>
        {recent.map(({ id, name, reference }) => (
          <li key={id}>
            <AppLink className="found-link" to="/customers/$id" params={{ id }} onClick={onGo}>
              <span>{name}</span>
              <span className="found-about">{reference}</span>
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Of a kind with as many as were asked for there may be more: their number is then not told as if it were all. */
function hasMore(found: readonly { readonly __typename: string }[]): boolean {
  const kinds = found.map(({ __typename }) => __typename);
  return kinds.some((kind) => kinds.filter((other) => other === kind).length >= most);
}

function Suggested({ text, onGo }: { readonly text: string } & Pick<SearchSuggestionsProps, "onGo">) {
  const { t } = useWords();
  const { data, previousData, loading } = useQuery(SearchDocument, {
    variables: { text, first: most },
    skip: text.length < shortest,
    fetchPolicy: "network-only",
  });
  const found = (data ?? previousData)?.search;
  if (!found) return null;
  return (
    <nav className="search-suggestions" aria-label={t(messages.results)}>
      <p className="ui-quiet" role="status">
        {!loading && t(hasMore(found) ? messages.first : messages.found, { count: found.length })}
      </p>
      <ul>
        {found.map((one) => (
          <li key={`${one.__typename} ${one.id}`}>
            <FoundLink found={one} onGo={onGo} />
          </li>
        ))}
        <li>
          <AppLink className="found-link" to="/search" state={{ searchWords: text }} onClick={onGo}>
            <span>{t(messages.all)}</span>
          </AppLink>
        </li>
      </ul>
    </nav>
  );
}
