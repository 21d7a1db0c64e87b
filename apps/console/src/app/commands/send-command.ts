import type { ApolloClient, TypedDocumentNode } from "@apollo/client";
import { failureOf, isPassing } from "@vas/client";
import { tellAnswered } from "./after-command.ts";

export type Answer = { readonly __typename: string };
/** Every refusal implements the schema's `Rejection`, so it carries words for the person. */
export type Refusal = Answer & { readonly message: string };

export function isRefusal(answer: Answer): answer is Refusal {
  return "message" in answer && typeof answer.message === "string";
}

const pauses = [500, 1500, 4000] as const;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Sends again after a lost connection or an overloaded server; anything else is told at once. */
async function patiently<Value>(send: () => Promise<Value>): Promise<Value> {
  for (const milliseconds of pauses) {
    try {
      return await send();
    } catch (error) {
      if (!isPassing(failureOf(error))) throw error;
      await pause(milliseconds);
    }
  }
  return send();
}

function answerIn(data: object | null | undefined): Answer {
  const [answer] = Object.values(data ?? {}) as (Answer | undefined)[];
  if (!answer) throw new Error("The command was answered with nothing");
  return answer;
}

/**
 * Sends a command until it is answered or will not be, always under its one idempotency key, so that it happens once; what
 * was counted before the answer is then counted again.
 */
export async function sendCommand<Data, Variables extends { readonly idempotencyKey: string }>(
  client: ApolloClient,
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Answer> {
  const { data } = await patiently(() => client.mutate<object>({ mutation, variables }));
  tellAnswered();
  return answerIn(data);
}
