import type { TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { failureOf, type Failure } from "@vas/client";
import { useRef, useState } from "react";
import { isRefusal, sendCommand, type Answer, type Refusal } from "./send-command.ts";

type AnswerOf<Data> = Data[keyof Data] & Answer;
type SuccessOf<Data> = Exclude<AnswerOf<Data>, Refusal>;
type RefusalOf<Data> = Extract<AnswerOf<Data>, Refusal>;
type Handler<Union extends Answer, Name extends string> = (
  answer: Extract<Union, { readonly __typename: Name }>,
) => void;

/**
 * What to do with each answer: every success is named, or it does not compile; a refusal may be, and else its message is
 * shown by `CommandNotice`.
 */
export type Handlers<Data> = { readonly [Name in SuccessOf<Data>["__typename"]]: Handler<SuccessOf<Data>, Name> } & {
  readonly [Name in RefusalOf<Data>["__typename"]]?: Handler<RefusalOf<Data>, Name>;
};

export type Command<Data, Variables> = {
  readonly isPending: boolean;
  /** The last refusal that no handler took. */
  readonly refusal: Refusal | undefined;
  /** Why no answer came; sending the same again is safe. */
  readonly failure: Failure | undefined;
  readonly send: (variables: Omit<Variables, "idempotencyKey">, handlers: Handlers<Data>) => Promise<void>;
  readonly dismiss: () => void;
};

type State = Pick<Command<never, never>, "isPending" | "refusal" | "failure">;

const still: State = { isPending: false, refusal: undefined, failure: undefined };
/** Gives the answer to its handler; a refusal without one is handed back to be shown. */
function dispatch(answer: Answer, handlers: object): Refusal | undefined {
  const handle = (handlers as Readonly<Record<string, ((answer: Answer) => void) | undefined>>)[answer.__typename];
  if (handle) handle(answer);
  else if (isRefusal(answer)) return answer;
  else throw new Error(`No handler for ${answer.__typename}`);
  return undefined;
}

/** One idempotency key per intention: it stays while the same thing is sent again and ends with an answer. */
function useIntention() {
  const intention = useRef<{ readonly content: string; readonly key: string }>(undefined);
  return {
    keyFor: (variables: object): string => {
      const content = JSON.stringify(variables);
      if (intention.current?.content !== content) intention.current = { content, key: crypto.randomUUID() };
      return intention.current.key;
    },
    end: () => {
      intention.current = undefined;
    },
  };
}

/**
 * A command of the API as an act of a screen. A second press while the first is under way does nothing; a lost connection
 * is tried again with the same idempotency key, so that the command happens once.
 */
export function useCommand<Data, Variables extends { readonly idempotencyKey: string }>(
  document: TypedDocumentNode<Data, Variables>,
): Command<Data, Variables> {
  const client = useApolloClient();
  const intention = useIntention();
  const isRunning = useRef(false);
  const [state, setState] = useState<State>(still);

  async function run(given: Omit<Variables, "idempotencyKey">, handlers: Handlers<Data>): Promise<State> {
    const variables = { ...given, idempotencyKey: intention.keyFor(given) } as unknown as Variables;
    try {
      const answer = await sendCommand(client, document, variables);
      intention.end();
      return { ...still, refusal: dispatch(answer, handlers) };
    } catch (error) {
      return { ...still, failure: failureOf(error) };
    }
  }

  async function send(given: Omit<Variables, "idempotencyKey">, handlers: Handlers<Data>): Promise<void> {
    if (isRunning.current) return;
    isRunning.current = true;
    setState({ ...still, isPending: true });
    const outcome = await run(given, handlers);
    isRunning.current = false;
    setState(outcome);
  }

  return { ...state, send, dismiss: () => setState(still) };
}
