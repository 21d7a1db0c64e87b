import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ApolloLink, Observable } from "@apollo/client";
import { SchemaLink } from "@apollo/client/link/schema";
import { createMemoryHistory } from "@tanstack/react-router";
import { act, render } from "@testing-library/react";
import { ConnectionLost, createSessionClock, createTestClient } from "@vas/client";
import type { Language } from "@vas/ui";
import { buildSchema } from "graphql";
import { onTestFinished, vi } from "vitest";
import { possibleTypes } from "../../possible-types.generated.json";
import type { Post } from "../../device/send-waiting.ts";
import { shelvesInMemory, type Shelves } from "../../device/shelves.ts";
import { createOffline } from "../../offline/offline.ts";
import { App } from "../App.tsx";
import { makeRouter } from "../router.ts";

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, "../../../../../packages/schema/training.graphql"), "utf8"),
);

const hour = 3_600_000;

/** A trainee's session that ends in an hour. */
export function traineeSession(organisation: string | null = "Oulun vastaanottokeskus") {
  return {
    __typename: "TraineeSession",
    id: "22222222-2222-4222-8222-222222222222",
    name: "Tiina Testaaja",
    organisation,
    email: "tiina@example.invalid",
    managesStaff: false,
    language: "fi",
    expiresAt: new Date(Date.now() + 12 * hour).toISOString(),
    idleUntil: new Date(Date.now() + hour).toISOString(),
  };
}

/** React and the router tell a caught error to the developer's console; here it is meant. */
function failing(error: Error): ApolloLink {
  for (const method of ["error", "warn"] as const) {
    const told = vi.spyOn(console, method).mockImplementation(() => undefined);
    onTestFinished(() => told.mockRestore());
  }
  return new ApolloLink(() => new Observable((observer) => observer.error(error)));
}

/** A link that can be cut and joined again, as a network is. */
function networkOf(link: ApolloLink) {
  let isCut = false;
  const cut = new ApolloLink((operation, forward) =>
    isCut ? new Observable((observer) => observer.error(new ConnectionLost("Failed to fetch"))) : forward(operation),
  );
  return {
    link: cut.concat(link),
    cut: () => void (isCut = true),
    join: () => void (isCut = false),
  };
}

export type OpenPortal = {
  readonly at?: string;
  readonly session?: ReturnType<typeof traineeSession>;
  readonly language?: Language;
  /** What the root fields answer: a value, or a function of the arguments. */
  readonly answers?: Readonly<Record<string, unknown>>;
  /** Fails every request with this error instead. */
  readonly error?: Error;
  /** The device on which the portal is opened; a new one unless another page had it before. */
  readonly shelves?: Shelves;
  /** Takes what waits to be sent; without it the server is out of reach. */
  readonly post?: Post;
};

function unreachable(): Promise<Response> {
  return Promise.reject(new TypeError("Failed to fetch"));
}

/** The portal at an address, answered from the emitted schema in memory. */
export async function openPortal({
  at = "/portal/",
  session = traineeSession(),
  language = "fi",
  answers,
  error,
  shelves = shelvesInMemory(),
  post = unreachable,
}: OpenPortal) {
  // The pages take up the language of the profile.
  const rootValue = { session: { ...session, language }, courses: [], certificates: [], ...answers };
  let passed = 0;
  const clock = createSessionClock("training", () => Date.now() + passed);
  onTestFinished(clock.close);
  const offline = createOffline({ shelves, clock, language: () => language, post });
  onTestFinished(offline.close);
  const answering = new SchemaLink({ schema, rootValue, context: (operation) => operation.getContext() });
  const network = networkOf(error ? failing(error) : answering);
  const client = createTestClient(possibleTypes, offline.link.concat(network.link));
  const router = makeRouter(createMemoryHistory({ initialEntries: [at] }));
  await act(async () => {
    render(<App client={client} clock={clock} router={router} offline={offline} language={language} />);
    await router.load();
  });
  const passMinutes = (minutes: number) => {
    passed += minutes * 60_000;
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
  };
  return { passMinutes, router, network, offline, clock };
}
