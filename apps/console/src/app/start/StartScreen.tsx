import { EmptyState, useWords } from "@vas/ui";
import { AppLink } from "../links.tsx";
import { messages } from "../messages.ts";
import { Screen } from "../Screen.tsx";
import { useSession } from "../session/SessionProvider.tsx";
import { useOpenPlaces } from "../shell/use-open-places.ts";

/** Where may I go? */
export function StartScreen() {
  const { t } = useWords();
  const { session } = useSession();
  const places = useOpenPlaces().filter(({ to }) => to !== "/");
  return (
    <Screen
      name={t(messages.start)}
      lede={t(places.length === 0 ? messages.startAlone : messages.startLede, { name: session.name })}
    >
      {places.length === 0 ? (
        <EmptyState title={t(messages.noPlaces)}>{t(messages.noPlacesText)}</EmptyState>
      ) : (
        <ul className="start-places">
          {places.map(({ to, words }) => (
            <li key={to}>
              <AppLink to={to}>{t(words)}</AppLink>
            </li>
          ))}
        </ul>
      )}
    </Screen>
  );
}
