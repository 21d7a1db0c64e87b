import { useWords } from "@vas/ui";
import { useEffect } from "react";
import { messages } from "../messages.ts";
import { Screen } from "../Screen.tsx";
import { OpenPage } from "./OpenPage.tsx";
import { useSessionClock } from "./SessionProvider.tsx";

/** Opened in a tab of its own by a page whose session had ended: tells that page to go on, and closes itself. */
export function SignedInScreen() {
  const { t } = useWords();
  const clock = useSessionClock();
  useEffect(() => {
    clock.tellSignedIn();
    window.close();
  }, [clock]);
  return (
    <OpenPage>
      <Screen name={t(messages.signedInTitle)} lede={t(messages.signedInText)}>
        {null}
      </Screen>
    </OpenPage>
  );
}
