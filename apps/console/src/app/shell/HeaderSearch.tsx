import { useNavigate } from "@tanstack/react-router";
import { SearchField, useWords } from "@vas/ui";
import { lazy, Suspense, useState, type FocusEvent, type KeyboardEvent, type Ref } from "react";
import { messages } from "../messages.ts";
import { searchPlace } from "../navigation.ts";
import { useSession } from "../session/SessionProvider.tsx";

const SearchSuggestions = lazy(async () => ({
  default: (await import("../../search/SearchSuggestions.tsx")).SearchSuggestions,
}));

/** Up and down go through the field and the suggestions below it; the ends hold. */
function moveFocus({ currentTarget, key }: KeyboardEvent<HTMLElement>): void {
  const stops = [...currentTarget.querySelectorAll<HTMLElement>("input, a")];
  const place = stops.findIndex((stop) => stop === document.activeElement);
  stops[place + (key === "ArrowDown" ? 1 : -1)]?.focus();
}

/** Search from anywhere. What is typed may be a name: it goes into the history entry, never into the address. */
export function HeaderSearch({ inputRef }: { readonly inputRef: Ref<HTMLInputElement> }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { may } = useSession();
  const [words, setWords] = useState("");
  const [isOpen, setOpen] = useState(false);
  if (!searchPlace || !may(searchPlace.permission)) return null;
  const { to } = searchPlace;
  const leave = () => {
    setOpen(false);
    setWords("");
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Escape") {
      // The suggestion that has the focus goes away.
      event.currentTarget.querySelector("input")?.focus();
      setOpen(false);
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    moveFocus(event);
  };
  const blur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    // The handlers only watch what happens inside: the field and the links do the work.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <search className="shell-search" onFocus={() => setOpen(true)} onBlur={blur} onKeyDown={press}>
      <SearchField
        label={t(messages.search)}
        isLabelHidden
        hint={t(messages.search)}
        shortcut="/"
        inputRef={inputRef}
        value={words}
        onChange={(typed) => {
          setWords(typed);
          setOpen(true);
        }}
        onSubmit={(text) => {
          leave();
          void navigate({ to, state: { searchWords: text } });
        }}
      />
      {isOpen && (
        <Suspense fallback={null}>
          <SearchSuggestions words={words} onGo={leave} />
        </Suspense>
      )}
    </search>
  );
}
