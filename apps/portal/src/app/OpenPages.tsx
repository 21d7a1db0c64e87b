import { useApolloClient } from "@apollo/client/react";
import { useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { failureOf, signInAddress } from "@vas/client";
import { Button, ButtonLink, Cluster, EmptyState, ErrorState, PageHeader, Skeleton, Stack, useWords } from "@vas/ui";
import { lazy, Suspense, useEffect } from "react";
import { messages } from "./messages.ts";
import { Page } from "./Page.tsx";
import { ScreenHeader } from "./ScreenHeader.tsx";
import { useSessionClock } from "./session.tsx";

// Seldom needed, they are no part of what a first visit loads.
const NotHere = lazy(async () => ({ default: (await import("../saved/NotHere.tsx")).NotHere }));
const SignInByLink = lazy(async () => ({ default: (await import("../sign-in/SignInByLink.tsx")).SignInByLink }));
const OwedSignOut = lazy(async () => ({ default: (await import("../leaving/OwedSignOut.tsx")).OwedSignOut }));

function SignInLink({ path }: { readonly path: string }) {
  const { t } = useWords();
  return (
    <Cluster>
      <ButtonLink href={signInAddress("training", path)}>{t(messages.signIn)}</ButtonLink>
    </Cluster>
  );
}

/** Who are you? Comes back to the address that was asked for. */
function SignInPage() {
  const { t } = useWords();
  return (
    <Page name={t(messages.signIn)}>
      <Stack>
        <PageHeader title={t(messages.signIn)} lede={t(messages.signInText)} />
        <SignInLink path={window.location.pathname} />
        <Suspense>
          <SignInByLink />
        </Suspense>
      </Stack>
    </Page>
  );
}

/** Did signing out work? */
export function SignedOutPage() {
  const { t } = useWords();
  return (
    <Page name={t(messages.signedOut)}>
      <Stack>
        <PageHeader title={t(messages.signedOut)} />
        <Suspense>
          <OwedSignOut />
        </Suspense>
        <SignInLink path="/portal/" />
      </Stack>
    </Page>
  );
}

/** Opened in a tab of its own by a page whose session had ended: tells that page to go on, and closes itself. */
export function SignedInPage() {
  const { t } = useWords();
  const clock = useSessionClock();
  useEffect(() => {
    clock.tellSignedIn();
    window.close();
  }, [clock]);
  return (
    <Page name={t(messages.signedIn)}>
      <PageHeader title={t(messages.signedIn)} lede={t(messages.signedInText)} />
    </Page>
  );
}

/** Says within a page that there is no such thing, or none for this learner. */
export function NotThere() {
  const { t } = useWords();
  return (
    <Stack>
      <ScreenHeader title={t(messages.notFound)} lede={t(messages.notFoundText)} />
      <Cluster>
        <ButtonLink href="/portal/">{t(messages.toHome)}</ButtonLink>
      </Cluster>
    </Stack>
  );
}

/** No such page. */
export function NotFoundPage() {
  const { t } = useWords();
  return (
    <Page name={t(messages.notFound)}>
      <NotThere />
    </Page>
  );
}

/** A part of the program that the page was opened with is there no longer. */
function OutdatedPage() {
  const { t } = useWords();
  return (
    <Page name={t(messages.outdated)}>
      <EmptyState
        title={t(messages.outdated)}
        actions={<Button onPress={() => window.location.reload()}>{t(messages.openAgain)}</Button>}
      >
        {t(messages.outdatedText)}
      </EmptyState>
    </Page>
  );
}

/** Nobody is signed in, or something failed. */
export function FailurePage({ error, reset }: ErrorComponentProps) {
  const { t } = useWords();
  const router = useRouter();
  const client = useApolloClient();
  const { kind, requestId } = failureOf(error);
  if (kind === "signedOut") return <SignInPage />;
  if (kind === "outdated") return <OutdatedPage />;
  async function retry() {
    // A question that failed stays answered with its failure until it is asked again.
    await client.refetchQueries({ include: "active" }).catch(() => undefined);
    await router.invalidate();
    reset();
  }
  if (kind === "unreachable") {
    return (
      <Page name={t(messages.failed)}>
        <Suspense fallback={<Skeleton />}>
          <NotHere onRetry={() => void retry()} />
        </Suspense>
      </Page>
    );
  }
  return (
    <Page name={t(messages.failed)}>
      <ErrorState title={t(messages.failed)} requestId={requestId} onRetry={() => void retry()}>
        {t(messages.failedText)}
      </ErrorState>
    </Page>
  );
}
