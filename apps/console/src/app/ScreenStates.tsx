import { useApolloClient } from "@apollo/client/react";
import { useNavigate, useRouter, useRouterState, type ErrorComponentProps } from "@tanstack/react-router";
import { failureOf, isUnreadable, type Failure } from "@vas/client";
import { Button, EmptyState, ErrorState, Skeleton, useWords, type Words } from "@vas/ui";
import { useEffect, useEffectEvent } from "react";
import { expectArrival } from "./arrival.ts";
import { AppButtonLink } from "./links.tsx";
import { messages } from "./messages.ts";
import { Screen } from "./Screen.tsx";

/** What is seen of a screen until its data has come. */
export function ScreenSkeleton() {
  return <Skeleton lines={6} />;
}

/** No such screen, or nothing that this person may know of: the two are one answer. */
export function NotFound() {
  const { t } = useWords();
  return (
    <Screen name={t(messages.notFound)}>
      <EmptyState
        title={t(messages.notFoundText)}
        actions={<AppButtonLink to="/">{t(messages.toStart)}</AppButtonLink>}
      />
    </Screen>
  );
}

/** A screen that the person's permissions do not open. */
export function Forbidden() {
  const { t } = useWords();
  return (
    <Screen name={t(messages.forbidden)}>
      <EmptyState
        title={t(messages.forbiddenText)}
        actions={<AppButtonLink to="/">{t(messages.toStart)}</AppButtonLink>}
      />
    </Screen>
  );
}

type Told = { readonly title: Words; readonly text: Words };

const failed: Told = { title: messages.failed, text: messages.failedText };
const told: Readonly<Record<Failure["kind"], Told>> = {
  busy: { title: messages.busy, text: messages.busyText },
  unreachable: { title: messages.unreachable, text: messages.unreachableText },
  outdated: { title: messages.outdated, text: messages.outdatedText },
  signedOut: failed,
  otherPerson: failed,
  forbidden: failed,
  notFound: failed,
  unknown: failed,
};

type FailureStateProps = { readonly failure: Failure; readonly onRetry: () => void };

/** A failure in words, with the way on that helps: again, or a new copy of the program. */
export function FailureState({ failure, onRetry }: FailureStateProps) {
  const { t } = useWords();
  const { title, text } = told[failure.kind];
  const isOutdated = failure.kind === "outdated";
  return (
    <ErrorState
      title={t(title)}
      requestId={failure.requestId}
      onRetry={isOutdated ? undefined : onRetry}
      actions={isOutdated && <Button onPress={() => window.location.reload()}>{t(messages.reload)}</Button>}
    >
      {t(text)}
    </ErrorState>
  );
}

/** Draws anew what failed, with what the server then answers; focus goes to the heading that appears. */
export function useRetry(reset: () => void): () => Promise<void> {
  const router = useRouter();
  const client = useApolloClient();
  return async () => {
    // A question that failed stays answered with its failure until it is asked again.
    await client.refetchQueries({ include: "active" }).catch(() => undefined);
    expectArrival();
    // What could not be loaded is loaded before the screen is drawn.
    await router.invalidate();
    // The failure, drawn once more meanwhile, may have taken the focus that the screen is to have.
    expectArrival();
    reset();
  };
}

/** Leaves a page of a list that the server cannot find, as of a damaged link, for the list's first. */
function FirstPage() {
  const navigate = useNavigate();
  const begin = useEffectEvent(
    () =>
      void navigate({
        to: ".",
        search: ((search: object) => ({ ...search, after: undefined })) as never,
        state: ({ searchWords }) => (searchWords === undefined ? {} : { searchWords }),
        replace: true,
      }),
  );
  useEffect(() => begin(), []);
  return <ScreenSkeleton />;
}

/** The boundary of one screen: the rest of the console stays usable. */
export function ScreenFailure({ error, reset }: ErrorComponentProps) {
  const { t } = useWords();
  const retry = useRetry(reset);
  const isLaterPage = useRouterState({ select: ({ location }) => "after" in location.search });
  if (isLaterPage && isUnreadable(error)) return <FirstPage />;
  const failure = failureOf(error);
  if (failure.kind === "forbidden") return <Forbidden />;
  if (failure.kind === "notFound") return <NotFound />;
  return (
    <Screen name={t(told[failure.kind].title)} isTitleHidden>
      <FailureState failure={failure} onRetry={() => void retry()} />
    </Screen>
  );
}
