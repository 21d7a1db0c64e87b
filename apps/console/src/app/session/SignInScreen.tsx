import { signInAddress } from "@vas/client";
import { ButtonLink, Cluster, useWords } from "@vas/ui";
import { AppLink } from "../links.tsx";
import { messages } from "../messages.ts";
import { Screen } from "../Screen.tsx";
import { OpenPage } from "./OpenPage.tsx";

/** Who are you? Comes back to the address that was asked for. */
export function SignInScreen() {
  const { t } = useWords();
  const path = `${window.location.pathname}${window.location.search}`;
  return (
    <OpenPage>
      <Screen name={t(messages.signInTitle)} lede={t(messages.signInText)}>
        <Cluster>
          <ButtonLink href={signInAddress("casework", path)}>{t(messages.signInTitle)}</ButtonLink>
          <AppLink to="/sign-in-help">{t(messages.signInHelp)}</AppLink>
        </Cluster>
      </Screen>
    </OpenPage>
  );
}
