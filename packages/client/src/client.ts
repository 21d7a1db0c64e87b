import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type TypePolicies } from "@apollo/client";
import type { Language } from "@vas/ui";
import { catchError, map, tap } from "rxjs";
import { ConnectionLost, failureOf } from "./failure.ts";
import { withRetryAfter } from "./retry-after.ts";
import type { SessionClock } from "./session/clock.ts";

export type ClientSettings = {
  /** Where the surface answers, such as `/casework/graphql`. */
  readonly uri: string;
  /** SHA-256 of every operation of this client by its name; the surface answers to no other. */
  readonly operationHashes: Readonly<Record<string, string>>;
  readonly possibleTypes: Record<string, string[]>;
  readonly clock: SessionClock;
  /** The language the pages show at this moment. */
  readonly language: () => Language;
  /** Stands between the pages and everything else, as what answers without a network does. */
  readonly above?: ApolloLink;
};

/** Sends only the hash of an operation: its text is in the list that the server was built with. */
function byHash(hashes: Readonly<Record<string, string>>): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const sha256Hash = hashes[operation.operationName ?? ""];
    operation.extensions["persistedQuery"] = { version: 1, sha256Hash };
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
    return forward(operation);
  });
}

type RequestContext = { readonly headers?: Readonly<Record<string, string>>; readonly response?: Response };

/** Context of what the page asks by itself, such as counts in the menu: it does not keep a forgotten session alive. */
export const inBackground = { headers: { "x-activity": "background" } } as const;

function isInBackground(operation: ApolloLink.Operation): boolean {
  const { headers } = operation.getContext() as RequestContext;
  return headers?.["x-activity"] === inBackground.headers["x-activity"];
}

/**
 * Every request says that it comes from our own pages, for whom they were drawn, and in which language it wants its words. The
 * server refuses what another person's page asks: what somebody sees as themself is never done as somebody else.
 */
function withHeaders({ clock, language }: Pick<ClientSettings, "clock" | "language">): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const { headers } = operation.getContext() as RequestContext;
    const person = clock.person();
    const own = { "x-vas-request": "1", ...(person ? { "x-person": person } : {}) };
    // What is asked for in another language says so itself.
    operation.setContext({ headers: { "x-language": language(), ...headers, ...own } });
    return forward(operation);
  });
}

/** What the server's clock said when it answered, in milliseconds; whole seconds are enough. */
function serverTimeOf(operation: ApolloLink.Operation): number {
  const { response } = operation.getContext() as RequestContext;
  return Date.parse(response?.headers.get("date") ?? "");
}

/** Keeps the session's clock: an answer is a sign of life, a refused session is its end. */
function keepingTime(clock: SessionClock): ApolloLink {
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      tap({
        next: () => {
          clock.compare(serverTimeOf(operation));
          if (!isInBackground(operation)) clock.touch();
        },
        error: (error: unknown) => {
          const { kind } = failureOf(error);
          if (kind === "signedOut") clock.end();
          if (kind === "otherPerson") clock.endHere();
        },
      }),
    ),
  );
}

/** Below this link nothing of ours runs: a TypeError there is the browser's word for a connection that it lost. */
const tellingLoss = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    catchError((error: unknown) => {
      throw error instanceof TypeError ? new ConnectionLost(error.message, { cause: error }) : error;
    }),
  ),
);

/** Whoever sends the same again may ask when (`retryAfterOf`). */
const tellingWhen = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    map((result) => withRetryAfter(result, (operation.getContext() as RequestContext).response ?? {})),
  ),
);

/** A learner on the list of a training is told as they stand in that training: on another list the same learner stands otherwise. */
const typePolicies: TypePolicies = {
  Training: { fields: { people: { merge: false } } },
  TrainingPerson: { keyFields: false },
};

function makeCache(possibleTypes: Record<string, string[]>): InMemoryCache {
  return new InMemoryCache({ possibleTypes, typePolicies });
}

/** The client of one surface over HTTP. Its cache lives in memory only; what outlives the page is up to the link above. */
export function createClient(settings: ClientSettings): ApolloClient {
  const { uri, operationHashes, possibleTypes, clock, language, above } = settings;
  return new ApolloClient({
    cache: makeCache(possibleTypes),
    dataMasking: true,
    link: ApolloLink.from([
      ...(above ? [above] : []),
      keepingTime(clock),
      withHeaders({ clock, language }),
      byHash(operationHashes),
      tellingLoss,
      tellingWhen,
      new HttpLink({ uri, credentials: "same-origin" }),
    ]),
  });
}

/** The same client over another link: component tests answer from a schema in memory. */
export function createTestClient(possibleTypes: Record<string, string[]>, link: ApolloLink): ApolloClient {
  return new ApolloClient({ cache: makeCache(possibleTypes), dataMasking: true, link: tellingLoss.concat(link) });
}
