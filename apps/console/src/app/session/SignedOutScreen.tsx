import { signInAddress } from "@vas/client";
import { ButtonLink, Cluster, useWords } from "@vas/ui";
import { messages } from "../messages.ts";
import { Screen } from "../Screen.tsx";
import { OpenPage } from "./OpenPage.tsx";

/** Did signing out work? */
export function SignedOutScreen() {
  const { t } = useWords();
  return (
    <OpenPage>
      <Screen name={t(messages.signedOutTitle)} lede={t(messages.signedOutText)}>
        <Cluster>
          <ButtonLink href={signInAddress("casework", "/")}>{t(messages.signInTitle)}</ButtonLink>
        </Cluster>
      </Screen>
    </OpenPage>
  );
}
