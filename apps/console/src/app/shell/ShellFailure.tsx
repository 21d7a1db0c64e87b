import type { ErrorComponentProps } from "@tanstack/react-router";
import { failureOf } from "@vas/client";
import { useWords } from "@vas/ui";
import { messages } from "../messages.ts";
import { Screen } from "../Screen.tsx";
import { FailureState, useRetry } from "../ScreenStates.tsx";
import { OpenPage } from "../session/OpenPage.tsx";
import { SignInScreen } from "../session/SignInScreen.tsx";

/** The boundary of the shell: nobody is signed in, or who is signed in could not be asked. */
export function ShellFailure({ error, reset }: ErrorComponentProps) {
  const { t } = useWords();
  const retry = useRetry(reset);
  const failure = failureOf(error);
  if (failure.kind === "signedOut") return <SignInScreen />;
  return (
    <OpenPage>
      <Screen name={t(messages.failed)} isTitleHidden>
        <FailureState failure={failure} onRetry={() => void retry()} />
      </Screen>
    </OpenPage>
  );
}
