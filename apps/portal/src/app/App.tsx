import type { ApolloClient } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { RouterProvider } from "@tanstack/react-router";
import type { SessionClock } from "@vas/client";
import { Localised, type Language } from "@vas/ui";
import type { makeRouter } from "./router.ts";
import { SessionClockProvider } from "./session.tsx";

export type AppProps = {
  readonly client: ApolloClient;
  readonly clock: SessionClock;
  readonly router: ReturnType<typeof makeRouter>;
  readonly language?: Language;
};

/** The whole portal around what the outside gives it. */
export function App({ client, clock, router, language }: AppProps) {
  return (
    <Localised {...(language ? { initial: language } : {})}>
      <ApolloProvider client={client}>
        <SessionClockProvider value={clock}>
          <RouterProvider router={router} />
        </SessionClockProvider>
      </ApolloProvider>
    </Localised>
  );
}
