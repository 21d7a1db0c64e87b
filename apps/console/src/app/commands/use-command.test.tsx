import { ApolloLink, Observable, type TypedDocumentNode } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { act, render, screen } from "@testing-library/react";
import { createTestClient } from "@vas/client";
import { Localised } from "@vas/ui";
import { parse } from "graphql";
import { useEffect } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useAfterCommand } from "./after-command.ts";
import { CommandNotice } from "./CommandNotice.tsx";
import { useCommand, type Command } from "./use-command.ts";

type Taken = { readonly __typename: "ReferralTaken"; readonly id: string };
type Stale = { readonly __typename: "StaleVersion"; readonly message: string; readonly currentVersion: number };
type Other = { readonly __typename: "NotAllowed"; readonly message: string };
type Data = { readonly takeReferral: Taken | Stale | Other };
type Variables = { readonly input: { readonly id: string }; readonly idempotencyKey: string };

const document = parse(
  `mutation Take($input: I!, $idempotencyKey: ID!) { takeReferral(input: $input, idempotencyKey: $idempotencyKey) {
    __typename ... on ReferralTaken { id } ... on Rejection { message } ... on StaleVersion { currentVersion } } }`,
) as TypedDocumentNode<Data, Variables>;
const possibleTypes = {
  Rejection: ["StaleVersion", "NotAllowed"],
  TakeReferralResult: ["ReferralTaken", "StaleVersion", "NotAllowed"],
};

type Step = Data["takeReferral"] | Error;

/** A server that answers with the steps in turn and remembers the keys it was sent. */
function serverOf(...steps: readonly Step[]) {
  const keys: string[] = [];
  let turn = 0;
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable((observer) => {
        keys.push(String(variables["idempotencyKey"]));
        const step = steps[Math.min(turn, steps.length - 1)];
        turn += 1;
        if (step instanceof Error) return observer.error(step);
        observer.next({ data: { takeReferral: step } });
        observer.complete();
      }),
  );
  return { keys, link };
}

function Taker({ see }: { readonly see: (command: Command<Data, Variables>) => void }) {
  const command = useCommand(document);
  useEffect(() => see(command));
  return <CommandNotice command={command} />;
}

function open(link: ApolloLink): { current: Command<Data, Variables> } {
  const seen: { current: Command<Data, Variables> | undefined } = { current: undefined };
  const see = (command: Command<Data, Variables>) => void (seen.current = command);
  render(
    <Localised initial="fi">
      <ApolloProvider client={createTestClient(possibleTypes, link)}>
        <Taker see={see} />
      </ApolloProvider>
    </Localised>,
  );
  return seen as { current: Command<Data, Variables> };
}

const input = { id: "r1" };
const lost = new TypeError("Failed to fetch");
const taken: Taken = { __typename: "ReferralTaken", id: "r1" };

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

test("a success goes to its handler", async () => {
  const { link } = serverOf(taken);
  const onTaken = vi.fn();
  const command = open(link);
  await act(() => command.current.send({ input }, { ReferralTaken: onTaken }));
  expect(onTaken).toHaveBeenCalledWith(taken);
  expect(command.current.isPending).toBe(false);
});

test("a refusal without a handler is shown in the server's words", async () => {
  const { link } = serverOf({ __typename: "NotAllowed", message: "Et voi ottaa tätä." });
  const command = open(link);
  await act(() => command.current.send({ input }, { ReferralTaken: vi.fn() }));
  expect(screen.getByRole("alert").textContent).toContain("Et voi ottaa tätä.");
});

test("a refusal with a handler is left to it", async () => {
  const { link } = serverOf({ __typename: "StaleVersion", message: "Muuttunut", currentVersion: 4 });
  const onStale = vi.fn();
  const command = open(link);
  await act(() => command.current.send({ input }, { ReferralTaken: vi.fn(), StaleVersion: onStale }));
  expect(onStale).toHaveBeenCalledWith(expect.objectContaining({ currentVersion: 4 }));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a lost connection is tried again with the same idempotency key", async () => {
  const { link, keys } = serverOf(lost, lost, taken);
  const onTaken = vi.fn();
  const command = open(link);
  await act(async () => {
    const sent = command.current.send({ input }, { ReferralTaken: onTaken });
    await vi.advanceTimersByTimeAsync(10_000);
    await sent;
  });
  expect(onTaken).toHaveBeenCalledTimes(1);
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
});

test("when no answer comes, the person's own try again is still the same intention; the next one is new", async () => {
  const { link, keys } = serverOf(lost, lost, lost, lost, taken);
  const command = open(link);
  const send = () =>
    act(async () => {
      const sent = command.current.send({ input }, { ReferralTaken: vi.fn() });
      await vi.advanceTimersByTimeAsync(10_000);
      await sent;
    });
  await send();
  expect(screen.getByRole("alert").textContent).toContain("tehdään vain kerran");
  await send();
  expect(new Set(keys).size).toBe(1);
  await send();
  expect(new Set(keys).size).toBe(2);
});

test("other content is another intention", async () => {
  const { link, keys } = serverOf(taken);
  const command = open(link);
  await act(() => command.current.send({ input }, { ReferralTaken: vi.fn() }));
  await act(() => command.current.send({ input: { id: "r2" } }, { ReferralTaken: vi.fn() }));
  expect(new Set(keys).size).toBe(2);
});

test("a second press while the first is under way sends nothing", async () => {
  const { link, keys } = serverOf(taken);
  const command = open(link);
  await act(async () => {
    const { send } = command.current;
    await Promise.all([send({ input }, { ReferralTaken: vi.fn() }), send({ input }, { ReferralTaken: vi.fn() })]);
  });
  expect(keys).toHaveLength(1);
});

test("what counts is told of every command that was answered, and of none that was not", async () => {
  const counted = vi.fn<() => void>();
  function Counter() {
    useAfterCommand(counted);
    return null;
  }
  render(<Counter />);
  const { link } = serverOf({ __typename: "ReferralTaken", id: "r" });
  const command = open(link);
  await act(() => command.current.send({ input: { id: "r" } }, { ReferralTaken: () => undefined }));
  expect(counted).toHaveBeenCalledTimes(1);
  const lost = open(serverOf(new Error("boom")).link);
  await act(() => lost.current.send({ input: { id: "r" } }, { ReferralTaken: () => undefined }));
  expect(counted).toHaveBeenCalledTimes(1);
});
