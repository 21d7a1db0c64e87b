import { useWords } from "@vas/ui";
import { Suspense } from "react";
import { AppLink } from "../links.tsx";
import { messages } from "../messages.ts";
import { useOpenPlaces } from "./use-open-places.ts";

/** The places, with how much waits in each. A count that is late or fails does not hold up the menu. */
export function MainMenu({ onGo }: { readonly onGo?: () => void }) {
  const { t } = useWords();
  return (
    <nav className="main-menu" aria-label={t(messages.places)}>
      <ul>
        {useOpenPlaces().map(({ to, words, Count }) => (
          <li key={to}>
            <AppLink
              to={to}
              className="main-menu-link"
              activeOptions={{ exact: to === "/", includeSearch: false }}
              activeProps={{ "aria-current": "page" }}
              {...(onGo ? { onClick: onGo } : {})}
            >
              {t(words)}
              {Count && (
                <Suspense fallback={null}>
                  <Count />
                </Suspense>
              )}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
