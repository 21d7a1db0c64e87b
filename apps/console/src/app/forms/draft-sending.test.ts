import { ApolloLink, Observable, type TypedDocumentNode } from "@apollo/client";
import { createTestClient } from "@vas/client";
import { parse } from "graphql";
import { expect, test } from "vitest";
import { draftSending } from "./draft-sending.ts";

type Saved = { readonly __typename: "Saved"; readonly version: number };
type Stale = { readonly __typename: "StaleVersion"; readonly message: string };
type Input = { readonly version: number; readonly body: string };
type Data = { readonly save: Saved | Stale };

const mutation = parse(
  `mutation Save($input: I!, $idempotencyKey: ID!) { save(input: $input, idempotencyKey: $idempotencyKey) {
    __typename ... on Saved { version } ... on StaleVersion { message } } }`,
) as TypedDocumentNode<Data, { readonly input: Input; readonly idempotencyKey: string }>;

type Sent = { readonly key: string; readonly input: Input; readonly activity: string | undefined };

/** A server that keeps one draft and answers a key that it knows as before; some of its answers are lost on the way. */
function serverOf({ losing }: { readonly losing: readonly number[] }) {
  const sent: Sent[] = [];
  const performed = new Map<string, Saved>();
  let kept = { version: 0, body: "" };
  function perform(key: string, { version, body }: Input): Saved | Stale {
    const before = performed.get(key);
    if (before) return before;
    if (version !== kept.version) return { __typename: "StaleVersion", message: "Muuttunut." };
    kept = { version: version + 1, body };
    const saved: Saved = { __typename: "Saved", version: kept.version };
    performed.set(key, saved);
    return saved;
  }
  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const { input, idempotencyKey: key } = operation.variables as { input: Input; idempotencyKey: string };
        const { headers } = operation.getContext() as { headers?: Readonly<Record<string, string>> };
        sent.push({ key, input, activity: headers?.["x-activity"] });
        const save = perform(key, input);
        if (losing.includes(sent.length)) return observer.error(new TypeError("Failed to fetch"));
        observer.next({ data: { save } });
        observer.complete();
      }),
  );
  return { link, sent, kept: () => kept };
}

function sendingTo(link: ApolloLink) {
  let version = 0;
  return draftSending<Data, Input>({
    client: createTestClient({ Answer: ["Saved", "StaleVersion"] }, link),
    mutation,
    toInput: (body) => ({ version, body }),
    take: ({ save }) => {
      if (save.__typename === "StaleVersion") return "refused";
      version = save.version;
      return "saved";
    },
  });
}

test("a draft that was kept although its answer was lost is no reason to refuse the next", async () => {
  const { link, sent, kept } = serverOf({ losing: [1] });
  const send = sendingTo(link);
  await expect(send("a", "person")).rejects.toThrow();
  expect(await send("ab", "person")).toBe("saved");
  expect(kept()).toEqual({ version: 2, body: "ab" });
  expect(sent.map(({ input }) => input.body)).toEqual(["a", "a", "ab"]);
  expect(sent[0]?.key).toBe(sent[1]?.key);
});

test("the same draft is not sent twice where the first answer comes at the second try", async () => {
  const { link, sent } = serverOf({ losing: [1] });
  const send = sendingTo(link);
  await expect(send("a", "person")).rejects.toThrow();
  expect(await send("a", "page")).toBe("saved");
  expect(sent).toHaveLength(2);
});

test("what the page sends by itself says so, what the person lets it send does not", async () => {
  const { link, sent } = serverOf({ losing: [1] });
  const send = sendingTo(link);
  await expect(send("a", "person")).rejects.toThrow();
  await send("a", "page");
  expect(sent.map(({ activity }) => activity)).toEqual([undefined, "background"]);
});
