import { useNavigate } from "@tanstack/react-router";
import { SearchField, useWords } from "@vas/ui";
import { useState, type Ref } from "react";
import { messages } from "../messages.ts";
import { searchPlace } from "../navigation.ts";
import { useSession } from "../session/SessionProvider.tsx";

/** Search from anywhere. What is typed may be a name: it goes into the history entry, never into the address. */
export function HeaderSearch({ inputRef }: { readonly inputRef: Ref<HTMLInputElement> }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { may } = useSession();
  const [words, setWords] = useState("");
  if (!searchPlace || !may(searchPlace.permission)) return null;
  const { to } = searchPlace;
  return (
    <search className="shell-search">
      <SearchField
        label={t(messages.search)}
        isLabelHidden
        hint={t(messages.search)}
        shortcut="/"
        inputRef={inputRef}
        value={words}
        onChange={setWords}
        onSubmit={(text) => void navigate({ to, state: { searchWords: text } })}
      />
    </search>
  );
}
