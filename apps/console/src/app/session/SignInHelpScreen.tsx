import { ButtonLink, Cluster, Stack, useWords } from "@vas/ui";
import { signInAddress } from "@vas/client";
import { messages } from "../messages.ts";
import { Screen } from "../Screen.tsx";
import { OpenPage } from "./OpenPage.tsx";

/** What do I need to get in, and what if it does not work? */
export function SignInHelpScreen() {
  const { t } = useWords();
  return (
    <OpenPage>
      <Screen name={t(messages.signInHelp)}>
        <Stack>
          <p>{t(messages.signInHelpAccount)}</p>
          <p>{t(messages.signInHelpTime)}</p>
          <p>{t(messages.signInHelpFailed)}</p>
        </Stack>
        <Cluster>
          <ButtonLink href={signInAddress("casework", "/")}>{t(messages.signInTitle)}</ButtonLink>
        </Cluster>
      </Screen>
    </OpenPage>
  );
}
