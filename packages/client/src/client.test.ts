import { gql } from "@apollo/client";
import { expect, onTestFinished, test, vi } from "vitest";
import { createClient, inBackground } from "./client.ts";
import { retryAfterOf } from "./retry-after.ts";
import { createSessionClock } from "./session/clock.ts";

const query = gql`
  query Counts {
    count
  }
`;

function openClient() {
  const fetched = vi.fn<typeof fetch>(async () => Response.json({ data: { count: 2 } }));
  vi.stubGlobal("fetch", fetched);
  onTestFinished(() => void vi.unstubAllGlobals());
  const clock = createSessionClock("test");
  onTestFinished(clock.close);
  const touch = vi.fn<() => void>();
  const client = createClient({
    uri: "/casework/graphql",
    operationHashes: {},
    possibleTypes: {},
    clock: { ...clock, touch },
    language: () => "fi",
  });
  return { client, fetched, touch };
}

test("what a person asks for keeps the session open", async () => {
  const { client, touch } = openClient();
  await client.query({ query });
  expect(touch).toHaveBeenCalledOnce();
});

test("what a page asks by itself says so to the server and does not keep the session open", async () => {
  const { client, fetched, touch } = openClient();
  await client.query({ query, context: inBackground });
  expect(fetched.mock.lastCall?.[1]?.headers).toMatchObject({ "x-activity": "background" });
  expect(touch).not.toHaveBeenCalled();
});

const overloaded = { errors: [{ message: "Busy", extensions: { code: "OVERLOADED" } }] };
const sent = "Fri, 27 Nov 2026 22:00:00 GMT";

type Told = readonly [name: string, headers: Readonly<Record<string, string>>, expected: number | undefined];
const graphql = { "content-type": "application/graphql-response+json" };
const json = { "content-type": "application/json" };
const told: readonly Told[] = [
  ["an answer of GraphQL", { ...graphql, "retry-after": "2" }, 2_000],
  ["an answer of the edge", { ...json, "retry-after": "2" }, 2_000],
  ["an answer that names a moment", { "retry-after": "Fri, 27 Nov 2026 22:00:30 GMT", date: sent }, 30_000],
  ["an answer without it", graphql, undefined],
  ["an answer that says nonsense", { ...json, "retry-after": "soon", date: sent }, undefined],
];

test.each(told)("of %s it is known when the server asks to come again", async (...[, headers, expected]) => {
  const { client, fetched } = openClient();
  fetched.mockResolvedValue(Response.json(overloaded, { status: 503, headers }));
  const error: unknown = await client.query({ query }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect(retryAfterOf(error)).toBe(expected);
});

test("of a connection that was lost it is not known when to come again", () => {
  expect(retryAfterOf(new TypeError("Failed to fetch"))).toBeUndefined();
});

test("a learner on the lists of two trainings stands in each of them as it was told of it", () => {
  const { client } = openClient();
  const list = gql`
    query List($id: ID!) {
      training(id: $id) {
        id
        people {
          id
          attended
        }
      }
    }
  `;
  const told = (id: string, attended: boolean) => ({
    training: { __typename: "Training", id, people: [{ __typename: "TrainingPerson", id: "aava", attended }] },
  });
  for (const [id, attended] of [["first", true] as const, ["second", false] as const]) {
    client.writeQuery({ query: list, variables: { id }, data: told(id, attended) });
  }
  expect(client.readQuery({ query: list, variables: { id: "first" } })).toEqual(told("first", true));
});
