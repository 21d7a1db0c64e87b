import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ApolloLink, Observable } from "@apollo/client";
import { SchemaLink } from "@apollo/client/link/schema";
import { createMemoryHistory } from "@tanstack/react-router";
import { act, render } from "@testing-library/react";
import { createSessionClock, createTestClient } from "@vas/client";
import type { Permission } from "@vas/domain/kernel";
import { isLanguage, type Language } from "@vas/ui";
import { buildSchema } from "graphql";
import { onTestFinished, vi } from "vitest";
import { possibleTypes } from "../../possible-types.generated.json";
import { App } from "../App.tsx";
import { makeRouter } from "../router.ts";

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, "../../../../../packages/schema/casework.graphql"), "utf8"),
);

const minute = 60_000;

/** A caseworker's session that ends in a quarter of an hour. */
export function sessionOf(permissions: readonly Permission[]) {
  return {
    __typename: "Session",
    id: "11111111-1111-4111-8111-111111111111",
    name: "Maija Meikäläinen",
    unit: "Joutsenon vastaanottokeskus",
    roles: ["caseworker"],
    permissions,
    language: "fi",
    expiresAt: new Date(Date.now() + 8 * 60 * minute).toISOString(),
    idleUntil: new Date(Date.now() + 15 * minute).toISOString(),
    development: false,
  };
}

type AnsweredSession = { readonly language: string };

export type OpenConsole = {
  readonly at: string;
  /** Root fields by name: values, or functions of their arguments and of the request's context. They may throw. */
  readonly answers?: Readonly<Record<string, unknown>>;
  /** The language that the screen is in, whatever the session says of itself; else the session's own. */
  readonly language?: Language;
  /** Fails every request with this error instead. */
  readonly error?: Error;
};

/** @throws Error where the language is none of the product's: the screen could be in none */
function languageOf({ language }: AnsweredSession): Language {
  if (!isLanguage(language)) throw new Error(`A session cannot be in "${language}"`);
  return language;
}

/** React and the router tell a caught error to the developer's console; here it is meant. */
function failing(error: Error): ApolloLink {
  for (const method of ["error", "warn"] as const) {
    const told = vi.spyOn(console, method).mockImplementation(() => undefined);
    onTestFinished(() => told.mockRestore());
  }
  return new ApolloLink(() => new Observable((observer) => observer.error(error)));
}

/** The console at an address, answered from the emitted schema in memory. */
export async function openConsole({ at, answers = {}, language: asked, error }: OpenConsole) {
  const known = { session: sessionOf(["session:read"]), ...answers } as { readonly session: AnsweredSession };
  const language = asked ?? languageOf(known.session);
  // The pages take up the language of the profile: a session in another one would turn the screen into that.
  const rootValue = { ...known, session: { ...known.session, language } };
  const answering = new SchemaLink({ schema, rootValue, context: (operation) => operation.getContext() });
  const client = createTestClient(possibleTypes, error ? failing(error) : answering);
  let passed = 0;
  const clock = createSessionClock("casework", () => Date.now() + passed);
  onTestFinished(clock.close);
  const router = makeRouter(createMemoryHistory({ initialEntries: [at] }));
  await act(async () => {
    render(<App client={client} clock={clock} router={router} language={language} />);
    await router.load();
  });
  /** Lets the session's clock go on while nothing is done. */
  const passMinutes = (minutes: number) => {
    passed += minutes * minute;
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
  };
  return { client, clock, router, passMinutes };
}
