import { useApolloClient } from "@apollo/client/react";
import { useWords } from "@vas/ui";
import { useEffect, useRef } from "react";

/** What the server says is asked again when the language is switched: lessons are texts of their own in each language. */
export function useLanguageOfServer(): void {
  const client = useApolloClient();
  const { language } = useWords();
  const asked = useRef(language);
  useEffect(() => {
    if (asked.current === language) return;
    asked.current = language;
    // After the page has taken the language on, from which the request tells it.
    queueMicrotask(() => void client.refetchQueries({ include: "active" }));
  }, [client, language]);
}
