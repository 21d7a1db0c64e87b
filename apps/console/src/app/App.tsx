import type { ApolloClient } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { CatchBoundary, RouterProvider } from "@tanstack/react-router";
import type { SessionClock } from "@vas/client";
import { Localised, ToastProvider, type Language } from "@vas/ui";
import { AppFailure } from "./AppFailure.tsx";
import type { makeRouter } from "./router.ts";
import { SessionClockProvider } from "./session/SessionProvider.tsx";

export type AppProps = {
  readonly client: ApolloClient;
  readonly clock: SessionClock;
  readonly router: ReturnType<typeof makeRouter>;
  readonly language?: Language;
};

/** The whole console around what the outside gives it. */
export function App({ client, clock, router, language }: AppProps) {
  return (
    <Localised {...(language ? { initial: language } : {})}>
      <CatchBoundary getResetKey={() => "app"} errorComponent={AppFailure}>
        <ToastProvider>
          <ApolloProvider client={client}>
            <SessionClockProvider value={clock}>
              <RouterProvider router={router} />
            </SessionClockProvider>
          </ApolloProvider>
        </ToastProvider>
      </CatchBoundary>
    </Localised>
  );
}
