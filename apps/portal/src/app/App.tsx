import type { ApolloClient } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { RouterProvider } from "@tanstack/react-router";
import type { SessionClock } from "@vas/client";
import { Localised, type Language } from "@vas/ui";
import type { Offline } from "../offline/offline.ts";
import { OfflineProvider } from "../offline/OfflineContext.tsx";
import { ManifestLink, NewerProgram } from "./NewerProgram.tsx";
import { programOfNetwork, type Program } from "./program.ts";
import type { makeRouter } from "./router.ts";
import { SessionClockProvider } from "./session.tsx";

export type AppProps = {
  readonly client: ApolloClient;
  readonly clock: SessionClock;
  readonly router: ReturnType<typeof makeRouter>;
  readonly offline: Offline;
  readonly program?: Program;
  readonly language?: Language;
};

/** The whole portal around what the outside gives it. */
export function App({ client, clock, router, offline, program = programOfNetwork, language }: AppProps) {
  return (
    <Localised {...(language ? { initial: language } : {})}>
      <ApolloProvider client={client}>
        <SessionClockProvider value={clock}>
          <OfflineProvider value={offline}>
            <ManifestLink />
            <NewerProgram program={program} />
            <RouterProvider router={router} />
          </OfflineProvider>
        </SessionClockProvider>
      </ApolloProvider>
    </Localised>
  );
}
