import type { ApolloClient, TypedDocumentNode } from "@apollo/client";
import { failureOf, inBackground, isPassing } from "@vas/client";
import type { DraftOutcome, SavedBy } from "./draft-saver.ts";

type Variables<Input> = { readonly input: Input; readonly idempotencyKey: string };

export type DraftSendingSettings<Data, Input> = {
  readonly client: ApolloClient;
  readonly mutation: TypedDocumentNode<Data, Variables<Input>>;
  /** What is sent of a body: it stands on what was saved last. */
  readonly toInput: (body: string) => Input;
  /** Takes an answer in, so that the next save stands on this one. */
  readonly take: (answer: Data) => Promise<DraftOutcome> | DraftOutcome;
};

export type DraftSending = (body: string, by: SavedBy) => Promise<DraftOutcome>;

/**
 * Sends a draft as a command. Where no answer came the server may have kept it: the same is then sent once more, under the
 * same key, before anything newer, or the newer would be refused for the version that this very page had made.
 */
export function draftSending<Data extends object, Input extends { readonly body: string }>(
  settings: DraftSendingSettings<Data, Input>,
): DraftSending {
  const { client, mutation, toInput, take } = settings;
  let unanswered: Variables<Input> | undefined;

  async function answerTo(variables: Variables<Input>, by: SavedBy): Promise<Data> {
    unanswered = variables;
    const context = by === "page" ? inBackground : {};
    try {
      const { data } = await client.mutate<object>({ mutation, variables, context });
      unanswered = undefined;
      if (!data) throw new Error("The draft was answered with nothing");
      return data as Data;
    } catch (error) {
      // Of anything else than a lost connection it is known that nothing was kept.
      if (!isPassing(failureOf(error))) unanswered = undefined;
      throw error;
    }
  }

  return async (body, by) => {
    const before = unanswered;
    if (before) {
      const outcome = await take(await answerTo(before, by));
      if (outcome === "refused" || before.input.body === body) return outcome;
    }
    return take(await answerTo({ input: toInput(body), idempotencyKey: crypto.randomUUID() }, by));
  };
}
