import { useLocation, useNavigate } from "@tanstack/react-router";
import { Button, Notice, PageHeader, Stack, useWords } from "@vas/ui";
import { useState } from "react";
import { Page } from "../app/Page.tsx";
import { useOffline } from "../offline/OfflineContext.tsx";
import { leaveDeviceToNext } from "./leave-device-to-next.ts";
import { secretIn, sendBeforeSignIn } from "./mailed-link.ts";
import { messages } from "./messages.ts";
import { SignInByLink } from "./SignInByLink.tsx";

type Used = { readonly kind: "signedIn" | "linkGone" };
type State = "ask" | "ready" | "gone" | "failed";

function stateAtFirst(hash: string): State {
  if (hash === "") return "ask";
  return secretIn(hash) === undefined ? "gone" : "ready";
}

/**
 * Signs in by a mailed link, once the person presses the button: a program that follows the links of mails does not. Without a
 * link it is the page to ask for one.
 */
export function SignInLinkPage() {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const { device } = useOffline();
  const hash = useLocation({ select: (location) => location.hash });
  // Read once: the link to the content of the page takes its place in the address.
  const [token] = useState(() => secretIn(hash));
  const [state, setState] = useState(() => stateAtFirst(hash));
  async function use() {
    try {
      const { answer } = await sendBeforeSignIn<Used>("/sign-in/link/use", { token }, language);
      if (answer?.kind !== "signedIn") return setState(answer ? "gone" : "failed");
      await leaveDeviceToNext(device);
      await navigate({ to: "/", replace: true });
    } catch {
      setState("failed");
    }
  }
  return (
    <Page name={t(messages.signIn)}>
      <Stack>
        <PageHeader title={t(messages.signIn)} />
        {state === "failed" && <Notice tone="error" title={t(messages.notSent)} />}
        {state === "gone" && (
          <Notice tone="warning" title={t(messages.gone)}>
            {t(messages.goneText)}
          </Notice>
        )}
        {state === "gone" || state === "ask" ? (
          <SignInByLink />
        ) : (
          <>
            <p>{t(messages.useText)}</p>
            <Button onPress={use}>{t(messages.signIn)}</Button>
          </>
        )}
      </Stack>
    </Page>
  );
}
